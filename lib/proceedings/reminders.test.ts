import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { clocksNow, firstProceeding, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { written } from "#e2e/arrange/written";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { openCase } from "#lib/cases/open-case";
import { inboxOf } from "#lib/inbox/inbox-of";
import { tellOfEvents } from "#lib/inbox/tell-of-events";
import { remind, sweepReminders } from "#lib/proceedings/reminders";

let database: ClonedDatabase;
let holder: MemberActor;
let officer: MemberActor;
// A Monday without holidays around it.
const monday = new Date("2026-11-02T10:00:00+08:00");

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例公司", monday);
  officer = await seatIn("market-supervision-110108", ["officer", "head"], monday);
});
after(() => database.drop());

test("a body is reminded three working days before its last day, once, and nobody else hears it", async () => {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const [clock] = await clocksNow(await firstProceeding(caseId), "verify");
  const lastDay = clock!.dueOn!;
  const at = (days: number) => systemActor("test", daysBefore(lastDay, days));
  assert.equal(await sweepReminders(at(7)), 0, "a week before: too early");
  const near = at(1);
  assert.ok((await sweepReminders(near)) > 0);
  await Promise.all([1, 2, 3].map(() => remind(near, clock!.id)));
  const told = await written(caseId, "deadline-near");
  assert.equal(told.length, 1);
  assert.equal(told[0]!.audience, "own");
  assert.deepEqual(told[0]!.visibleTo, [officer.organizationId]);
  const { timeline } = await openCase(holder, caseId);
  assert.ok(timeline.every(({ type }) => type !== "deadline-near"));
});

test("where nobody is assigned, the reminder reaches the heads of the body and no other's", async () => {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const [clock] = await clocksNow(await firstProceeding(caseId), "verify");
  const near = systemActor("test", daysBefore(clock!.dueOn!, 1));
  await remind(near, clock!.id);
  await tellOfEvents(near, { caseId, first: 1, last: 999 });
  const elsewhere = await seatIn("market-supervision-110105", ["head"], monday);
  const told = async (who: MemberActor) =>
    (await inboxOf(who)).messages.filter(
      (message) => message.caseId === caseId && message.entry.type === "deadline-near",
    ).length;
  assert.deepEqual([await told(officer), await told(elsewhere), await told(holder)], [1, 0, 0]);
});

test("a party is reminded of its own time", async () => {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  await taken(officer, proceedingId, "request-supplement", { items: "补充购买凭证。" });
  const [clock] = await clocksNow(proceedingId, "supplement");
  const near = systemActor("test", daysBefore(clock!.dueOn!, 1));
  await remind(near, clock!.id);
  const [told] = await written(caseId, "deadline-near");
  assert.equal(told!.audience, "complainant");
});

test("what began today, has ended or is over is not reminded of", async () => {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const [clock] = await clocksNow(await firstProceeding(caseId), "verify");
  const late = systemActor("test", new Date(+clock!.dueAt! + 1));
  await remind(late, clock!.id);
  assert.equal((await written(caseId, "deadline-near")).length, 0);
});

function daysBefore(day: string, days: number): Date {
  const noon = new Date(`${day}T12:00:00+08:00`);
  const before = new Date(+noon - days * 86_400_000);
  assert.ok(shanghaiDate(before) <= day);
  return before;
}
