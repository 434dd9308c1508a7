import { useTranslations } from "next-intl";
import { useComplaintFacts } from "#app/_case/complaint-facts";
import type { CaseHeader } from "#lib/cases/case-header";
import { Facts } from "#ui/facts";
import { Section } from "#ui/section";

/** The complaint as it was filed: what was answered, and nothing that was left open. */
export function ComplaintView({ kase, regionName }: { kase: CaseHeader; regionName: string }) {
  const t = useTranslations("cases");
  const facts = useComplaintFacts(kase.answers, regionName);
  return (
    <Section title={t("complaint.title")}>
      <h3 className="mb-2 font-semibold">{t("right")}</h3>
      <Facts facts={facts.right} />
      <h3 className="mt-6 mb-2 font-semibold">{t("complaint.conduct")}</h3>
      <Facts facts={facts.conduct} />
      <h3 className="mt-6 mb-2 font-semibold">{t("respondent")}</h3>
      <Facts facts={facts.respondent} />
      <h3 className="mt-6 mb-2 font-semibold">{t("complaint.forum")}</h3>
      <Facts facts={facts.forum} />
    </Section>
  );
}
