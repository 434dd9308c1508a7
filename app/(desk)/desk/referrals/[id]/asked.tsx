import { useTranslations } from "next-intl";
import type { ReferralFile } from "#lib/referrals/read-referral";
import { Facts } from "#ui/facts";
import { Section } from "#ui/section";
import { When } from "#ui/when";

/** The question of a consultation, or the piece of work with its last day. */
export function Asked({ referral }: Pick<ReferralFile, "referral">) {
  const t = useTranslations("referrals.about");
  const { kind, task, taskDueOn } = referral;
  if (!task) return null;
  return (
    <Section title={t(kind === "consult" ? "question" : "task")}>
      <p className="measure mb-4 whitespace-pre-line">{task}</p>
      {taskDueOn && (
        <Facts facts={[{ term: t("taskDueOn"), value: <When at={taskDueOn} as="day" /> }]} />
      )}
    </Section>
  );
}
