import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import { blindHits } from "#lib/access-requests/blind-hits";
import type { CaseHeader } from "#lib/cases/case-header";

type Props = { kase: CaseHeader; actor: MemberActor };

/** How many cases other bodies hold about the same respondent; drawn alike whatever the number is. */
export async function BlindHitsPart({ kase, actor }: Props) {
  const known = kase.parties.some(
    (one) => one.role === "respondent" && (one.creditCode || one.shopUrl || one.phone),
  );
  if (!known) return null;
  const t = await getTranslations("accessRequests.hits");
  const count = await blindHits(actor, kase.id);
  return (
    <section aria-labelledby="blind-hits">
      <h2 id="blind-hits" className="mb-3 text-title-3 font-semibold">
        {t("title")}
      </h2>
      <div className="border border-rule bg-sheet px-3 py-2.5">
        <p className="font-semibold">{t("count", { count })}</p>
        <p className="text-fine text-quiet">{t("lead")}</p>
        <Link
          href={`/desk/cases/${kase.id}/access`}
          className="text-link inline-flex min-h-target items-center font-semibold"
        >
          {t("ask")}
        </Link>
      </div>
    </section>
  );
}
