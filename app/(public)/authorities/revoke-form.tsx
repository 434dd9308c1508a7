import { useTranslations } from "next-intl";
import { LinkButton } from "#ui/link-button";
import { SubmitButton } from "#ui/submit-button";
import { revoke } from "./actions";

export function RevokeForm({ id }: { id: string }) {
  const t = useTranslations("rights.authorities");
  const common = useTranslations("common");
  return (
    <form action={revoke} className="flex flex-wrap gap-3">
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="danger" pendingLabel={common("pending")}>
        {t("revokeYes")}
      </SubmitButton>
      <LinkButton href="/authorities">{t("revokeNo")}</LinkButton>
    </form>
  );
}
