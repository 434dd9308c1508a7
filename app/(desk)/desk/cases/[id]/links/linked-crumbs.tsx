import { useTranslations } from "next-intl";
import { Breadcrumb } from "#ui/breadcrumb";

type Props = { caseId: string; number: string; links?: boolean };

/** The way back from the pages about linked cases. */
export function LinkedCrumbs({ caseId, number, links }: Props) {
  const t = useTranslations();
  const here = `/desk/cases/${caseId}`;
  return (
    <Breadcrumb
      label={t("cases.backToQueue")}
      items={[
        { href: "/desk", label: t("cases.backToQueue") },
        { href: here, label: t("cases.number", { number }) },
        ...(links ? [{ href: `${here}/links`, label: t("linkedCases.title") }] : []),
      ]}
    />
  );
}
