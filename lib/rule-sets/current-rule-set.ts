import { desc } from "drizzle-orm";
import { routingRuleSets } from "#db/schema/rules";
import type { Transaction } from "#db/transaction";
import { parseRuleSet, type RuleSet } from "#lib/routing/rule-set";

let last: { version: number; ruleSet: RuleSet } | undefined;

/**
 * The routing rules in force: the newest version published. A version never changes once
 * published, so each is parsed once a process.
 * @throws when none is published, or the newest cannot be read by this release.
 */
export async function currentRuleSet(tx: Transaction): Promise<RuleSet> {
  const version = await currentVersion(tx);
  if (last?.version === version) return last.ruleSet;
  const [row] = await tx
    .select()
    .from(routingRuleSets)
    .orderBy(desc(routingRuleSets.version))
    .limit(1);
  if (!row) throw new Error("No routing rules are published; the first start publishes them.");
  last = { version: row.version, ruleSet: readRuleSet(row) };
  return last.ruleSet;
}

/** The number of the newest version, 0 if none is published. */
export async function currentVersion(tx: Transaction): Promise<number> {
  const [row] = await tx
    .select({ version: routingRuleSets.version })
    .from(routingRuleSets)
    .orderBy(desc(routingRuleSets.version))
    .limit(1);
  return row?.version ?? 0;
}

/** A stored version as a rule set. @throws when this release cannot read it. */
export function readRuleSet(row: { version: number; rules: Record<string, unknown> }): RuleSet {
  const read = parseRuleSet({ ...row.rules, version: row.version });
  if (read.ok) return read.ruleSet;
  const [problem] = read.problems;
  throw new Error(`Routing rules ${row.version}: ${problem?.path} ${problem?.message.en}`);
}
