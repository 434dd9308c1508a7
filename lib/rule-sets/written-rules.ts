import type { RuleSet } from "#lib/routing/rule-set";

/**
 * A rule set as the text that an administrator edits: without its version, which publication gives,
 * and with each condition's fact before what it is compared with, whatever order it was stored in.
 */
export function writtenRules({ version: _version, ...rules }: RuleSet): string {
  return JSON.stringify(rules, factFirst, 2);
}

function factFirst(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("fact" in value)) return value;
  const { fact, ...rest } = value;
  return { fact, ...rest };
}
