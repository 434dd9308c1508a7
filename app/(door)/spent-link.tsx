import { useTranslations } from "next-intl";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";

/** For a link that was used, ran out or never was; it does not tell which. */
export function SpentLink({ kind }: { kind: "setUp" | "invitation" | "reset" }) {
  const t = useTranslations("auth.spent");
  return (
    <div className="max-w-[46rem]">
      <PageHeader title={t("title")} />
      <EmptyState title={t("text")} action={<LinkButton href="/sign-in">{t("signIn")}</LinkButton>}>
        {t(`${kind}Advice`)}
      </EmptyState>
    </div>
  );
}
