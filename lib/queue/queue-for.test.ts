import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction, type Viewer } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import { type MemberActor, systemActor, viewerOf } from "#lib/access/actor";
import { openCase } from "#lib/cases/open-case";
import { assign } from "#lib/proceedings/assign";
import { readCursor, writeCursor } from "#lib/queue/cursor";
import { type QueueQuestion, queueFor } from "#lib/queue/queue-for";
import { deliverReferral } from "#lib/referrals/deliver-referral";
import { returnReferral } from "#lib/referrals/return-referral";
import { sendReferral } from "#lib/referrals/send-referral";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;
const today = "2026-11-20T10:00:00+08:00";

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", new Date(today));
  haidian = await seatIn("market-supervision-110108", ["officer"], new Date(today));
  chaoyang = await seatIn("market-supervision-110105", ["officer"], new Date(today));
});
after(() => database.drop());

test("a queue lists its body's proceedings by due date, with parties, clock and channels", async () => {
  const late = await fileOn("2026-10-12T10:00:00+08:00");
  const soon = await fileOn("2026-11-03T10:00:00+08:00");
  const fresh = await fileOn("2026-11-20T09:00:00+08:00");
  const { rows, counts } = await queueFor(haidian, { view: "all" });
  assert.deepEqual(
    rows.map(({ caseId }) => caseId),
    [late, soon, fresh],
  );
  const [first] = rows;
  assert.equal(first?.complainant, "示例青禾公司");
  assert.equal(first?.respondent, "示例鞋业商店");
  assert.equal(first?.clockKey, "verify");
  assert.equal(first?.unit, "working-days");
  assert.deepEqual(first?.channels[0]?.name.zh, "行政执法");
  assert.equal(counts.all, 3);
  assert.equal(counts.new, 3);
  assert.equal(counts.overdue, 1);
});

test("the lines of a body's work come to nobody else, and to nobody without a live grant", async () => {
  const { rows } = await queueFor(haidian, { view: "all" });
  const ids = sql.param(rows.map(({ id }) => id));
  const linesFor = (viewer: Viewer) =>
    inTransaction(viewer, async (tx) => {
      const lines = await tx.execute(sql`select id from qiheng_queue_lines(${ids}::uuid[], now())`);
      return lines.length;
    });
  assert.equal(await linesFor(viewerOf(haidian)), rows.length);
  for (const stranger of [viewerOf(chaoyang), viewerOf(holder), { kind: "visitor" } as const])
    assert.equal(await linesFor(stranger), 0, stranger.kind);
  await inTransaction({ kind: "system" }, (tx) =>
    tx.execute(sql`update grants set ends_at = now() - interval '1 second'
      where case_id = ${rows[0]!.caseId} and organization_id = ${haidian.organizationId}`),
  );
  assert.equal(await linesFor(viewerOf(haidian)), rows.length - 1);
  await inTransaction({ kind: "system" }, (tx) =>
    tx.execute(sql`update grants set ends_at = null where case_id = ${rows[0]!.caseId}
      and organization_id = ${haidian.organizationId}`),
  );
});

test("each view's count is the number of its lines", async () => {
  const { counts } = await queueFor(haidian, { view: "all" });
  for (const view of [
    "all",
    "new",
    "mine",
    "due-soon",
    "overdue",
    "waiting",
    "fast-track",
  ] as const) {
    const { rows } = await queueFor(haidian, { view });
    assert.equal(rows.length, counts[view], view);
  }
});

test("what is assigned to somebody is theirs and nobody else's", async () => {
  const [row] = (await queueFor(haidian, { view: "all" })).rows;
  await assign(haidian, { proceedingId: row!.id, version: 1, memberId: haidian.memberId });
  const mine = (await queueFor(haidian, { view: "mine" })).rows;
  assert.deepEqual(
    mine.map(({ id, assignee }) => [id, assignee]),
    [[row!.id, haidian.personName]],
  );
  const colleague = await seatIn("market-supervision-110108", ["officer"], new Date(today));
  assert.equal((await queueFor(colleague, { view: "mine" })).rows.length, 0);
});

