import { channels, parks, regions } from "#db/schema/organizations";
import { bodies } from "#db/seed/base/bodies";
import { channelRows } from "#db/seed/base/channels";
import { insertBodies } from "#db/seed/base/insert-bodies";
import { insertCalendar } from "#db/seed/base/insert-calendar";
import { insertRuleSet } from "#db/seed/base/insert-rule-set";
import { parkRows } from "#db/seed/base/parks";
import { regionRows } from "#db/seed/base/regions";
import { inTransaction } from "#db/transaction";

/**
 * What every installation starts with: regions, parks, channels, Beijing's bodies, the calendar and
 * the first routing rules. May be run again at any time: it adds what is missing by key and never
 * touches what is there, so an administrator's edits stay. Removed competences stay removed, too.
 */
export async function seedBase(now = new Date()): Promise<void> {
  await inTransaction({ kind: "system" }, async (tx) => {
    await tx.insert(regions).values(regionRows).onConflictDoNothing();
    await tx.insert(parks).values(parkRows).onConflictDoNothing();
    await tx.insert(channels).values(channelRows).onConflictDoNothing();
    await insertBodies(tx, bodies, now);
    await insertCalendar(tx);
    await insertRuleSet(tx, now);
  });
}
