import { useTranslations } from "next-intl";
import { LinkButton } from "#ui/link-button";
import { SubmitButton } from "#ui/submit-button";
import { throwAway } from "./actions";

export function DeleteForm({ draftId }: { draftId: string }) {
  const t = useTranslations("filing.drafts");
  const common = useTranslations("common");
  return (
    <form action={throwAway} className="flex flex-wrap gap-3">
      <input type="hidden" name="draftId" value={draftId} />
      <SubmitButton variant="danger" pendingLabel={common("pending")}>
        {t("deleteYes")}
      </SubmitButton>
      <LinkButton href="/file#drafts">{t("deleteNo")}</LinkButton>
    </form>
  );
}
