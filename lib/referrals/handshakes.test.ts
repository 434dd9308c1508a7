import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { and, asc, eq } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { events } from "#db/schema/events";
import { evidence } from "#db/schema/evidence";
import { proceedings } from "#db/schema/proceedings";
import { referrals } from "#db/schema/referrals";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, systemActor, viewerOf } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { openCase } from "#lib/cases/open-case";
import { readEvidence } from "#lib/evidence/read-evidence";
import { queueFor } from "#lib/queue/queue-for";
import { answerWith } from "#lib/referrals/answer-with";
import type { PacketItem } from "#lib/referrals/packet";
import { packetFor } from "#lib/referrals/packets";
import { readReferral } from "#lib/referrals/read-referral";
import { recordLate } from "#lib/referrals/record-late";
import type { ReferralAction } from "#lib/referrals/referral-kinds";
import { type SendReferral, sendReferral } from "#lib/referrals/send-referral";
import { sweepReferrals } from "#lib/referrals/sweep-referrals";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;
let fengtai: MemberActor;
let police: MemberActor;
let coordinator: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");
const penalty = "market-supervision-penalty";
const because = { reason: "涉案商品的仓库在贵局辖区。", basis: "行政处罚法第二十六条" };

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", monday);
  haidian = await seatIn("market-supervision-110108", ["officer"], monday);
  chaoyang = await seatIn("market-supervision-110105", ["officer"], monday);
  fengtai = await seatIn("market-supervision-110106", ["officer"], monday);
  police = await seatIn("public-security-110108", ["officer"], monday);
  coordinator = await seatIn("coordination-office-beijing", ["officer"], monday);
});
after(() => database.drop());

test("a consultation shows its files, is answered, moves nothing, and closes again", async () => {
  const { caseId, proceedingId } = await complaint();
  const [shown, kept] = [await fileIn(caseId), await fileIn(caseId)];
  const asked = { kind: "consult" as const, task: "仓库是否在贵局辖区?", evidenceIds: [shown] };
  const id = await send(haidian, proceedingId, chaoyang, asked);
  await readEvidence(chaoyang, shown, true);
  await assert.rejects(readEvidence(chaoyang, kept, true), NotSeen);
  await assert.rejects(readEvidence(fengtai, shown, true), NotSeen);
  const file = await readReferral(chaoyang, id);
  assert.deepEqual(file.actions, ["acknowledge", "answer", "return"]);
  assert.deepEqual(
    file.files.map((one) => one.id),
    [shown],
  );
  await answer(chaoyang, id, "answer", { answer: "在本局辖区。" });
  assert.equal((await referralOf(id)).state, "done");
  assert.equal((await readReferral(haidian, id)).referral.result, "在本局辖区。");
  await assert.rejects(readEvidence(chaoyang, shown, true), NotSeen);
  assert.equal(await sees(chaoyang, caseId), false);
  const [told] = (await eventsOf(caseId, "referral-answered")).slice(-1);
  assert.equal(told?.audience, "organizations");
  assert.deepEqual(payloadOf(told!), {
    referralId: id,
    kind: "consult",
    fromOrganizationId: haidian.organizationId,
    toOrganizationId: chaoyang.organizationId,
  });
});

test("joint handling gives each its own proceeding, and one of the two leads", async () => {
  const { caseId, proceedingId } = await complaint();
  const joint = { kind: "joint", procedureKey: penalty, leads: "sender" } as const;
  const id = await send(haidian, proceedingId, chaoyang, joint);
  await answer(chaoyang, id, "accept");
  const lanes = await lanesOf(caseId);
  assert.deepEqual(
    lanes.map(({ organizationId, leadProceedingId }) => [organizationId, leadProceedingId]),
    [
      [haidian.organizationId, proceedingId],
      [chaoyang.organizationId, proceedingId],
    ],
  );
  const third = await send(haidian, proceedingId, fengtai, { ...joint, leads: "recipient" });
  await answer(fengtai, third, "accept");
  const leads = new Set((await lanesOf(caseId)).map(({ leadProceedingId }) => leadProceedingId));
  const fengtaiLane = (await lanesOf(caseId)).find(
    ({ organizationId }) => organizationId === fengtai.organizationId,
  );
  assert.deepEqual([...leads], [fengtaiLane?.id], "all follow the new lead");
  const told = await eventsOf(caseId, "joint-handling-begun");
  assert.deepEqual(payloadOf(told[1]!), {
    leadProceedingId: fengtaiLane?.id,
    leadOrganizationId: fengtai.organizationId,
    withOrganizationId: haidian.organizationId,
  });
});

