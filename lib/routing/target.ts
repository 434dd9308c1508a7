import type { Facts } from "#lib/routing/facts";
import { competentDistrict } from "#lib/routing/findings/place";
import type { Target } from "#lib/routing/recommendation";
import type { RuleTarget } from "#lib/routing/rule-set";

/** The body that a rule means for these facts. */
export function targetOf({ kind, at, name }: RuleTarget, facts: Facts, region: string): Target {
  if (name) return { organizationKind: kind, name };
  switch (at) {
    case "district":
      return { organizationKind: kind, region: competentDistrict(facts, region) };
    case "city":
      return { organizationKind: kind, region };
    case "filer-center":
      return { organizationKind: kind, name: facts.filer.registeredAt };
    default:
      return { organizationKind: kind };
  }
}
