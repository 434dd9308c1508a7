import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { asc, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { cases, complaints } from "#db/schema/cases";
import { proceedings } from "#db/schema/proceedings";
import { referrals } from "#db/schema/referrals";
import { seedDemo } from "#db/seed/demo";
import { readCompany } from "#db/seed/demo/cast/company";
import { scenes } from "#db/seed/demo/scenes/scenes";
import { type Tale, talesOf } from "#db/seed/demo/scenes/tale";
import { withinReach } from "#db/seed/demo/stories/within-reach";
import { demoAccounts } from "#db/seed/demo-accounts";
import { type ClonedDatabase, cloneDatabase, testSecret } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { seedCalendar } from "#lib/calendar/seed";
import { useEvidenceFolder } from "#lib/evidence/testing";
import { procedures } from "#lib/procedures/registry";
import { queueFor } from "#lib/queue/queue-for";
import { verifyAll } from "#lib/verification/verify-all";

process.env.QIHENG_SECRET ??= testSecret;
const now = new Date("2026-11-23T09:00:00+08:00");
let database: ClonedDatabase;
let removeEvidence: () => Promise<void>;

before(async () => {
  database = await cloneDatabase();
  removeEvidence = await useEvidenceFolder();
  await seedDemo({ now });
});
after(async () => {
  await database.drop();
  await removeEvidence();
});

test("what stands in the database is what was planned, case by case", async () => {
  const planned = talesOf(scenes, "2026-11-23", seedCalendar);
  const stored = await storedLanes();
  assert.ok(stored.size >= 520, `${stored.size} cases`);
  for (const tale of planned) assert.deepEqual(stored.get(tale.key), lanesOf(tale), tale.story);
  assert.equal(stored.size, planned.length);
});

test("every state of every procedure has its cases, and every answer to a handshake", async () => {
  const rows = await asSystem((tx) => tx.select().from(proceedings));
  const found = new Set(rows.map(({ procedureKey, state }) => `${procedureKey} ${state}`));
  for (const table of procedures)
    for (const state of withinReach(table).states)
      assert.ok(found.has(`${table.key} ${state}`), `${table.key} ${state}`);
  const handshakes = await asSystem((tx) => tx.select().from(referrals));
  const answers = new Set(handshakes.map(({ kind, state }) => `${kind} ${state}`));
  for (const kind of ["refer", "transfer"])
    for (const state of ["sent", "delivered", "acknowledged", "accepted", "returned", "revoked"])
      assert.ok(answers.has(`${kind} ${state}`), `${kind} ${state}`);
  for (const answer of ["consult delivered", "consult done", "joint delivered"])
    assert.ok(answers.has(answer), answer);
  for (const answer of ["entrust accepted", "entrust done"]) assert.ok(answers.has(answer), answer);
  for (const state of ["delivered", "acknowledged", "done"])
    assert.ok(answers.has(`designate ${state}`), `designate ${state}`);
});

test("no chain is broken and every file is what its hash says", async () => {
  const owner = postgres(database.ownerUrl, { max: 2 });
  const result = await verifyAll(owner);
  await owner.end();
  assert.deepEqual(result.breaks, []);
  assert.ok(result.files >= 150, `${result.files} files`);
});

test("the desks of the main officers are full in every view", async () => {
  const desks: Record<string, number> = {
    "market-supervision-110108": 60,
    "beijing-ip-office": 60,
    "beijing-protection-center": 25,
  };
  for (const [key, least] of Object.entries(desks)) {
    const { counts } = await queueAt(key);
    assert.ok(counts.all >= least, `${key} has ${counts.all} open`);
    for (const view of ["new", "mine", "due-soon", "overdue", "waiting", "referred-out"] as const)
      assert.ok(counts[view] > 0, `${key} ${view}`);
  }
  for (const key of ["market-supervision-110108", "beijing-ip-office"])
    assert.ok((await queueAt(key)).counts["referred-in"] > 0, `${key} is sent something`);
  for (const key of ["beijing-ip-office", "beijing-protection-center"])
    assert.ok((await queueAt(key)).counts["fast-track"] > 0, `${key} sees the fast track`);
});

test("every demo account has something to look at", async () => {
  const seats = demoAccounts.flatMap(({ name, organizationKey, roles, more = [] }) =>
    [{ organizationKey, roles }, ...more].map((seat) => ({ name, ...seat })),
  );
  for (const { name, organizationKey, roles } of seats) {
    if (roles.includes("administrator")) continue;
    const [row] = await asSystem((tx) =>
      tx.execute<{ n: number }>(sql`select count(*)::int as n from organizations o
        where o.key = ${organizationKey} and (exists (select 1 from grants g
          where g.organization_id = o.id) or exists (select 1 from referrals r
          where r.to_organization_id = o.id))`),
    );
    assert.equal(row?.n, 1, `${name} at ${organizationKey} sees nothing`);
  }
});

test("complaints speak of nothing that has not happened yet", async () => {
  const rows = await asSystem((tx) =>
    tx.execute<{ n: number }>(sql`select count(*)::int as n from complaints
      where (answers #>> '{conduct,conductDate}')::date > (filed_at at time zone 'Asia/Shanghai')::date
        or filed_at >= ${now.toISOString()}`),
  );
  assert.equal(rows[0]?.n, 0);
});

test("seeding again changes nothing", async () => {
  const before = await storedLanes();
  await seedDemo({ now: new Date("2027-03-01T09:00:00+08:00") });
  assert.deepEqual(await storedLanes(), before);
});

/** The proceedings of every case by the key that it was filed under, in the order of opening. */
async function storedLanes(): Promise<Map<string, string[]>> {
  const rows = await asSystem((tx) =>
    tx
      .select({
        key: complaints.idempotencyKey,
        table: proceedings.procedureKey,
        state: proceedings.state,
        at: proceedings.organizationId,
      })
      .from(proceedings)
      .innerJoin(cases, eq(cases.id, proceedings.caseId))
      .innerJoin(complaints, eq(complaints.caseId, cases.id))
      .orderBy(asc(proceedings.openedAt), asc(proceedings.id)),
  );
  const company = await asSystem(readCompany);
  const lanes = new Map<string, string[]>();
  for (const { key, table, state, at } of rows)
    lanes.set(key, [...(lanes.get(key) ?? []), `${table} ${state} ${company.key(at)}`]);
  return lanes;
}

function lanesOf({ schedule }: Tale): string[] {
  return schedule.end.lanes.map(
    ({ procedure, state, owner }) => `${procedure.key} ${state} ${owner}`,
  );
}

async function queueAt(key: string) {
  const account = demoAccounts.find((one) => one.organizationKey === key)!;
  const company = await asSystem(readCompany);
  return queueFor(company.actorNamed(account.name, now), { view: "all" });
}

function asSystem<T>(work: Parameters<typeof inTransaction<T>>[1]) {
  return inTransaction({ kind: "system" }, work);
}
