import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { actOf } from "#lib/desk-acts/act-of";
import { carryOut, type WantedRow } from "#lib/desk-acts/carry-out";
import { chosenIds } from "#lib/desk-acts/chosen";
import { mostAtOnce } from "#lib/desk-acts/desk-act";
import { offeredSteps, planAct } from "#lib/desk-acts/plan-act";
import { lastUndoable, undoAct } from "#lib/desk-acts/undo-act";
import { linkedCasesOf } from "#lib/linked-cases/linked-cases-of";
import { assign } from "#lib/proceedings/assign";
import { queueFor } from "#lib/queue/queue-for";
import { acknowledgeReferral } from "#lib/referrals/acknowledge-referral";
import { returnReferral } from "#lib/referrals/return-referral";

let database: ClonedDatabase;
let holder: MemberActor;
let officer: MemberActor;
let colleague: MemberActor;
const today = "2026-11-20T10:00:00+08:00";
const reason = "撤销标记";

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", new Date(today));
  officer = await seatIn("market-supervision-110108", ["officer"], new Date(today));
  colleague = await seatIn("market-supervision-110108", ["officer"], new Date(today));
  for (let made = 0; made < 5; made++) await file();
});
after(() => database.drop());

test("many lines are taken at once, each by itself, and undone as one", async () => {
  const { rows } = await queueFor(officer, { view: "all" });
  const first = wantedOf(rows[0]!);
  for (let made = rows.length; made < 8; made++) await file();
  const ids = await chosenIds(officer, { view: "all", filter: "" });
  const planned = await planAct(officer, { kind: "assign" }, ids);
  assert.equal(planned.length, 8);
  await assign(colleague, { ...first, memberId: colleague.memberId });
  const id = await carryOut(officer, { kind: "assign", memberId: officer.memberId }, planned);
  const act = await actOf(officer, id);
  const refused = act.rows.filter((row) => row.refused !== null);
  assert.deepEqual(
    refused.map((row) => [row.proceedingId, row.refused?.key]),
    [[first.proceedingId, "cases.stalePage"]],
    "what changed in between is not done, and says so",
  );
  assert.equal((await queueFor(officer, { view: "mine" })).counts.mine, 7);
  assert.equal(await lastUndoable(officer), id);
  await assert.rejects(undoAct(colleague, id, reason), NotSeen);
  await undoAct(officer, id, reason);
  assert.equal((await queueFor(officer, { view: "mine" })).counts.mine, 0);
  assert.equal((await queueFor(colleague, { view: "mine" })).counts.mine, 1);
  await assert.rejects(undoAct(officer, id, reason), refusal("deskActs.undone"));
  assert.equal(await lastUndoable(officer), null);
});

test("an undo leaves what somebody has worked on since, and is refused after its time", async () => {
  const rows = await planAct(officer, { kind: "assign" }, await everything());
  const [one, two] = rows;
  const wanted = { kind: "assign" as const, memberId: officer.memberId };
  const id = await carryOut(officer, wanted, [one!, two!]);
  await assign(colleague, {
    proceedingId: one!.proceedingId,
    version: one!.version + 1,
    memberId: colleague.memberId,
  });
  await undoAct(officer, id, reason);
  const act = await actOf(officer, id);
  assert.deepEqual(
    act.rows.map(({ undone, undoRefused }) => [undone, undoRefused?.key]),
    [
      [false, "cases.stalePage"],
      [true, undefined],
    ],
  );
  const [, , three] = rows;
  const late = await carryOut(officer, wanted, [three!]);
  const after = at(officer, "2026-11-20T10:31:00+08:00");
  await assert.rejects(undoAct(after, late, reason), refusal("deskActs.tooLate"));
  assert.equal(await lastUndoable(after), null);
});

test("duplicates are marked for the own body's eyes and taken back", async () => {
  const rows = await planAct(officer, { kind: "duplicate" }, await everything());
  const [original, copy] = rows;
  const wanted = { kind: "duplicate" as const, number: original!.number, reason: "同一店铺。" };
  const id = await carryOut(officer, wanted, [original!, copy!]);
  const { rows: came } = await actOf(officer, id);
  assert.deepEqual(
    came.map((row) => row.refused?.key),
    ["linkedCases.itself", undefined],
  );
  const { links } = await linkedCasesOf(officer, copy!.caseId);
  assert.deepEqual(
    links.map(({ kind, leads, number }) => [kind, leads, number]),
    [["duplicate", true, original!.number]],
  );
  assert.deepEqual((await linkedCasesOf(holder, copy!.caseId)).links.length, 1);
  await undoAct(officer, id, reason);
  assert.deepEqual((await linkedCasesOf(officer, copy!.caseId)).links, []);
});

test("what is put aside comes back with the undo", async () => {
  const rows = await planAct(officer, { kind: "snooze" }, await everything());
  const untilAt = new Date("2026-11-23T00:00:00+08:00");
  const id = await carryOut(officer, { kind: "snooze", untilAt, onNews: true }, rows);
  assert.equal((await queueFor(officer, { view: "all" })).counts.all, 0);
  const tomorrow = new Date("2026-11-21T00:00:00+08:00");
  const again = await carryOut(
    officer,
    { kind: "snooze", untilAt: tomorrow, onNews: false },
    rows.slice(0, 1),
  );
  await undoAct(officer, again, reason);
  const sunday = at(officer, "2026-11-22T10:00:00+08:00");
  assert.equal((await queueFor(sunday, { view: "all" })).counts.snoozed, rows.length);
  await undoAct(officer, id, reason);
  assert.equal((await queueFor(officer, { view: "all" })).counts.snoozed, 0);
});

