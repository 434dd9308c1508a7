import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { and, asc, eq, sql } from "drizzle-orm";
import { accessAnswers } from "#db/schema/access-requests";
import { cases } from "#db/schema/cases";
import { events } from "#db/schema/events";
import { proceedings } from "#db/schema/proceedings";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { complaintAbout, nextCode } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, systemActor, viewerOf } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { decideAccess } from "#lib/access-requests/decide-access";
import { endAccess, sweepAccess } from "#lib/access-requests/end-access";
import { askedOf, readAsked } from "#lib/access-requests/read-access";
import { requestAccess } from "#lib/access-requests/request-access";
import { requestsOfCase } from "#lib/access-requests/requests-of-case";
import { tellHolders } from "#lib/access-requests/tell-holders";
import { queueFor } from "#lib/queue/queue-for";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;
let fengtai: MemberActor;
const now = new Date();
const because = {
  reason: "同一被投诉人涉嫌反复侵权，需要核对货源。",
  basis: "行政处罚法第二十六条",
};

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", now);
  haidian = await seatIn("market-supervision-110108", ["officer"], now);
  chaoyang = await seatIn("market-supervision-110105", ["officer"], now);
  fengtai = await seatIn("market-supervision-110106", ["officer"], now);
});
after(() => database.drop());

test("who asks learns nobody's name until an answer; a grant opens the case until its day", async () => {
  const { mine, theirs } = await pair();
  const untilOn = "2099-12-31";
  assert.equal(await requestAccess(haidian, { caseId: mine, untilOn, ...because }), 1);
  const [own] = await requestsOfCase(haidian, mine);
  assert.deepEqual([own?.asked, own?.answers], [1, []]);
  const hidden = await inTransaction(viewerOf(haidian), (tx) => tx.select().from(accessAnswers));
  assert.deepEqual(
    hidden.filter(({ caseId }) => caseId === theirs),
    [],
  );
  const asked = await askedFor(theirs);
  assert.equal((await queueFor(chaoyang, { view: "all" })).counts.asked >= 1, true);
  await assert.rejects(readAsked(fengtai, asked.id), NotSeen);
  await assert.rejects(
    decideAccess(haidian, { answerId: asked.id, version: 1, decision: "grant", ...because }),
    NotSeen,
  );
  const grant = { answerId: asked.id, version: 1, decision: "grant", ...because } as const;
  await assert.rejects(decideAccess(chaoyang, grant), refused("checkAnswers"));
  await decideAccess(chaoyang, { ...grant, endsOn: "2099-06-30" });
  assert.equal(await sees(haidian, theirs), true);
  const [answered] = (await requestsOfCase(haidian, mine))[0]!.answers;
  assert.deepEqual(
    [answered?.state, answered?.caseId, answered?.endsOn, answered?.holder.zh],
    ["granted", theirs, "2099-06-30", "北京市朝阳区市场监督管理局"],
  );
  await assert.rejects(
    decideAccess(chaoyang, { ...grant, endsOn: "2099-06-30" }),
    refused("cases.stalePage"),
  );
  await endAccess(chaoyang, { answerId: asked.id, version: 2, reason: "案件已结。" });
  assert.equal(await sees(haidian, theirs), false);
  assert.deepEqual(await typesOf(theirs), ["access-granted", "access-ended"]);
});

test("a refusal says why, and opens nothing", async () => {
  const { mine, theirs } = await pair();
  await requestAccess(haidian, { caseId: mine, untilOn: "2099-12-31", ...because });
  await assert.rejects(
    requestAccess(haidian, { caseId: mine, untilOn: "2099-12-31", ...because }),
    refused("access.nobodyToAsk"),
  );
  const { id } = await askedFor(theirs);
  const answer = { answerId: id, version: 1, decision: "refuse", ...because } as const;
  await decideAccess(chaoyang, { ...answer, reason: "涉及商业秘密。" });
  assert.equal(await sees(haidian, theirs), false);
  const [told] = (await requestsOfCase(haidian, mine))[0]!.answers;
  assert.deepEqual([told?.state, told?.reason, told?.caseId], ["refused", "涉及商业秘密。", null]);
});

test("only a body that handles the case may ask", async () => {
  const { mine } = await pair();
  const ask = { caseId: mine, untilOn: "2099-12-31", ...because };
  await assert.rejects(requestAccess(holder, ask), refused("access.notHandling"));
  await assert.rejects(requestAccess(fengtai, ask), NotSeen);
  await assert.rejects(
    requestAccess(haidian, { ...ask, untilOn: "2020-01-01" }),
    refused("checkAnswers"),
  );
});

test("the holder's case tells of the request once, to the holder alone", async () => {
  const { mine, theirs } = await pair();
  await requestAccess(haidian, { caseId: mine, untilOn: "2099-12-31", ...because });
  const { requestId } = await storedFor(theirs);
  for (let twice = 0; twice < 2; twice++) await tellHolders(systemActor("test"), requestId);
  const told = (await eventsOf(theirs)).filter(({ type }) => type === "access-asked");
  assert.equal(told.length, 1);
  assert.deepEqual([told[0]?.audience, told[0]?.visibleTo], ["own", [chaoyang.organizationId]]);
});

test("what was granted ends with its cause and with its day", async () => {
  const cause = await granted("2099-06-30");
  const day = await granted("2099-06-30");
  await inTransaction({ kind: "system" }, (tx) =>
    tx
      .update(proceedings)
      .set({ phase: "closed", closedAt: now })
      .where(eq(proceedings.caseId, cause.mine)),
  );
  await sweepAccess(systemActor("test", now));
  assert.equal(await sees(haidian, cause.theirs), false);
  assert.equal(await sees(haidian, day.theirs), true);
  await sweepAccess(systemActor("test", new Date("2099-07-02T10:00:00+08:00")));
  assert.equal(await sees(haidian, day.theirs), false);
  const ended = (await eventsOf(day.theirs)).filter(({ type }) => type === "access-ended");
  assert.deepEqual(JSON.parse(ended[0]!.body).payload.because, "date");
  assert.equal(ended.length, 1);
});

async function granted(endsOn: string) {
  const { mine, theirs } = await pair();
  await requestAccess(haidian, { caseId: mine, untilOn: "2099-12-31", ...because });
  const { id: answerId } = await askedFor(theirs);
  await decideAccess(chaoyang, { answerId, version: 1, decision: "grant", endsOn, ...because });
  return { mine, theirs };
}

async function pair() {
  const credit = nextCode();
  return {
    mine: await complaintAbout(holder, "110108", credit),
    theirs: await complaintAbout(holder, "110105", credit),
  };
}

async function askedFor(caseId: string) {
  const found = (await askedOf(chaoyang)).find((one) => one.caseId === caseId);
  assert.ok(found, "the holder was asked");
  return found;
}

async function storedFor(caseId: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(accessAnswers).where(eq(accessAnswers.caseId, caseId)),
  );
  return row!;
}

async function eventsOf(caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(events)
      .where(and(eq(events.caseId, caseId), sql`${events.type} like 'access-%'`))
      .orderBy(asc(events.seq)),
  );
}

async function typesOf(caseId: string) {
  return (await eventsOf(caseId)).map(({ type }) => type);
}

async function sees(actor: MemberActor, caseId: string) {
  const rows = await inTransaction(viewerOf(actor), (tx) =>
    tx.select({ id: cases.id }).from(cases).where(eq(cases.id, caseId)),
  );
  return rows.length === 1;
}

function refused(key: string) {
  return (error: unknown) => error instanceof Refusal && error.key === key;
}
