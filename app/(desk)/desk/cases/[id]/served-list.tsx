import { getTranslations } from "next-intl/server";
import type { ServedParty } from "#lib/service-letters/served-parties";
import { Link } from "#ui/link";

type Props = { caseId: string; served: readonly ServedParty[] };

/** Served respondents who have not come in yet, each with the way to its notice of service. */
export async function ServedList({ caseId, served }: Props) {
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
              href={`/desk/cases/${caseId}/proceedings/${proceedingId}/letters/${partyId}`}
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
