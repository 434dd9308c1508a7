import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { and, asc, eq } from "drizzle-orm";
import { grants } from "#db/schema/cases";
import { events } from "#db/schema/events";
import { clocks, proceedings } from "#db/schema/proceedings";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, inventionAnswers, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import type { PostedInput } from "#lib/proceedings/read-input";
import { takeAction } from "#lib/proceedings/take-action";

let database: ClonedDatabase;
let holder: MemberActor;
let officer: MemberActor;
const monday = "2026-11-02T10:00:00+08:00";

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", new Date(monday));
  officer = await seatIn("beijing-ip-office", ["officer", "head"], new Date(monday));
});
after(() => database.drop());

test("an invention complaint becomes a proceeding of the IP office with its docket clock", async () => {
  const { caseId } = await filed(at(holder, monday), inventionAnswers(holder));
  const [proceeding] = await proceedingsOf(caseId);
  assert.equal(proceeding?.procedureKey, "patent-adjudication");
  assert.equal(proceeding?.organizationId, officer.organizationId);
  assert.equal(proceeding?.state, "received");
  assert.equal(proceeding?.dueClockKey, "docket-decision");
  const [clock] = await clocksIn(caseId);
  assert.equal(clock?.dueOn, "2026-11-09", "5 working days from a Monday end on the next Monday");
});

test("docketing ends the docket clock, starts two others and is on the timeline", async () => {
  const { caseId } = await filed(at(holder, monday), inventionAnswers(holder));
  await act(officer, caseId, "docket", { panel: "甲、乙、丙" }, "2026-11-04T09:00:00+08:00");
  const [proceeding] = await proceedingsOf(caseId);
  assert.equal(proceeding?.state, "docketed");
  assert.equal(proceeding?.version, 2);
  const running = (await clocksIn(caseId)).filter((clock) => clock.endedAt === null);
  assert.deepEqual(running.map(({ key, dueOn }) => [key, dueOn]).sort(), [
    ["conclude", "2027-02-04"],
    ["serve", "2026-11-11"],
  ]);
  assert.deepEqual(await typesOf(caseId), [
    "complaint-filed",
    "complaint-routed",
    "proceeding-opened",
    "clock-started",
    "action-taken",
    "clock-ended",
    "clock-started",
    "clock-started",
    "notice-issued",
  ]);
});

test("a supplement stops the docket clock until it is answered", async () => {
  const { caseId } = await filed(at(holder, monday), inventionAnswers(holder));
  await act(
    officer,
    caseId,
    "request-supplement",
    { items: "专利登记簿副本" },
    "2026-11-03T09:00:00+08:00",
  );
  const [paused] = await clocksIn(caseId);
  assert.equal(paused?.dueOn, null);
  await act(holder, caseId, "answer-supplement", { answer: "已补交" }, "2026-11-10T09:00:00+08:00");
  const [resumed] = await clocksIn(caseId);
  assert.equal(
    resumed?.dueOn,
    "2026-11-17",
    "five working days after the pause of 3 to 10 November",
  );
});

test("the respondent sees nothing before service and the case after it", async () => {
  const respondent = await companySeat("示例被投诉公司", new Date(monday));
  const answers = inventionAnswers(holder, {
    respondent: {
      name: "示例被投诉公司",
      kind: "company",
      region: "110106",
      creditCode: respondent.creditCode,
    },
  });
  const { caseId } = await filed(at(holder, monday), answers);
  const [before] = await proceedingsOf(caseId);
  await assert.rejects(
    takeAction(respondent, { proceedingId: before!.id, action: "answer", version: 1, input: {} }),
    NotSeen,
  );
  await act(officer, caseId, "docket", { panel: "甲、乙、丙" }, "2026-11-04T09:00:00+08:00");
  await act(
    officer,
    caseId,
    "serve",
    { method: "post", servedOn: "2026-11-05" },
    "2026-11-06T09:00:00+08:00",
  );
  const held = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(grants)
      .where(and(eq(grants.caseId, caseId), eq(grants.organizationId, respondent.organizationId))),
  );
  assert.equal(held[0]?.standing, "respondent");
  await act(respondent, caseId, "answer", { answer: "不构成侵权" }, "2026-11-10T09:00:00+08:00");
  assert.equal((await proceedingsOf(caseId))[0]?.state, "examining");
});

test("what the gate closes is refused with its reason", async () => {
  const { caseId } = await filed(at(holder, monday), inventionAnswers(holder));
  await assert.rejects(
    act(officer, caseId, "publish-decision", {}, monday),
    (error) => error instanceof Refusal && error.key === "closed.not-in-this-state",
  );
  await assert.rejects(
    act(holder, caseId, "docket", { panel: "甲" }, monday),
    (error) => error instanceof Refusal && error.key === "closed.not-yours",
  );
});

test("missing and unknown answers are named field by field", async () => {
  const { caseId } = await filed(at(holder, monday), inventionAnswers(holder));
  await assert.rejects(
    act(officer, caseId, "refuse", { ground: "no-such-ground", colour: "red" }, monday),
    (error) =>
      error instanceof Refusal &&
      error.fields.ground === "fields.choiceUnknown" &&
      error.fields.reason === "fields.missing" &&
      error.fields.colour === "fields.unknown",
  );
});

test("a page that was overtaken cannot write", async () => {
  const { caseId } = await filed(at(holder, monday), trademarkAnswers(holder));
  const haidian = await seatIn("market-supervision-110108", ["officer"], new Date(monday));
  const [proceeding] = await proceedingsOf(caseId);
  const docket = () =>
    takeAction(haidian, {
      proceedingId: proceeding!.id,
      action: "docket",
      version: 1,
      input: { handlers: "甲、乙", approval: "丙" },
    });
  const results = await Promise.allSettled([docket(), docket(), docket()]);
  assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
  for (const result of results)
    if (result.status === "rejected") assert.equal(result.reason.key, "cases.stalePage");
});

async function act(
  actor: MemberActor,
  caseId: string,
  action: string,
  input: PostedInput,
  when: string,
) {
  const [proceeding] = await proceedingsOf(caseId);
  await takeAction(at(actor, when), {
    proceedingId: proceeding!.id,
    action,
    version: proceeding!.version,
    input,
  });
}

function proceedingsOf(caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(proceedings).where(eq(proceedings.caseId, caseId)),
  );
}

function clocksIn(caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(clocks).where(eq(clocks.caseId, caseId)).orderBy(asc(clocks.id)),
  );
}

async function typesOf(caseId: string) {
  const rows = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(events).where(eq(events.caseId, caseId)).orderBy(asc(events.seq)),
  );
  return rows.map(({ type }) => type);
}
