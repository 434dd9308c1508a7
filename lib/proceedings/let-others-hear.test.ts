import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { referrals } from "#db/schema/referrals";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { alsoOpened, clocksNow, proceedingNow, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { written } from "#e2e/arrange/written";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { lendTables } from "#lib/proceedings/tables-for-test";
import { takeAction } from "#lib/proceedings/take-action";

let database: ClonedDatabase;
let holder: MemberActor;
let court: MemberActor;
let office: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");

before(async () => {
  lendTables();
  database = await cloneDatabase();
  holder = await companySeat("示例旁听公司", monday);
  court = await seatIn("beijing-ip-court", ["officer"], monday);
  office = await seatIn("beijing-ip-office", ["officer"], monday);
});
after(() => database.drop());

async function sideBySide() {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const suit = await alsoOpened(caseId, "example-suit", court);
  const ruling = await alsoOpened(caseId, "example-ruling", office);
  return { caseId, suit, ruling };
}

test("a suit that is taken up ends the other body's proceeding in the same moment", async () => {
  const { caseId, suit, ruling } = await sideBySide();
  await taken(court, suit, "docket");
  const { state, phase, outcome, version, dueAt, closedAt } = await proceedingNow(ruling);
  assert.deepEqual(
    { state, phase, outcome, version, dueAt, closedAt },
    {
      state: "closed",
      phase: "closed",
      outcome: "ended-for-suit",
      version: 2,
      dueAt: null,
      closedAt: monday,
    },
  );
  const [conclude] = await clocksNow(ruling, "conclude");
  assert.deepEqual([conclude?.outcome, conclude?.endedAt], ["cancelled", monday]);
  const [followed, ...more] = await written(caseId, "action-followed");
  assert.deepEqual(more, []);
  assert.deepEqual(followed?.payload, {
    procedureKey: "example-ruling",
    action: "end-for-suit",
    from: "open",
    to: "closed",
    citations: [{ law: "platform-rules", article: "1" }],
    cause: {
      is: "action",
      proceedingId: suit,
      procedureKey: "example-suit",
      action: "docket",
    },
  });
  assert.deepEqual(
    [followed?.actorOrganizationId, followed?.actorPersonId, followed?.proceedingId],
    [court.organizationId, null, ruling],
  );
});

test("a page of the proceeding that was moved has grown old, and nobody takes such a step by hand", async () => {
  const { suit, ruling } = await sideBySide();
  await assert.rejects(taken(office, ruling, "end-for-suit"), { key: "closed.not-yours" });
  await taken(court, suit, "docket");
  const stale = { proceedingId: ruling, action: "decide", version: 1, input: {} };
  await assert.rejects(takeAction(office, stale), { key: "cases.stalePage" });
});

test("what a party does is heard too, once where the law allows it once, and not after the end", async () => {
  const { caseId, suit, ruling } = await sideBySide();
  const second = await alsoOpened(caseId, "example-suit", court);
  await taken(holder, suit, "withdraw");
  await taken(holder, second, "withdraw");
  const noted = await written(caseId, "action-followed");
  assert.deepEqual(
    noted.map(({ payload, actorOrganizationId }) => [payload.action, actorOrganizationId]),
    [["note-withdrawal", holder.organizationId]],
  );
  assert.equal((await proceedingNow(ruling)).version, 2);
  const third = await alsoOpened(caseId, "example-suit", court);
  await taken(court, third, "docket");
  const fourth = await alsoOpened(caseId, "example-suit", court);
  await taken(court, fourth, "docket");
  assert.equal((await written(caseId, "action-followed")).length, 2, "a closed one hears nothing");
});

test("tables that hear each other in a circle come to rest: each proceeding moves once", async () => {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const circle: string[] = [];
  for (const place of [1, 2, 3])
    circle.push(await alsoOpened(caseId, `example-circle-${place}`, office));
  const [one, two, three] = circle as [string, string, string];
  await taken(office, two, "turn");
  const followed = async () =>
    (await written(caseId, "action-followed")).map(({ proceedingId, payload }) => [
      proceedingId,
      payload.cause,
    ]);
  const round = [
    [three, { is: "action", proceedingId: two, ...turnOf(2) }],
    [one, { is: "action", proceedingId: three, ...turnOf(3) }],
  ];
  assert.deepEqual(await followed(), round);
  const suit = await alsoOpened(caseId, "example-suit", court);
  await taken(court, suit, "docket");
  assert.deepEqual(await followed(), [
    ...round,
    [one, { is: "action", proceedingId: suit, procedureKey: "example-suit", action: "docket" }],
    [two, { is: "action", proceedingId: one, ...turnOf(1) }],
    [three, { is: "action", proceedingId: two, ...turnOf(2) }],
  ]);
  for (const id of circle) assert.equal((await proceedingNow(id)).version, 3);
});

test("another proceeding bars a step while it is open, and opens one by what it has done", async () => {
  const { suit, ruling } = await sideBySide();
  await assert.rejects(taken(office, ruling, "decide"), { key: "closed.other-proceeding-open" });
  await assert.rejects(taken(office, ruling, "take-note"), { key: "closed.other-step-missing" });
  await taken(holder, suit, "withdraw");
  await taken(office, ruling, "decide");
  await taken(office, ruling, "take-note");
});

test("the body whose referral opened a proceeding has its own step there while it sees the case", async () => {
  const { caseId, suit, ruling } = await sideBySide();
  await assert.rejects(taken(court, ruling, "reconsider"), { key: "closed.not-yours" });
  await inTransaction({ kind: "system" }, (tx) =>
    tx.insert(referrals).values({
      id: newId(),
      caseId,
      kind: "refer",
      state: "accepted",
      fromProceedingId: suit,
      fromOrganizationId: court.organizationId,
      toOrganizationId: office.organizationId,
      procedureKey: "example-ruling",
      reason: "示例",
      basis: "示例",
      preview: {},
      sentAt: monday,
      resultProceedingId: ruling,
    }),
  );
  await taken(court, ruling, "reconsider");
  await assert.rejects(taken(court, ruling, "take-note"), { key: "closed.not-yours" });
  await assert.rejects(taken(holder, ruling, "reconsider"), { key: "closed.not-yours" });
});

function turnOf(place: number) {
  return { procedureKey: `example-circle-${place}`, action: "turn" };
}