test("a number finds a case of the own body in every view, and no other body's", async () => {
  const [row] = (await queueFor(haidian, { view: "all" })).rows;
  const wish: QueueQuestion = { view: "closed", filter: row!.number };
  assert.equal((await queueFor(haidian, wish)).rows[0]?.id, row!.id);
  assert.equal((await queueFor(chaoyang, wish)).rows.length, 0);
});

test("a foreign body's queue is empty, and so are the tables under it without any condition", async () => {
  const { rows, counts } = await queueFor(chaoyang, { view: "all" });
  assert.equal(rows.length, 0);
  assert.equal(counts.all, 0);
  for (const table of ["cases", "proceedings", "clocks", "parties", "complaints", "events"]) {
    const seen = await acting(chaoyang, (tx) =>
      tx.execute(sql`select 1 from ${sql.identifier(table)} limit 1`),
    );
    assert.equal(seen.length, 0, table);
  }
});

test("pages follow one another without a gap or a line twice, undated lines last", async () => {
  for (let one = 0; one < 52; one++) await fileOn("2026-11-18T10:00:00+08:00");
  await database.sql.begin(async (tx) => {
    await tx`select set_config('qiheng.viewer', 'system', true)`;
    await tx`update proceedings set due_at = null where id in
      (select id from proceedings order by id desc limit 3)`;
  });
  const first = await queueFor(haidian, { view: "all" });
  assert.equal(first.rows.length, 50);
  const after = readCursor(writeCursor(first.next!));
  const second = await queueFor(haidian, { view: "all", after });
  const ids = [...first.rows, ...second.rows].map(({ id }) => id);
  assert.equal(new Set(ids).size, 55);
  assert.equal(second.next, null);
  assert.deepEqual(
    second.rows.slice(-3).map(({ dueAt }) => dueAt),
    [null, null, null],
  );
});

test("a handshake stands in both bodies' views, and a return is told to the sender", async () => {
  const caseId = await fileOn("2026-11-19T10:00:00+08:00");
  const { lanes, kase } = await openCase(haidian, caseId);
  const referralId = await sendReferral(haidian, {
    proceedingId: lanes[0]!.proceeding.id,
    version: 1,
    kind: "transfer",
    toOrganizationId: chaoyang.organizationId,
    procedureKey: "market-supervision-penalty",
    reason: "行为地在朝阳。",
    basis: "程序规定第七条",
  });
  const incoming = await queueFor(chaoyang, { view: "referred-in" });
  assert.equal(incoming.referrals[0]?.id, referralId);
  assert.equal(incoming.referrals[0]?.unread, true);
  assert.equal(incoming.counts["referred-in"], 1);
  const [line] = (await queueFor(haidian, { view: "all", filter: kase.number })).rows;
  assert.equal(line?.handingOver, true);
  await deliverReferral(systemActor("test", new Date(today)), referralId);
  await returnReferral(at(chaoyang, "2026-11-20T11:00:00+08:00"), {
    referralId,
    version: 1,
    reason: "不在本区。",
    basis: "程序规定第十条",
    properOrganizationId: haidian.organizationId,
  });
  const outgoing = await queueFor(haidian, { view: "referred-out" });
  assert.equal(outgoing.counts.returned, 1);
  assert.equal(outgoing.counts["referred-out"], 0);
  assert.equal(outgoing.referrals[0]?.state, "returned");
  const stranger = await seatIn("market-supervision-110106", ["officer"], new Date(today));
  for (const view of ["referred-in", "referred-out"] as const)
    assert.equal((await queueFor(stranger, { view })).referrals.length, 0);
});

async function fileOn(day: string): Promise<string> {
  return (await filed(at(holder, day), trademarkAnswers(holder))).caseId;
}
