import { type CrossedThreshold, crossedThreshold } from "#lib/law/crossed-threshold";
import type { OffenceKey } from "#lib/law/thresholds";
import type { Facts } from "#lib/routing/facts";
import { eachIdentifier } from "#lib/routing/findings/identifiers";
import { isNotInForce } from "#lib/routing/findings/validity";
import type { Conduct, RightKind } from "#lib/routing/vocabulary";

export type FoundCrime = { offence: OffenceKey; crossed: CrossedThreshold };

/** Classes 35 to 45 of the Nice Classification are services. */
const FIRST_SERVICE_CLASS = 35;

const MARK: readonly RightKind[] = ["trademark", "none"];
const COPYRIGHT: readonly RightKind[] = ["copyright-work", "software-copyright"];

/** Which conduct with which right is which offence (刑法 213–219); the first that fits. */
const OFFENCES: { offence: OffenceKey; conducts: Conduct[]; rights: readonly RightKind[] }[] = [
  { offence: "215", conducts: ["makes-counterfeit-labels"], rights: MARK },
  { offence: "213-goods", conducts: ["makes-and-sells-counterfeit-goods"], rights: MARK },
  {
    offence: "214",
    conducts: ["sells-counterfeit-goods", "exports-counterfeit-goods", "imports-counterfeit-goods"],
    rights: MARK,
  },
  {
    offence: "216",
    conducts: ["counterfeits-patent"],
    rights: ["invention-patent", "utility-model-patent", "design-patent", "none"],
  },
  {
    offence: "217",
    conducts: [
      "online-dissemination",
      "copies-works",
      "copies-software",
      "makes-and-sells-counterfeit-goods",
    ],
    rights: COPYRIGHT,
  },
  {
    offence: "218",
    conducts: [
      "sells-infringing-goods",
      "sells-counterfeit-goods",
      "exports-counterfeit-goods",
      "imports-counterfeit-goods",
    ],
    rights: COPYRIGHT,
  },
  { offence: "219", conducts: ["misappropriates-trade-secret"], rights: ["trade-secret", "none"] },
];

/**
 * The offence whose threshold the told amounts reach on that day, or null. Article 216 protects
 * another's living patent; marking goods with a dead one is a matter for a fine (专利法 68).
 */
export function findCrime(facts: Facts, day: string): FoundCrime | null {
  const offence = offenceOf(facts);
  if (!offence || (offence === "216" && isNotInForce(facts))) return null;
  const act = {
    amounts: facts.amountsYuan,
    objects: objectsHit(facts),
    conductDate: facts.conductDate,
    penalizedOn: facts.respondent.penalizedOn,
  };
  const crossed = crossedThreshold(offence, act, day);
  return crossed && { offence, crossed };
}

/**
 * A mark for services is counterfeited by offering the service under it: every sale under it is
 * article 213, never 214, which speaks of goods.
 */
function offenceOf({ right, conduct }: Facts): OffenceKey | undefined {
  if (right.kind === "trademark" && (right.class ?? 1) >= FIRST_SERVICE_CLASS) {
    return SERVICE_CONDUCTS.includes(conduct) ? "213-services" : labelOffence(conduct);
  }
  return OFFENCES.find((o) => o.conducts.includes(conduct) && o.rights.includes(right.kind))
    ?.offence;
}

const SERVICE_CONDUCTS: Conduct[] = [
  "makes-and-sells-counterfeit-goods",
  "sells-counterfeit-goods",
  "sells-infringing-goods",
];

function labelOffence(conduct: Conduct): OffenceKey | undefined {
  return conduct === "makes-counterfeit-labels" ? "215" : undefined;
}

/** Marks or patents hit: as told, or as many as were named. */
function objectsHit({ right }: Facts): number {
  return Math.max(right.marks ?? 0, right.patents ?? 0, eachIdentifier(right.id).length);
}
