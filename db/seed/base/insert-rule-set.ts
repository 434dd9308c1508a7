import { routingRuleSets } from "#db/schema/rules";
import type { Transaction } from "#db/transaction";
import { defaultRules } from "#lib/routing/default-rules";

/** Publishes the rules that come with the product, unless any were ever published. */
export async function insertRuleSet(tx: Transaction, now: Date) {
  const [published] = await tx
    .select({ version: routingRuleSets.version })
    .from(routingRuleSets)
    .limit(1);
  if (published) return;
  await tx
    .insert(routingRuleSets)
    .values({
      version: defaultRules.version,
      rules: defaultRules,
      note: "随产品提供的规则 / The rules that come with the product",
      publishedAt: now,
    })
    .onConflictDoNothing();
}