test("a body beside asks for the proceeding; with the owner's consent it moves, clocks and all", async () => {
  const { caseId, proceedingId } = await complaint();
  const joined = await send(haidian, proceedingId, chaoyang, {
    kind: "refer",
    procedureKey: penalty,
  });
  await answer(chaoyang, joined, "accept");
  const before = await proceedingOf(proceedingId);
  const id = await send(chaoyang, proceedingId, haidian, {
    kind: "takeover",
    procedureKey: penalty,
  });
  await assert.rejects(
    send(haidian, proceedingId, fengtai, { kind: "transfer", procedureKey: penalty }),
    refused("closed.ownership-change-open"),
  );
  const lane = (await openCase(haidian, caseId)).lanes.find(({ own }) => own);
  assert.ok(lane!.open.length > 0, "a request does not hold the owner up");
  await answer(haidian, id, "consent");
  const now = await proceedingOf(proceedingId);
  assert.equal(now.organizationId, chaoyang.organizationId);
  assert.deepEqual(now.dueAt, before.dueAt);
  await assert.rejects(
    send(haidian, proceedingId, fengtai, {
      kind: "transfer",
      procedureKey: penalty,
      version: before.version,
    }),
    refused("cases.notOwner"),
  );
});

test("the owner refuses a takeover with reasons; who only looks on cannot ask", async () => {
  const { proceedingId } = await complaint();
  const ask = { kind: "takeover", procedureKey: penalty } as const;
  await assert.rejects(
    send(coordinator, proceedingId, haidian, ask),
    refused("referrals.notBeside"),
  );
  await assert.rejects(send(fengtai, proceedingId, haidian, ask), NotSeen);
  const joined = await send(haidian, proceedingId, chaoyang, {
    kind: "refer",
    procedureKey: penalty,
  });
  await answer(chaoyang, joined, "accept");
  await assert.rejects(
    send(chaoyang, proceedingId, fengtai, ask),
    refused("referrals.recipientNotOwner"),
  );
  const id = await send(chaoyang, proceedingId, haidian, ask);
  await assert.rejects(async () => answer(haidian, id, "refuse", {}), refused("checkAnswers"));
  await answer(haidian, id, "refuse", because);
  assert.equal((await referralOf(id)).state, "returned");
  assert.equal((await proceedingOf(proceedingId)).organizationId, haidian.organizationId);
});

test("entrusted work without a proceeding: its files, its day, its result, and no more", async () => {
  const { caseId, proceedingId } = await complaint();
  const notary = await seatIn("ccpit-mediation-center", ["officer"], monday);
  const shown = await fileIn(caseId);
  const work = { task: "对样品作出比对意见。", taskDueOn: "2026-11-20", evidenceIds: [shown] };
  const id = await send(haidian, proceedingId, notary, { kind: "entrust", ...work });
  await answer(notary, id, "accept");
  assert.equal(await sees(notary, caseId), false);
  await readEvidence(notary, shown, true);
  const taken = await referralOf(id);
  assert.equal(taken.dueAt?.toISOString(), "2026-11-20T16:00:00.000Z");
  assert.equal(taken.answeredAt, null, "the result is still owed");
  const { counts } = await queueFor(notary, { view: "referred-in" });
  assert.equal(counts["referred-in"], 1);
  await answer(notary, id, "report", { result: "二者一致。" });
  assert.equal((await referralOf(id)).state, "done");
  await assert.rejects(readEvidence(notary, shown, true), NotSeen);
  const [told] = (await eventsOf(caseId, "referral-reported")).slice(-1);
  assert.deepEqual(payloadOf(told!).proceedingId, null);
});

