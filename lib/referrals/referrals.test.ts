import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { and, eq } from "drizzle-orm";
import { proceedings } from "#db/schema/proceedings";
import { referrals } from "#db/schema/referrals";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, inventionAnswers } from "#e2e/arrange/complaints";
import {
  cast,
  complaintOf,
  monday,
  proceedingOf,
  referralOf,
  refused,
  sees,
} from "#e2e/arrange/referrals";
import { at, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, systemActor, viewerOf } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { acceptReferral } from "#lib/referrals/accept-referral";
import { acknowledgeReferral } from "#lib/referrals/acknowledge-referral";
import { deliverReferral } from "#lib/referrals/deliver-referral";
import { designate } from "#lib/referrals/designate";
import { returnReferral } from "#lib/referrals/return-referral";
import { revokeReferral } from "#lib/referrals/revoke-referral";
import { sendReferral } from "#lib/referrals/send-referral";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;
let fengtai: MemberActor;
let coordinator: MemberActor;

before(async () => {
  database = await cloneDatabase();
  ({ holder, haidian, chaoyang, fengtai, coordinator } = await cast());
});
after(() => database.drop());

test("until it accepts, the recipient sees the preview and nothing of the case", async () => {
  const { caseId, referralId } = await sent(haidian, chaoyang, "transfer");
  assert.equal(await sees(chaoyang, caseId), false);
  const [seen] = await inTransaction(viewerOf(chaoyang), (tx) =>
    tx.select().from(referrals).where(eq(referrals.id, referralId)),
  );
  assert.equal(seen?.preview.respondent, "示例鞋业商店");
  assert.equal(await sees(fengtai, caseId), false);
});

test("a transfer to the same kind of body keeps the proceeding and its clocks", async () => {
  const { caseId, referralId, proceedingId } = await sent(haidian, chaoyang, "transfer");
  const before = await proceedingOf(proceedingId);
  await deliverReferral(
    systemActor("test", at(chaoyang, "2026-11-03T09:00:00+08:00").now),
    referralId,
  );
  const later = at(chaoyang, "2026-11-04T09:00:00+08:00");
  await acknowledgeReferral(later, { referralId, version: await versionOf(referralId) });
  assert.equal(await sees(chaoyang, caseId), false, "taking note is not accepting");
  const accepted = await acceptReferral(later, {
    referralId,
    version: await versionOf(referralId),
  });
  assert.equal(accepted.proceedingId, proceedingId);
  const now = await proceedingOf(proceedingId);
  assert.equal(now.organizationId, chaoyang.organizationId);
  assert.deepEqual(now.dueAt, before.dueAt, "no time is won by handing on");
  assert.equal(await sees(chaoyang, caseId), true);
  assert.equal(await sees(haidian, caseId), true, "the sender is told and may follow");
});

test("a referral lets the recipient join with a proceeding of its own", async () => {
  const { caseId, referralId, proceedingId } = await sent(haidian, chaoyang, "refer");
  const accepted = await acceptReferral(at(chaoyang, "2026-11-04T09:00:00+08:00"), {
    referralId,
    version: 1,
  });
  assert.notEqual(accepted.proceedingId, proceedingId);
  assert.equal((await proceedingOf(proceedingId)).organizationId, haidian.organizationId);
  assert.equal((await proceedingOf(accepted.proceedingId!)).caseId, caseId);
});

test("only one ownership change of a proceeding can be open", async () => {
  const { proceedingId } = await sent(haidian, chaoyang, "transfer");
  await assert.rejects(
    send(haidian, proceedingId, fengtai, "transfer"),
    refused("closed.ownership-change-open"),
  );
});

test("two transfers sent at the same moment: one is kept", async () => {
  const { proceedingId } = await complaintOf(holder);
  const results = await Promise.allSettled([
    send(haidian, proceedingId, fengtai, "transfer"),
    send(haidian, proceedingId, chaoyang, "transfer"),
  ]);
  assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
});

