import { getLocale } from "next-intl/server";
import { ComplaintView } from "#app/_case/complaint-view";
import { PartOfComplaint } from "#app/(public)/my/part-of-complaint";
import { currentActor } from "#lib/auth/current-actor";
import type { PartyCase } from "#lib/cases/party-case";
import { regionName } from "#lib/organizations/region-name";

/** The complaint: whole for who filed it; right and conduct for who has to answer it. */
export async function PartyComplaint({ file: { kase, standing } }: { file: PartyCase }) {
  const [actor, locale] = await Promise.all([currentActor(), getLocale()]);
  if (!actor) return null;
  const place = (await regionName(actor, kase.answers.conduct.placeOfConduct))[locale];
  if (standing === "complainant") return <ComplaintView kase={kase} regionName={place} />;
  return <PartOfComplaint answers={kase.answers} regionName={place} />;
}
