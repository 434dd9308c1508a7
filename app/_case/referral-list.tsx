import { useLocale, useTranslations } from "next-intl";
import type { CaseReferral } from "#lib/referrals/referrals-of-case";
import { stateKey, stateTone } from "#lib/referrals/state-key";
import { Badge } from "#ui/badge";
import { Link } from "#ui/link";
import { When } from "#ui/when";

/** The handshakes of a case, newest first. */
export function ReferralList({ referrals }: { referrals: readonly CaseReferral[] }) {
  const t = useTranslations("referrals");
  const locale = useLocale();
  return (
    <ul className="grid gap-2">
      {referrals.map((referral) => {
        const { id, kind, from, to, proper, mine, sentAt } = referral;
        return (
          <li key={id} className="border border-rule bg-sheet px-4 py-2.5 text-fine">
            <p className="flex flex-wrap items-baseline justify-between gap-2">
              <span className="font-semibold">{t(`kinds.${kind}`)}</span>
              <Badge tone={stateTone(referral)}>{t(`states.${stateKey(referral)}`)}</Badge>
            </p>
            <p>
              {from[locale]} → {to[locale]}
            </p>
            {proper && (
              <p>
                <span className="text-quiet">{t("about.proper")} </span>
                {proper[locale]}
              </p>
            )}
            <p className="flex justify-between gap-3 text-quiet">
              <When at={sentAt} />
              {mine && (
                <Link className="text-link" href={`/desk/referrals/${id}`}>
                  {t("title")}
                </Link>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
