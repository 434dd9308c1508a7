import { type Circumstances, type FactPath, holds, type Scalar } from "#lib/routing/condition";
import type { Facts } from "#lib/routing/facts";
import type { Findings } from "#lib/routing/findings/find";
import type { RuleSet } from "#lib/routing/rule-set";

/** The facts as conditions ask for them; each term is worked out once, when first asked. */
export function circumstances(
  facts: Facts,
  { terms }: RuleSet,
  findings: Findings,
  day: string,
): Circumstances {
  const worked = new Map<string, boolean>();
  const at: Circumstances = {
    day,
    fact: (path) => read(facts, path),
    finding: findings.holds,
    term: (key) => {
      const found = worked.get(key);
      if (found !== undefined) return found;
      const term = terms.find((t) => t.key === key);
      const result = term ? holds(term.when, at) : false;
      worked.set(key, result);
      return result;
    },
  };
  return at;
}

function read(facts: Facts, path: FactPath): Scalar | undefined {
  const [part, field] = path.split(".") as [keyof Facts, string | undefined];
  const value: unknown = facts[part];
  return (field ? (value as Record<string, unknown>)[field] : value) as Scalar | undefined;
}
