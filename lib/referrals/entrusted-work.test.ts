import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { eq } from "drizzle-orm";
import { proceedings } from "#db/schema/proceedings";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import {
  answer,
  cast,
  complaintOf,
  eventsOf,
  fileOf,
  monday,
  payloadOf,
  referralOf,
  refused,
  sees,
  send,
} from "#e2e/arrange/referrals";
import { seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { readEvidence } from "#lib/evidence/read-evidence";
import { queueFor } from "#lib/queue/queue-for";
import { readReferral } from "#lib/referrals/read-referral";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;

before(async () => {
  database = await cloneDatabase();
  ({ holder, haidian } = await cast());
});
after(() => database.drop());

test("entrusted work without a proceeding: its files, its day, its result, and no more", async () => {
  const { caseId, proceedingId } = await complaintOf(holder);
  const notary = await seatIn("ccpit-mediation-center", ["officer"], monday);
  const shown = await fileOf(haidian, caseId);
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
  const { caseId, proceedingId } = await complaintOf(holder);
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
