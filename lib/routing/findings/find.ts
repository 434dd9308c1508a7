import type { Facts } from "#lib/routing/facts";
import { type FoundCrime, findCrime } from "#lib/routing/findings/crime";
import type { FindingKey } from "#lib/routing/findings/finding-keys";
import { wrongIdentifiers } from "#lib/routing/findings/identifiers";
import { isAbroad, isOutside, mayBeInRegion } from "#lib/routing/findings/place";
import { isNotInForce } from "#lib/routing/findings/validity";
import type { RuleSet } from "#lib/routing/rule-set";
import type { Words } from "#lib/words";

export type Findings = {
  holds: (key: FindingKey) => boolean;
  detail: (key: string) => Words | undefined;
};

/** Everything that code finds in the facts, worked out once, with a sentence where there is one. */
export function find(facts: Facts, ruleSet: RuleSet, day: string): Findings {
  const identifiers = wrongIdentifiers(facts);
  const crime = findCrime(facts, day);
  const center = ruleSet.centers.find(({ name }) => name === facts.filer.registeredAt);
  const found: Record<Exclude<FindingKey, `criminal-${string}`>, boolean> = {
    "identifier-invalid": identifiers.length > 0,
    "right-not-in-force-on-conduct-date": isNotInForce(facts),
    "outside-region": isOutside(facts, ruleSet.region),
    "conduct-in-region": mayBeInRegion(facts.placeOfConduct, ruleSet.region),
    "conduct-abroad": isAbroad(facts.placeOfConduct),
    "filer-registered-at-center": center !== undefined,
    "center-field-matches": center?.fields.includes(facts.filer.industry ?? "") ?? false,
  };
  return {
    holds: (key) => (key in found ? found[key as keyof typeof found] : isFlagOf(crime, key)),
    detail: (key) => {
      if (key === "identifier-invalid") return identifiers[0]?.text;
      return isFlagOf(crime, key) ? crime?.crossed.text : undefined;
    },
  };
}

function isFlagOf(crime: FoundCrime | null, key: string): boolean {
  return crime !== null && key === `criminal-threshold-${crime.offence}`;
}
