import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { eq, sql } from "drizzle-orm";
import { installation } from "#db/schema/operations";
import { seedDemo } from "#db/seed/demo";
import { type Scene, scenes } from "#db/seed/demo/scenes/scenes";
import { talesOf } from "#db/seed/demo/scenes/tale";
import { type ClonedDatabase, cloneDatabase, testSecret } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { seedCalendar } from "#lib/calendar/seed";
import { useEvidenceFolder } from "#lib/evidence/testing";

process.env.QIHENG_SECRET ??= testSecret;
const few: readonly Scene[] = scenes
  .filter(({ key }) => ["haidian", "on-wrong-district", "on-mediated"].includes(key))
  .map((scene) => ({ ...scene, many: Math.min(scene.many, 16) }));
let database: ClonedDatabase;

before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

test("a seeding that was cut off goes on where it was, as of the day it began", async () => {
  // Without a place for evidence the first file ends it, in the middle of several cases.
  delete process.env.EVIDENCE_FOLDER;
  await assert.rejects(seedDemo({ now: new Date("2026-11-23T09:00:00+08:00"), scenes: few }));
  const half = await steps();
  assert.equal(await isDone(), false);
  const removeEvidence = await useEvidenceFolder();
  await seedDemo({ now: new Date("2026-11-25T09:00:00+08:00"), scenes: few });
  assert.equal(await isDone(), true);
  const planned = talesOf(few, "2026-11-23", seedCalendar);
  const asked = planned.filter(({ schedule }) => schedule.end.returns > 1).length;
  const all = planned.reduce((sum, { schedule }) => sum + schedule.steps.length, 0);
  assert.equal(await steps(), all + asked, "each step once, and the questions to the coordinator");
  assert.ok(half < all, "it was really cut off");
  assert.equal(await countOf("cases"), planned.length, "no case was filed twice");
  await removeEvidence();
});

/** Headlines on all timelines. */
async function steps(): Promise<number> {
  return countOf(`events where type in ('action-taken', 'assigned', 'note-written',
    'evidence-added') or type like 'referral-%'`);
}

async function countOf(what: string): Promise<number> {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.execute<{ n: number }>(sql.raw(`select count(*)::int as n from ${what}`)),
  );
  return row!.n;
}

async function isDone(): Promise<boolean> {
  const rows = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(installation).where(eq(installation.key, "demo-data")),
  );
  return rows.length === 1;
}