test("entrusted work in a proceeding is reported once that is closed", async () => {
  const { caseId, proceedingId } = await complaint();
  const aid = await seatIn("market-supervision-110106", ["officer"], monday);
  const work = { kind: "entrust", task: "协助调解赔偿。", taskDueOn: "2026-11-30" } as const;
  const id = await send(haidian, proceedingId, aid, { ...work, procedureKey: "self-discipline" });
  await answer(aid, id, "accept");
  assert.equal(await sees(aid, caseId), true);
  assert.equal((await readReferral(aid, id)).workOpen, true);
  await assert.rejects(
    answer(aid, id, "report", { result: "已办。" }),
    refused("referrals.workOpen"),
  );
  const { resultProceedingId } = await referralOf(id);
  await inTransaction({ kind: "system" }, (tx) =>
    tx
      .update(proceedings)
      .set({ phase: "closed", state: "concluded", closedAt: monday })
      .where(eq(proceedings.id, resultProceedingId!)),
  );
  await answer(aid, id, "report", { result: "双方和解。" });
  assert.equal(await sees(aid, caseId), false, "sight ended with the work");
});

test("a part is taken on, the rest stays, and the filer is a party to both", async () => {
  const { caseId, proceedingId } = await complaint();
  const id = await send(haidian, proceedingId, chaoyang, {
    kind: "transfer",
    procedureKey: penalty,
  });
  const split = { part: "仓库内的商品", ...because, properOrganizationId: fengtai.organizationId };
  await answer(chaoyang, id, "accept-partly", split);
  const stored = await referralOf(id);
  assert.equal(stored.state, "partly-accepted");
  assert.equal(stored.result, "仓库内的商品");
  assert.equal((await proceedingOf(proceedingId)).organizationId, haidian.organizationId);
  const { lanes } = await openCase(holder, caseId);
  assert.equal(lanes.length, 2, "the filer follows both");
  const [told] = await eventsOf(caseId, "referral-split");
  assert.equal(told?.audience, "complainant");
  const again = await send(haidian, proceedingId, fengtai, {
    kind: "transfer",
    procedureKey: penalty,
  });
  await answer(fengtai, again, "return", {
    ...because,
    properOrganizationId: chaoyang.organizationId,
  });
  const { referrals: asked } = await queueFor(coordinator, { view: "referred-in" });
  assert.ok(asked.some((row) => row.caseId === caseId && row.kind === "designate"));
});

test("a criminal transfer names every document that is missing, and freezes what it carries", async () => {
  const { caseId, proceedingId } = await complaint();
  const crime = { kind: "refer", procedureKey: "criminal-transfer" } as const;
  const letter = await fileIn(caseId);
  const partly = {
    "transfer-letter": { evidenceId: letter },
    "goods-list": { text: "运动鞋40双" },
  };
  await assert.rejects(
    send(haidian, proceedingId, police, { ...crime, packet: partly }),
    (error) =>
      error instanceof Refusal &&
      error.key === "checkAnswers" &&
      Object.keys(error.fields).sort().join() ===
        "packet.investigation-report.text,packet.other.text,packet.test-report.text",
  );
  const rest = ["investigation-report", "test-report", "other"];
  const packet = { ...partly, ...Object.fromEntries(rest.map((key) => [key, { text: "见说明" }])) };
  const id = await send(haidian, proceedingId, police, { ...crime, packet });
  const items = (await readReferral(police, id)).referral.packet as PacketItem[];
  assert.deepEqual(
    items.map(({ document }) => document),
    packetFor("criminal-transfer")!.documents.map(({ key }) => key),
  );
  assert.equal(items[0]?.evidenceId, letter);
  const [told] = await eventsOf(caseId, "packet-enclosed");
  assert.deepEqual(
    (payloadOf(told!).documents as PacketItem[]).map(({ sha256 }) => sha256),
    items.map(({ sha256 }) => sha256),
  );
  await readEvidence(police, letter, true);
  assert.equal(await sees(police, caseId), false);
});

