import type { HandledProcedure } from "#lib/organizations/handled-procedures";
import type { OrganizationKind } from "#lib/organizations/kinds";
import { isInRegion } from "#lib/routing/findings/place";
import type { Target } from "#lib/routing/recommendation";
import type { ProcedureKey } from "#lib/routing/vocabulary";

/** What must be known of an organization to find the competent one. */
export type Candidate = {
  id: string;
  key: string | null;
  kind: OrganizationKind;
  regionCode: string | null;
  competences: readonly {
    procedureKey: string;
    regionCode: string;
    rightKinds: readonly string[] | null;
  }[];
};

/** What the competence is asked for; `district` is where the act took place. */
export type Matter = { procedure?: ProcedureKey; rightKind?: string; district?: string };

/** The keys under which the directory holds the bodies that rules name. */
const KEYS_OF_NAMES: Record<string, string> = {
  beijing: "beijing-protection-center",
  zhongguancun: "zhongguancun-protection-center",
};

/** Bodies for special matters only: found by their name, never by their kind. */
const BY_NAME_ONLY = ["beijing-internet-court", "cnipa", "overseas-guidance-beijing"];

/**
 * The organization that a target means, or null if the directory has none. A named body is found
 * by its key. Else the best of its kind: one competent for the procedure, the right and the
 * district before one for the right and the region, before one that merely sits there; between
 * equals the first by key.
 */
export function resolveCompetent<C extends Candidate>(
  target: Target,
  organizations: readonly C[],
  matter: Matter = {},
): C | null {
  const { name, organizationKind } = target;
  if (name) {
    const key = KEYS_OF_NAMES[name] ?? name;
    return organizations.find((one) => one.key === key && one.kind === organizationKind) ?? null;
  }
  const ranked = organizations
    .filter((one) => one.kind === organizationKind && !BY_NAME_ONLY.includes(one.key ?? ""))
    .map((one) => ({ one, rank: rankOf(one, target, matter) }))
    .filter(({ one, rank }) => rank > 0 || !one.regionCode || !target.region);
  return ranked.toSorted(byRank)[0]?.one ?? null;
}

/** The key under which competences hold a procedure of the rules, or null where none is kept. */
export function handledProcedureOf(procedure: ProcedureKey): HandledProcedure | null {
  return HANDLED[procedure];
}

function rankOf(one: Candidate, target: Target, matter: Matter): number {
  const competent = Math.max(0, ...one.competences.map((c) => competenceRank(c, target, matter)));
  const seat = one.regionCode === target.region ? 2 : one.regionCode === matter.district ? 1 : 0;
  return competent * 4 + seat;
}

function competenceRank(
  { procedureKey, regionCode, rightKinds }: Candidate["competences"][number],
  { region }: Target,
  { procedure, rightKind, district }: Matter,
): number {
  if (procedure && procedureKey !== handledProcedureOf(procedure)) return 0;
  if (rightKinds && rightKind && !rightKinds.includes(rightKind)) return 0;
  const place = district ?? region;
  if (place && !isInRegion(place, regionCode)) return 0;
  return (rightKinds ? 4 : 2) + (regionCode === place ? 1 : 0);
}

function byRank(a: { one: Candidate; rank: number }, b: { one: Candidate; rank: number }): number {
  return b.rank - a.rank || ((a.one.key ?? a.one.id) < (b.one.key ?? b.one.id) ? -1 : 1);
}

const HANDLED: Record<ProcedureKey, HandledProcedure | null> = {
  "patent-adjudication": "patent-adjudication",
  "market-supervision": "market-supervision-penalty",
  "copyright-penalty": "copyright-penalty",
  "customs-protection": "customs-protection",
  "fast-review": "fast-review",
  "layout-design-handling": "layout-design-handling",
  "criminal-transfer": "criminal-transfer",
  "court-suit": "court-suit",
  mediation: "mediation",
  arbitration: "arbitration",
  "platform-notice": "platform-notice",
  "exhibition-help": "exhibition-help",
  "rights-aid": "rights-aid",
  "overseas-guidance": "overseas-guidance",
  "legal-advice": "legal-advice",
  "tip-handling": "tip-handling",
  "service-organization-credit": "service-organization-credit",
  "self-discipline": "self-discipline",
};
