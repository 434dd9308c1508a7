import { useLocale, useTranslations } from "next-intl";
import { BriefFacts } from "#app/_case/brief-facts";
import type { ReferralPreview } from "#lib/referrals/referral-preview";
import { conducts, rightKinds } from "#lib/routing/vocabulary";
import type { Words } from "#lib/words";
import { Section } from "#ui/section";
import { When } from "#ui/when";

type Props = { preview: ReferralPreview; place: Words | null };

/** All that a recipient reads before it answers. */
export function ReferralPreviewFacts({ preview, place }: Props) {
  const t = useTranslations("referrals.preview");
  const locale = useLocale();
  const word = (words: Record<string, Words>, key: string) => words[key]?.[locale] ?? key;
  return (
    <Section title={t("title")} lead={t("lead")}>
      <BriefFacts
        facts={[
          { term: t("right"), value: word(rightKinds, preview.rightKind) },
          { term: t("conduct"), value: word(conducts, preview.conduct) },
          { term: t("place"), value: place?.[locale] ?? preview.placeOfConduct },
          { term: t("complainant"), value: preview.complainant },
          { term: t("respondent"), value: preview.respondent },
          { term: t("evidence"), value: t("files", { count: preview.evidenceCount }) },
          { term: t("filedAt"), value: <When at={new Date(preview.filedAt)} /> },
        ]}
      />
    </Section>
  );
}
