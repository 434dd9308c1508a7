import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { and, eq } from "drizzle-orm";
import { events } from "#db/schema/events";
import { clocks } from "#db/schema/proceedings";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { alsoOpened, clocksNow, proceedingNow, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { written } from "#e2e/arrange/written";
import { systemActor } from "#lib/access/actor";
import { recordExpiry } from "#lib/proceedings/record-expiry";
import { sweepDeadlines } from "#lib/proceedings/sweep-deadlines";
import { lendTables } from "#lib/proceedings/tables-for-test";

let database: ClonedDatabase;

before(async () => {
  lendTables();
  database = await cloneDatabase();
});
after(() => database.drop());

test("a passed deadline is on the timeline once, however often the worker tries", async () => {
  const holder = await companySeat("示例公司", new Date("2026-11-02T10:00:00+08:00"));
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const [clock] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(clocks).where(eq(clocks.caseId, caseId)),
  );
  const lastMoment = new Date(clock!.dueAt!.getTime() - 1);
  assert.equal(await sweepDeadlines(systemActor("test", lastMoment)), 0, "not before 24:00");
  const justLate = systemActor("test", clock!.dueAt!);
  assert.equal(await sweepDeadlines(justLate), 1);
  await Promise.all([
    recordExpiry(justLate, clock!.id),
    recordExpiry(justLate, clock!.id),
    recordExpiry(justLate, clock!.id),
  ]);
  const recorded = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(events)
      .where(and(eq(events.caseId, caseId), eq(events.type, "deadline-passed"))),
  );
  assert.equal(recorded.length, 1);
  assert.equal(await sweepDeadlines(justLate), 0, "found once");
});

test("what the law says happens when a time runs out happens once, by nobody's hand, and is heard", async () => {
  const { caseId, ruling, beside } = await twoRulings();
  const [reply] = await clocksNow(ruling, "reply");
  const late = systemActor("test", reply!.dueAt!);
  await Promise.all([1, 2, 3].map(() => recordExpiry(late, reply!.id)));
  await recordExpiry(systemActor("test", new Date(+late.now + 86_400_000)), reply!.id);
  const [ended] = await clocksNow(ruling, "reply");
  assert.deepEqual([ended?.outcome, ended?.endedAt], ["met", late.now]);
  assert.equal((await clocksNow(ruling, "remedy")).length, 1, "the next time runs");
  assert.equal((await proceedingNow(ruling)).version, 2);
  const followed = await written(caseId, "action-followed");
  assert.deepEqual(
    followed.map((event) => [event.proceedingId, event.payload.action, event.payload.cause]),
    [
      [ruling, "go-on", { is: "deadline", clock: "reply", clockId: reply!.id }],
      [
        beside,
        "note-withdrawal",
        { is: "action", proceedingId: ruling, procedureKey: "example-ruling", action: "go-on" },
      ],
    ],
  );
  assert.deepEqual(
    followed.map((event) => [event.actorOrganizationId, event.actorPersonId]),
    [
      [null, null],
      [null, null],
    ],
  );
  assert.equal((await written(caseId, "deadline-passed")).length, 1);
});

test("nothing happens when the last day is still ahead, or the proceeding was closed before it", async () => {
  const { caseId, ruling, suit, office } = await twoRulings();
  const [reply] = await clocksNow(ruling, "reply");
  await recordExpiry(systemActor("test", new Date(+reply!.dueAt! - 1)), reply!.id);
  assert.deepEqual(await written(caseId, "deadline-passed"), []);
  await taken(office, suit, "docket");
  const before = (await written(caseId, "action-followed")).length;
  await recordExpiry(systemActor("test", reply!.dueAt!), reply!.id);
  assert.equal((await written(caseId, "action-followed")).length, before);
  assert.deepEqual(await written(caseId, "deadline-passed"), []);
});

test("what a time that ran out only proposes is left to the owner", async () => {
  const { caseId, ruling, office } = await twoRulings();
  const [reply] = await clocksNow(ruling, "reply");
  await recordExpiry(systemActor("test", reply!.dueAt!), reply!.id);
  const [remedy] = await clocksNow(ruling, "remedy");
  const late = systemActor("test", remedy!.dueAt!);
  await recordExpiry(late, remedy!.id);
  assert.equal((await clocksNow(ruling, "remedy"))[0]?.endedAt, null);
  await taken(office, ruling, "enforce", {}, late.now);
  assert.equal((await clocksNow(ruling, "remedy"))[0]?.outcome, "met");
  const actions = await written(caseId, "action-taken");
  assert.deepEqual(
    actions.map(({ payload }) => payload.action),
    ["enforce"],
  );
});

async function twoRulings() {
  const monday = new Date("2026-11-02T10:00:00+08:00");
  const holder = await companySeat("示例届满公司", monday);
  const office = await seatIn("beijing-ip-office", ["officer"], monday);
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const ruling = await alsoOpened(caseId, "example-ruling", office);
  const beside = await alsoOpened(caseId, "example-ruling", office);
  const suit = await alsoOpened(caseId, "example-suit", office);
  return { caseId, ruling, beside, suit, office };
}