test("a revoked referral can no longer be accepted", async () => {
  const { referralId } = await sent(haidian, chaoyang, "transfer");
  await revokeReferral(haidian, { referralId, version: 1, reason: "发错了" });
  await assert.rejects(
    acceptReferral(chaoyang, { referralId, version: await versionOf(referralId) }),
    refused("referrals.closed"),
  );
});

test("a third organization meets nothing", async () => {
  const { referralId } = await sent(haidian, chaoyang, "transfer");
  await assert.rejects(acceptReferral(fengtai, { referralId, version: 1 }), NotSeen);
});

test("a stale page cannot answer", async () => {
  const { referralId } = await sent(haidian, chaoyang, "transfer");
  await acknowledgeReferral(chaoyang, { referralId, version: 1 });
  await assert.rejects(
    acceptReferral(chaoyang, { referralId, version: 1 }),
    refused("cases.stalePage"),
  );
});

test("the second return goes to the coordinator, who designates; the clock never stopped", async () => {
  const { caseId, proceedingId } = await complaintOf(holder);
  const due = (await proceedingOf(proceedingId)).dueAt;
  for (const [to, proper] of [
    [chaoyang, fengtai],
    [fengtai, chaoyang],
  ] as const) {
    const referralId = await send(haidian, proceedingId, to, "transfer");
    await returnReferral(to, {
      referralId,
      version: 1,
      reason: "不属于本局管辖",
      basis: "行政处罚法第二十二条",
      properOrganizationId: proper.organizationId,
    });
    assert.equal(await sees(to, caseId), false, "whoever returned it sees it no longer");
  }
  const [asked] = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(referrals)
      .where(and(eq(referrals.fromProceedingId, proceedingId), eq(referrals.kind, "designate"))),
  );
  assert.equal(asked?.toOrganizationId, coordinator.organizationId);
  await designate(coordinator, {
    referralId: asked!.id,
    version: 1,
    organizationId: fengtai.organizationId,
    procedureKey: "market-supervision-penalty",
    reason: "行为地在丰台区",
    basis: "行政处罚法第二十五条",
  });
  const proceeding = await proceedingOf(proceedingId);
  assert.equal(proceeding.organizationId, fengtai.organizationId);
  assert.deepEqual(proceeding.dueAt, due);
  assert.equal(await sees(fengtai, caseId), true);
});

test("another procedure closes the old proceeding and opens a new one from the sending", async () => {
  const { caseId } = await filed(at(holder, monday), inventionAnswers(holder));
  const office = await seatIn("beijing-ip-office", ["officer"], monday);
  const [first] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(proceedings).where(eq(proceedings.caseId, caseId)),
  );
  const referralId = await send(office, first!.id, haidian, "transfer");
  const { proceedingId } = await acceptReferral(at(haidian, "2026-11-05T09:00:00+08:00"), {
    referralId,
    version: 1,
  });
  const old = await proceedingOf(first!.id);
  assert.deepEqual([old.phase, old.outcome], ["closed", "transferred"]);
  const now = await proceedingOf(proceedingId!);
  assert.equal(now.procedureKey, "market-supervision-penalty");
  assert.equal(
    now.dueAt?.toISOString(),
    "2026-11-23T16:00:00.000Z",
    "15 working days from 2 November",
  );
});

async function sent(from: MemberActor, to: MemberActor, kind: "refer" | "transfer") {
  const made = await complaintOf(holder);
  return { ...made, referralId: await send(from, made.proceedingId, to, kind) };
}

async function send(
  from: MemberActor,
  proceedingId: string,
  to: MemberActor,
  kind: "refer" | "transfer",
) {
  const { version } = await proceedingOf(proceedingId);
  return sendReferral(from, {
    proceedingId,
    version,
    kind,
    toOrganizationId: to.organizationId,
    procedureKey: "market-supervision-penalty",
    reason: "行为地在贵局辖区",
    basis: "行政处罚法第二十二条",
  });
}

async function versionOf(referralId: string) {
  return (await referralOf(referralId)).version;
}
