import { desc, eq, inArray, sql } from "drizzle-orm";
import { people } from "#db/schema/people";
import { routingRuleSets } from "#db/schema/rules";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { mustKeepSettings } from "#lib/organizations/administration";
import { readRuleSet } from "#lib/rule-sets/current-rule-set";

/** Every version published, newest first, without its rules. @throws NotSeen as `readVersion`. */
export async function listRuleSets(actor: MemberActor) {
  return acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    return tx
      .select(published)
      .from(routingRuleSets)
      .leftJoin(people, eq(people.id, routingRuleSets.publishedByPersonId))
      .orderBy(desc(routingRuleSets.version));
  });
}

/**
 * One version with its rules and, unless it is the first, the rules before it.
 * @throws NotSeen when there is no such version, or for anybody who does not keep the
 * installation's settings.
 */
export async function readVersion(actor: MemberActor, version: number) {
  return acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    const [facts] = await tx
      .select(published)
      .from(routingRuleSets)
      .leftJoin(people, eq(people.id, routingRuleSets.publishedByPersonId))
      .where(eq(routingRuleSets.version, version));
    if (!facts) throw new NotSeen("rule set");
    const sets = await ruleSets(tx, [version, version - 1]);
    return { ...facts, ruleSet: sets.get(version)!, previous: sets.get(version - 1) };
  });
}

const published = {
  version: routingRuleSets.version,
  note: routingRuleSets.note,
  publishedAt: routingRuleSets.publishedAt,
  by: people.name,
  rules: sql<number>`jsonb_array_length(${routingRuleSets.rules}->'rules')`,
};

async function ruleSets(tx: Transaction, versions: number[]) {
  const rows = await tx
    .select()
    .from(routingRuleSets)
    .where(inArray(routingRuleSets.version, versions));
  return new Map(rows.map((row) => [row.version, readRuleSet(row)]));
}
