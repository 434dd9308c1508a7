import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import {
  answer,
  cast,
  complaintOf,
  eventsOf,
  fileOf,
  lanesOf,
  payloadOf,
  penalty,
  referralOf,
  refused,
  sees,
  send,
} from "#e2e/arrange/referrals";
import { at } from "#e2e/arrange/seats";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { readEvidence } from "#lib/evidence/read-evidence";
import type { PacketItem } from "#lib/referrals/packet";
import { packetFor } from "#lib/referrals/packets";
import { readReferral } from "#lib/referrals/read-referral";
import { recordLate } from "#lib/referrals/record-late";
import { sweepReferrals } from "#lib/referrals/sweep-referrals";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;
let fengtai: MemberActor;
let police: MemberActor;

before(async () => {
  database = await cloneDatabase();
  ({ holder, haidian, chaoyang, fengtai, police } = await cast());
});
after(() => database.drop());

test("a consultation shows its files, is answered, moves nothing, and closes again", async () => {
  const { caseId, proceedingId } = await complaintOf(holder);
  const [shown, kept] = [await fileOf(haidian, caseId), await fileOf(haidian, caseId)];
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
  const { caseId, proceedingId } = await complaintOf(holder);
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

test("a criminal transfer names every document that is missing, and freezes what it carries", async () => {
  const { caseId, proceedingId } = await complaintOf(holder);
  const crime = { kind: "refer", procedureKey: "criminal-transfer" } as const;
  const letter = await fileOf(haidian, caseId);
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
  const { proceedingId } = await complaintOf(holder);
  const foreign = await fileOf(haidian, (await complaintOf(holder)).caseId);
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
  const { caseId, proceedingId } = await complaintOf(holder);
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
