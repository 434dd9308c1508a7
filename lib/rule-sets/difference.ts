import type { Rule, RuleSet, Term } from "#lib/routing/rule-set";

/** What one version of the rules has that another has not, by key. */
export type Difference = {
  rules: Changes<Rule>;
  terms: Changes<Term>;
  /** Which of the set's own facts differ. */
  facts: ("effectiveFrom" | "region" | "centers")[];
};

export type Changes<T> = { added: T[]; removed: T[]; changed: { before: T; after: T }[] };

/** From an older rule set to a newer one. The order of rules means nothing, so it is left out. */
export function difference(before: RuleSet, after: RuleSet): Difference {
  const facts = (["effectiveFrom", "region", "centers"] as const).filter(
    (fact) => !isSame(before[fact], after[fact]),
  );
  return {
    rules: changes(before.rules, after.rules),
    terms: changes(before.terms, after.terms),
    facts,
  };
}

/** True when nothing differs. */
export function isEmpty({ rules, terms, facts }: Difference): boolean {
  return countOf(rules) + countOf(terms) + facts.length === 0;
}

function countOf<T>({ added, removed, changed }: Changes<T>): number {
  return added.length + removed.length + changed.length;
}

function changes<T extends { key: string }>(before: readonly T[], after: readonly T[]): Changes<T> {
  const [old, now] = [byKey(before), byKey(after)];
  return {
    added: after.filter(({ key }) => !old.has(key)),
    removed: before.filter(({ key }) => !now.has(key)),
    changed: after.flatMap((item) => {
      const was = old.get(item.key);
      return was && !isSame(was, item) ? [{ before: was, after: item }] : [];
    }),
  };
}

function byKey<T extends { key: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.key, item]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** The database keeps objects in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  );
}