test("an act that did nothing is not the one to undo", async () => {
  const [one] = await planAct(officer, { kind: "assign" }, await everything());
  const wanted = { kind: "assign" as const, memberId: officer.memberId };
  const real = await carryOut(officer, wanted, [one!]);
  const later = at(officer, "2026-11-20T10:01:00+08:00");
  const idle = await carryOut(later, wanted, [one!]);
  assert.equal((await actOf(later, idle)).rows[0]?.refused?.key, "cases.stalePage");
  await assert.rejects(undoAct(later, idle, reason), refusal("deskActs.nothingDone"));
  assert.equal(await lastUndoable(later), real);
  await undoAct(later, real, reason);
});

test("many cases are referred for one reason, and taken back until they are answered", async () => {
  const neighbour = await seatIn("market-supervision-110105", ["officer"], new Date(today));
  const [one, two, three] = await planAct(officer, { kind: "refer" }, await everything());
  assert.deepEqual(
    [one, two, three].map((row) => row?.refused),
    [null, null, null],
  );
  await assign(colleague, { ...three!, memberId: colleague.memberId });
  const input = {
    kind: "transfer",
    toOrganizationId: neighbour.organizationId,
    procedureKey: "market-supervision-penalty",
    reason: "行为地在贵局辖区。",
    basis: "行政处罚法第二十二条",
  };
  const id = await carryOut(officer, { kind: "refer", input }, [one!, two!, three!]);
  const refused = (await actOf(officer, id)).rows.map((row) => row.refused?.key);
  assert.deepEqual(refused, [undefined, undefined, "cases.stalePage"]);
  const [first, second] = (await queueFor(neighbour, { view: "referred-in" })).referrals;
  await acknowledgeReferral(neighbour, { referralId: first!.id, version: 1 });
  await returnReferral(neighbour, {
    referralId: second!.id,
    version: 1,
    reason,
    basis: "同上",
    properOrganizationId: officer.organizationId,
  });
  await undoAct(officer, id, reason);
  const { rows } = await actOf(officer, id);
  const [back] = rows.filter(({ undone }) => undone);
  const [kept] = rows.filter(({ undoRefused }) => undoRefused !== null);
  assert.equal(back?.caseId, first!.caseId);
  assert.deepEqual([kept?.caseId, kept?.undoRefused?.key], [second!.caseId, "referrals.closed"]);
});

test("a step passes the gate line by line, and is never undone", async () => {
  const ids = (await everything()).slice(0, 3);
  const steps = await offeredSteps(officer, ids);
  const refuse = steps.find(({ action }) => action === "refuse");
  assert.deepEqual([refuse?.open, refuse?.solemn], [3, true]);
  const step = { kind: "step" as const, procedureKey: refuse!.procedureKey, action: "refuse" };
  const input = { ground: "no-prima-facie-evidence", approval: "严书衡", reason: "证据不足。" };
  const [one] = await planAct(officer, step, ids);
  await carryOut(officer, { ...step, input }, [one!]);
  const planned = await planAct(officer, step, ids);
  const refusals = planned.map((row) => row.refused).sort();
  assert.deepEqual(refusals, ["closed.not-in-this-state", null, null]);
  const id = await carryOut(officer, { ...step, input }, planned);
  const came = (await actOf(officer, id)).rows.map((row) => row.refused?.key);
  assert.equal(came.filter((key) => key === undefined).length, 2);
  await assert.rejects(undoAct(officer, id, reason), refusal("deskActs.served"));
});

test("nothing is done to what the actor does not see, by whom may not, or to too many", async () => {
  const stranger = await seatIn("market-supervision-110105", ["officer"], new Date(today));
  const clerk = await seatIn("market-supervision-110108", ["administrator"], new Date(today));
  const ids = await everything();
  assert.deepEqual(await planAct(stranger, { kind: "assign" }, ids), []);
  const rows = await planAct(officer, { kind: "assign" }, ids);
  const id = await carryOut(stranger, { kind: "assign", memberId: null }, rows);
  assert.deepEqual((await actOf(stranger, id)).rows, []);
  await assert.rejects(actOf(officer, id), NotSeen);
  const seen = await acting(officer, (tx) =>
    tx.execute(sql`select 1 from desk_act_rows r
    join desk_acts a on a.id = r.act_id where a.person_id <> ${officer.personId}`),
  );
  assert.equal(seen.length, 0);
  const none = { kind: "assign" as const, memberId: null };
  await assert.rejects(carryOut(clerk, none, rows), refusal("closed.role-missing"));
  await assert.rejects(carryOut(officer, none, []), refusal("deskActs.none"));
  const many = Array.from({ length: mostAtOnce + 1 }, () => rows[0]!);
  await assert.rejects(carryOut(officer, none, many), refusal("deskActs.tooMany"));
});

function wantedOf(row: { id: string; caseId: string; version: number }): WantedRow {
  return { proceedingId: row.id, caseId: row.caseId, version: row.version, assigneeId: null };
}

function everything(): Promise<string[]> {
  return chosenIds(officer, { view: "all", filter: "" });
}

function refusal(key: string) {
  return (error: unknown) => error instanceof Refusal && error.key === key;
}

function file() {
  return filed(at(holder, "2026-11-18T10:00:00+08:00"), trademarkAnswers(holder));
}
