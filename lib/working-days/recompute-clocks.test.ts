import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { eq } from "drizzle-orm";
import postgres from "postgres";
import { clocks } from "#db/schema/proceedings";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, inventionAnswers } from "#e2e/arrange/complaints";
import { alsoOpened, clocksNow, proceedingNow, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { written } from "#e2e/arrange/written";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { seatIn as administratorOf } from "#lib/organizations/seat-for-test";
import { recordExpiry } from "#lib/proceedings/record-expiry";
import { changeDays } from "#lib/working-days/change-days";
import { markYear } from "#lib/working-days/mark-year";
import { readYear } from "#lib/working-days/read-year";
import { recomputeClocks } from "#lib/working-days/recompute-clocks";

let database: ClonedDatabase;
let owner: postgres.Sql;
let coordinator: MemberActor;
let office: MemberActor;
const monday = new Date("2026-11-16T10:00:00+08:00");
const worker = (now: Date | string = monday) => systemActor("calendar-changed", new Date(now));
const bridge = { kind: "holiday", nameZh: "临时放假", nameEn: "Extra holiday" } as const;

before(async () => {
  database = await cloneDatabase();
  owner = postgres(database.ownerUrl, { max: 1 });
  coordinator = await administratorOf("coordination-office-beijing", "administrator");
  office = await seatIn("beijing-ip-office", ["officer"], monday);
});
after(async () => {
  await owner.end();
  await database.drop();
});

async function docketed(now = monday) {
  const holder = await companySeat("示例日历公司", now);
  const { caseId } = await filed(holder, inventionAnswers(holder));
  const proceedingId = await alsoOpened(caseId, "patent-adjudication", { ...office, now });
  return { caseId, proceedingId };
}

const dateOf = async (proceedingId: string, key = "docket-decision") =>
  (await clocksNow(proceedingId, key)).at(-1);

const ordinary = (from: string, to = from) =>
  changeDays(coordinator, { from, to, kind: "ordinary", nameZh: null, nameEn: null });

test("a day declared off moves the clocks that count through it, once, and says so", async () => {
  const { caseId, proceedingId } = await docketed();
  assert.equal((await dateOf(proceedingId))?.dueOn, "2026-11-23");
  const days = { from: "2026-11-19", to: "2026-11-20" };
  await changeDays(coordinator, { ...days, ...bridge });
  const [job] = await owner`select data from pgboss.job where name = 'calendar-changed'`;
  assert.deepEqual(job?.data, days);
  assert.equal((await dateOf(proceedingId))?.dueOn, "2026-11-23", "until the worker comes");

  assert.ok((await recomputeClocks(worker(), days)) >= 1);
  const clock = await dateOf(proceedingId);
  assert.equal(clock?.dueOn, "2026-11-25");
  assert.deepEqual(clock?.dueAt, new Date("2026-11-26T00:00:00+08:00"));
  assert.deepEqual((await proceedingNow(proceedingId)).dueAt, clock?.dueAt, "queues follow");
  const mine = (await written(caseId, "deadline-recomputed")).filter(
    (event) => event.proceedingId === proceedingId,
  );
  assert.deepEqual(
    mine.map(({ audience, actorOrganizationId, payload }) => [
      audience,
      actorOrganizationId,
      payload,
    ]),
    [
      [
        "complainant",
        null,
        {
          clock: "docket-decision",
          clockId: clock?.id,
          before: "2026-11-23",
          after: "2026-11-25",
          expected: false,
          announcement: { ...days, notice: mine[0]?.payload.announcement.notice },
        },
      ],
    ],
  );
  assert.ok(mine[0]?.payload.announcement.notice, "the year's notice is named");

  await Promise.all([1, 2].map(() => recomputeClocks(worker(), days)));
  assert.equal(await recomputeClocks(worker(), days), 0);
  assert.equal((await written(caseId, "deadline-recomputed")).length, 2, "one for each proceeding");
  await ordinary(days.from, days.to);
  await recomputeClocks(worker(), days);
  assert.equal((await dateOf(proceedingId))?.dueOn, "2026-11-23");
});

test("clocks that ended, stand still, or do not touch the days are left alone", async () => {
  const { proceedingId: ended } = await docketed();
  await taken(office, ended, "docket", { panel: "甲、乙、丙" });
  const { proceedingId: still } = await docketed();
  await taken(office, still, "request-supplement", { items: "专利登记簿副本" });
  const { proceedingId: far, caseId } = await docketed(new Date("2026-12-01T10:00:00+08:00"));
  const before = (await dateOf(ended))?.dueOn;
  const days = { from: "2026-11-18", to: "2026-11-18" };
  await changeDays(coordinator, { ...days, ...bridge });
  await recomputeClocks(worker(), days);
  assert.equal((await dateOf(ended))?.dueOn, before);
  assert.equal((await dateOf(still))?.dueOn, null);
  assert.equal((await dateOf(far))?.dueOn, "2026-12-08");
  assert.deepEqual(await written(caseId, "deadline-recomputed"), []);
  await ordinary(days.from);
});

test("a clock that had run out runs again when its last day is declared off, and runs out anew", async () => {
  const { caseId, proceedingId } = await docketed();
  const late = systemActor("deadline-passed", new Date("2026-11-24T00:00:00+08:00"));
  const clockId = (await dateOf(proceedingId))!.id;
  await recordExpiry(late, clockId);
  assert.equal((await written(caseId, "deadline-passed")).length, 1);
  const days = { from: "2026-11-23", to: "2026-11-23" };
  await changeDays(coordinator, { ...days, ...bridge });
  await recomputeClocks(worker(late.now), days);
  const again = await dateOf(proceedingId);
  assert.deepEqual([again?.dueOn, again?.expiryRecordedAt], ["2026-11-24", null]);
  await recordExpiry(late, clockId);
  assert.equal((await written(caseId, "deadline-passed")).length, 1, "not before its new last day");
  const later = systemActor("deadline-passed", new Date("2026-11-25T00:00:00+08:00"));
  await recordExpiry(later, clockId);
  assert.equal((await written(caseId, "deadline-passed")).length, 2);
  await ordinary(days.from);
});

test("one whose last day stays in the past is not told twice", async () => {
  const { caseId, proceedingId } = await docketed();
  const later = new Date("2026-12-30T00:00:00+08:00");
  await recordExpiry(systemActor("deadline-passed", later), (await dateOf(proceedingId))!.id);
  const days = { from: "2026-11-17", to: "2026-11-17" };
  await changeDays(coordinator, { ...days, ...bridge });
  await recomputeClocks(worker(later), days);
  const clock = await dateOf(proceedingId);
  assert.equal(clock?.dueOn, "2026-11-24");
  assert.deepEqual(clock?.expiryRecordedAt, later);
  assert.equal((await written(caseId, "deadline-passed")).length, 1);
  await ordinary(days.from);
});

test("a year that is announced makes dates sure without an entry, in batches that hand on", async () => {
  const { caseId, proceedingId } = await docketed(new Date("2026-12-29T10:00:00+08:00"));
  assert.equal((await dateOf(proceedingId))?.expected, true);
  const { was } = await readYear(coordinator, 2027);
  const notice = "国办发明电〔2026〕9号";
  await markYear(coordinator, 2027, { status: "confirmed", notice, was });
  await recomputeClocks(worker(), { from: "2027-01-01", to: "2027-12-31" });
  assert.equal((await dateOf(proceedingId))?.expected, false);
  assert.deepEqual(await written(caseId, "deadline-recomputed"), []);
});

test("a hundred proceedings make one round, and the rest is left to the next job", async () => {
  const now = new Date("2026-12-07T10:00:00+08:00");
  const { caseId } = await docketed(now);
  for (let lanes = 2; lanes < 102; lanes++)
    await alsoOpened(caseId, "patent-adjudication", { ...office, now });
  const days = { from: "2026-12-09", to: "2026-12-09" };
  await changeDays(coordinator, { ...days, ...bridge });
  const first = await recomputeClocks(worker(), days);
  assert.ok(first > 0 && first <= 100, String(first));
  const [next] = await owner`select data from pgboss.job
    where name = 'calendar-changed' and data ? 'after'`;
  assert.ok(next?.data.after);
  await recomputeClocks(worker(), next.data);
  const rows = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(clocks).where(eq(clocks.caseId, caseId)),
  );
  assert.equal(rows.length, 102);
  assert.deepEqual(new Set(rows.map((row) => row.dueOn)), new Set(["2026-12-15"]));
  await ordinary(days.from);
});
