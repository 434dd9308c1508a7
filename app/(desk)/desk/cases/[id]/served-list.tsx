import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import type { CaseHeader } from "#lib/cases/case-header";
import { servedPartiesOf } from "#lib/service-letters/served-parties";

type Props = { kase: CaseHeader; actor: MemberActor };

/** Served respondents who have not come in yet, each with the way to its notice of service. */
export async function ServedList({ kase, actor }: Props) {
  const isServed = kase.parties.some(({ role, servedAt }) => role === "respondent" && servedAt);
  const served = isServed ? await servedPartiesOf(actor, kase.id) : [];
  if (served.length === 0) return null;
  const t = await getTranslations("letters");
  return (
    <section aria-labelledby="served">
      <h2 id="served" className="mb-3 text-title-3 font-semibold">
        {t("side")}
      </h2>
      <ul className="grid gap-3">
        {served.map(({ partyId, proceedingId, name }) => (
          <li key={partyId + proceedingId} className="border border-rule bg-sheet px-3 py-2.5">
            <p className="text-fine">{t("sideText", { party: name })}</p>
            <Link
              href={`/desk/cases/${kase.id}/proceedings/${proceedingId}/letters/${partyId}`}
              className="font-semibold text-indigo hover:underline"
            >
              {t("sideOpen")}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
