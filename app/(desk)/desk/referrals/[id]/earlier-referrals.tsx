import { useLocale, useTranslations } from "next-intl";
import type { EarlierReferral } from "#lib/referrals/read-referral";
import type { ReferralKind } from "#lib/referrals/referral-kinds";
import { stateKey } from "#lib/referrals/state-key";
import { Badge } from "#ui/badge";
import { Section } from "#ui/section";
import { When } from "#ui/when";

/** How the proceeding has been sent about before: who returned it, why, and whom they named. */
export function EarlierReferrals({ earlier }: { earlier: readonly EarlierReferral[] }) {
  const t = useTranslations("referrals");
  const locale = useLocale();
  if (earlier.length === 0) return null;
  return (
    <Section title={t("history")}>
      <ol className="border-l-2 border-edge">
        {earlier.map((one) => (
          <li key={one.id} className="border-b border-rule py-3 pl-4 last:border-0">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-semibold">
                {t("historyLine", {
                  kind: t(`kinds.${one.kind as ReferralKind}`),
                  organization: one.to[locale],
                })}
              </span>
              <Badge tone={one.state === "returned" ? "overdue" : "neutral"}>
                {t(`states.${stateKey(one)}`)}
              </Badge>
              <span className="text-fine text-quiet">
                <When at={one.answeredAt ?? one.sentAt} />
              </span>
            </p>
            {one.answerReason && <p className="measure">{one.answerReason}</p>}
            {one.answerBasis && <p className="text-fine text-quiet">{one.answerBasis}</p>}
            {one.proper && (
              <p>
                <span className="text-quiet">{t("about.proper")} </span>
                {one.proper[locale]}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
