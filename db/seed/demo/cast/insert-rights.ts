import { rights } from "#db/schema/rights";
import { demoKey } from "#db/seed/demo/cast/agents";
import type { Company } from "#db/seed/demo/cast/company";
import type { DemoRight } from "#db/seed/demo/cast/rights";
import type { Transaction } from "#db/transaction";
import { newId } from "#lib/access/new-id";

/** A right's place in every portfolio: its holder's key and its title. */
export function rightKey(holderKey: string, title: string): string {
  return `${holderKey} ${title}`;
}

/** Adds the rights that are not in their holders' portfolios yet. @returns the ids of all. */
export async function insertRights(
  tx: Transaction,
  company: Company,
  portfolio: readonly DemoRight[],
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const stored = await tx.select().from(rights);
  const known = new Map(
    stored.map((row) => [`${row.holderOrganizationId} ${row.title}`, row.id] as const),
  );
  const ids = new Map<string, string>();
  for (const { holder, answers } of portfolio) {
    const holderOrganizationId = company.id(demoKey(holder.key));
    const id = known.get(`${holderOrganizationId} ${answers.title}`) ?? newId();
    ids.set(rightKey(holder.key, answers.title), id);
    if (known.has(`${holderOrganizationId} ${answers.title}`)) continue;
    const row = { ...answers, id, holderOrganizationId, createdAt: now, updatedAt: now };
    await tx.insert(rights).values(row);
  }
  return ids;
}
