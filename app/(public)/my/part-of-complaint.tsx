import { useTranslations } from "next-intl";
import { useComplaintFacts } from "#app/_case/complaint-facts";
import type { Answers } from "#lib/complaints/answers";
import { Facts } from "#ui/facts";

/** What a served respondent answers to: the right and the conduct, not the other side's wishes. */
export function PartOfComplaint({ answers, regionName }: { answers: Answers; regionName: string }) {
  const t = useTranslations("cases");
  const facts = useComplaintFacts(answers, regionName);
  return (
    <>
      <h3 className="mb-2 font-semibold">{t("right")}</h3>
      <Facts facts={facts.right} />
      <h3 className="mt-6 mb-2 font-semibold">{t("complaint.conduct")}</h3>
      <Facts facts={facts.conduct} />
    </>
  );
}
