import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { eq } from "drizzle-orm";
import { fastTracks } from "#db/schema/proceedings";
import { referrals } from "#db/schema/referrals";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { designAnswers, filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, proceedingNow, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { written } from "#e2e/arrange/written";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { recomputeTargets } from "#lib/fast-tracks/recompute-targets";
import { seatIn as administratorOf } from "#lib/organizations/seat-for-test";
import { recomputeReferrals } from "#lib/referrals/recompute-referrals";
import { recordLate } from "#lib/referrals/record-late";
import { revokeReferral } from "#lib/referrals/revoke-referral";
import { sendReferral } from "#lib/referrals/send-referral";
import { changeDays } from "#lib/working-days/change-days";

let database: ClonedDatabase;
let coordinator: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;
let holder: MemberActor;
const monday = new Date("2026-11-16T10:00:00+08:00");
const worker = (now = monday) => systemActor("calendar-changed", now);
const bridge = { kind: "holiday", nameZh: "临时放假", nameEn: "Extra holiday" } as const;
const ordinary = { kind: "ordinary", nameZh: null, nameEn: null } as const;

before(async () => {
  database = await cloneDatabase();
  coordinator = await administratorOf("coordination-office-beijing", "administrator");
  haidian = await seatIn("market-supervision-110108", ["officer"], monday);
  chaoyang = await seatIn("market-supervision-110105", ["officer"], monday);
  holder = await companySeat("示例改期公司", monday);
});
after(() => database.drop());

test("the day of an answer moves with the calendar, once, and says so", async () => {
  const { caseId, referralId } = await transferred();
  const { dueAt: owed } = await referral(referralId);
  assert.ok(owed);
  const last = dayBefore(owed);
  const days = { from: last, to: last };
  await changeDays(coordinator, { ...days, ...bridge });
  await recordLate(systemActor("referral-late", owed), referralId);
  assert.ok((await referral(referralId)).overdueRecordedAt, "late under the calendar as it was");

  assert.equal(await recomputeReferrals(worker(owed), days), 1);
  const moved = await referral(referralId);
  assert.ok(moved.dueAt && moved.dueAt > owed);
  assert.equal(moved.overdueRecordedAt, null, "and late anew when the new day has passed");
  assert.equal(await recomputeReferrals(worker(owed), days), 0);
  const [told, ...more] = await written(caseId, "referral-recomputed");
  assert.equal(more.length, 0);
  assert.deepEqual(
    [told?.audience, told?.payload.before, told?.payload.after, told?.payload.announcement.from],
    ["complainant", last, dayBefore(moved.dueAt), last],
  );
  await changeDays(coordinator, { ...days, ...ordinary });
  await recomputeReferrals(worker(), days);
  assert.deepEqual((await referral(referralId)).dueAt, owed);
});

test("what was answered or taken back keeps its day", async () => {
  const { referralId } = await transferred();
  const { dueAt, version } = await referral(referralId);
  await revokeReferral(haidian, { referralId, version, reason: "误送" });
  const last = dayBefore(dueAt!);
  await changeDays(coordinator, { from: last, to: last, ...bridge });
  await recomputeReferrals(worker(), { from: last, to: last });
  assert.deepEqual((await referral(referralId)).dueAt, dueAt);
  await changeDays(coordinator, { from: last, to: last, ...ordinary });
});

test("the target of a granted fast track moves with the calendar while its review runs", async () => {
  const center = await seatIn("beijing-protection-center", ["reviewer"], monday);
  const { caseId } = await filed(holder, designAnswers(holder));
  await taken(center, await firstProceeding(caseId), "grant", {
    grounds: ["registered-filer"],
    reason: "事实清楚，权利稳定，网售仍在持续。",
  });
  const target = (await track(caseId)).targetOn!;
  const days = { from: target, to: target };
  await changeDays(coordinator, { ...days, ...bridge });
  assert.equal(await recomputeTargets(worker(), days), 1);
  assert.ok((await track(caseId)).targetOn! > target);
  assert.equal(await recomputeTargets(worker(), days), 0);
  const [told] = await written(caseId, "fast-track-recomputed");
  assert.deepEqual([told?.audience, told?.payload.before], ["complainant", target]);
});

async function transferred() {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  const { version } = await proceedingNow(proceedingId);
  const referralId = await sendReferral(haidian, {
    proceedingId,
    version,
    kind: "transfer",
    toOrganizationId: chaoyang.organizationId,
    procedureKey: "market-supervision-penalty",
    reason: "行为地在贵局辖区",
    basis: "行政处罚法第二十二条",
  });
  return { caseId, referralId };
}

async function referral(id: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(referrals).where(eq(referrals.id, id)),
  );
  return row!;
}

async function track(caseId: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(fastTracks).where(eq(fastTracks.caseId, caseId)),
  );
  return row!;
}

/** The day that ends at that instant, in Asia/Shanghai. */
function dayBefore(end: Date): string {
  return new Date(end.getTime() - 1 + 8 * 3600_000).toISOString().slice(0, 10);
}