test("a file of another case cannot be sent along", async () => {
  const { proceedingId } = await complaint();
  const foreign = await fileIn((await complaint()).caseId);
  await assert.rejects(
    send(haidian, proceedingId, chaoyang, {
      kind: "consult",
      task: "看看?",
      evidenceIds: [foreign],
    }),
    refused("referrals.fileUnknown"),
  );
});

test("a late answer is said once; a question ends unanswered, a transfer never does", async () => {
  const { caseId, proceedingId } = await complaint();
  const question = await send(haidian, proceedingId, chaoyang, { kind: "consult", task: "在吗?" });
  const moved = await send(haidian, proceedingId, fengtai, {
    kind: "transfer",
    procedureKey: penalty,
  });
  const late = systemActor("test", new Date("2026-11-10T10:00:00+08:00"));
  assert.ok((await sweepReferrals(late)) >= 2);
  for (const id of [question, moved, question]) await recordLate(late, id);
  assert.equal((await eventsOf(caseId, "referral-overdue")).length, 2);
  assert.equal((await referralOf(question)).state, "sent");
  const later = systemActor("test", new Date("2026-12-10T10:00:00+08:00"));
  for (const id of [question, moved]) await recordLate(later, id);
  assert.equal((await referralOf(question)).state, "expired");
  assert.equal((await referralOf(moved)).state, "sent");
  assert.equal((await eventsOf(caseId, "referral-overdue")).length, 2, "said once");
  await assert.rejects(
    answer(chaoyang, question, "answer", { answer: "在。" }),
    refused("referrals.closed"),
  );
  await answer(at(fengtai, later.now), moved, "accept");
});

async function complaint() {
  const { caseId } = await filed(at(holder, monday), trademarkAnswers(holder));
  return { caseId, proceedingId: (await lanesOf(caseId))[0]!.id };
}

async function send(
  from: MemberActor,
  proceedingId: string,
  to: MemberActor,
  more: Omit<SendReferral, "proceedingId" | "version" | "toOrganizationId" | "reason"> & {
    version?: number;
  },
) {
  const { version } = await proceedingOf(proceedingId);
  const toOrganizationId = to.organizationId;
  return sendReferral(from, { proceedingId, version, toOrganizationId, ...because, ...more });
}

async function answer(
  by: MemberActor,
  referralId: string,
  action: ReferralAction,
  typed: Record<string, string> = {},
) {
  const { version } = await referralOf(referralId);
  return answerWith(by, action, { referralId, version, typed })();
}

/** A row of evidence as an upload of the owner leaves it. */
async function fileIn(caseId: string): Promise<string> {
  const id = newId();
  await inTransaction({ kind: "system" }, (tx) =>
    tx.insert(evidence).values({
      id,
      caseId,
      ownerOrganizationId: haidian.organizationId,
      uploadedByPersonId: haidian.personId,
      fileName: "照片.png",
      sizeBytes: 3,
      sha256: id.replaceAll("-", "").repeat(2),
      mediaType: "image/png",
      storageKey: id,
      audience: "organizations",
      uploadedAt: monday,
    }),
  );
  return id;
}

async function lanesOf(caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(proceedings)
      .where(eq(proceedings.caseId, caseId))
      .orderBy(asc(proceedings.id)),
  );
}

async function proceedingOf(id: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(proceedings).where(eq(proceedings.id, id)),
  );
  return row!;
}

async function referralOf(id: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(referrals).where(eq(referrals.id, id)),
  );
  return row!;
}

async function eventsOf(caseId: string, type: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(events)
      .where(and(eq(events.caseId, caseId), eq(events.type, type)))
      .orderBy(asc(events.seq)),
  );
}

function payloadOf(event: { body: string }): Record<string, unknown> {
  return JSON.parse(event.body).payload;
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
