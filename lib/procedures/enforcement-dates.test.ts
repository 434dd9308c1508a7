import assert from "node:assert/strict";
import { test } from "node:test";
import { seedCalendar } from "#lib/calendar/seed";
import { extendClock, startClock } from "#lib/clocks/change-clock";
import { dueOf } from "#lib/clocks/due-date";
import { limitOn } from "#lib/law/limits/limits";
import { copyrightPenalty } from "#lib/procedures/copyright-penalty";
import { criminalTransfer } from "#lib/procedures/criminal-transfer";
import { customsProtection } from "#lib/procedures/customs-protection";
import { customsRecordal } from "#lib/procedures/customs-recordal";
import { reverseLink } from "#lib/procedures/reverse-link";
import type { Procedure } from "#lib/proceedings/procedure";

/** When a clock of a table runs out that starts at a moment in Shanghai. */
function due(table: Procedure, clock: string, started: string) {
  const { limit } = table.clocks[clock]!;
  const at = new Date(`${started}+08:00`);
  return dueOf(startClock(limitOn(limit, started.slice(0, 10)), at), seedCalendar);
}

function dueOn(table: Procedure, clock: string, started: string): string | null {
  return due(table, clock, started).dueOn;
}

test("the police have three days; a last day on a holiday moves to the first day after it", () => {
  assert.equal(dueOn(criminalTransfer, "docket", "2026-03-03T10:00"), "2026-03-06");
  assert.equal(dueOn(criminalTransfer, "docket", "2026-09-30T15:00"), "2026-10-08");
  assert.equal(dueOn(criminalTransfer, "reconsider", "2026-03-04T09:00"), "2026-03-09");
});

test("twenty-four hours are hours, also over a holiday", () => {
  for (const [table, clock] of [
    [criminalTransfer, "forward"],
    [copyrightPenalty, "transfer-case"],
    [copyrightPenalty, "report-measure"],
  ] as const) {
    const { dueAt } = due(table, clock, "2026-10-01T10:30");
    assert.equal(dueAt?.toISOString(), new Date("2026-10-02T10:30+08:00").toISOString(), clock);
  }
});

test("the right holder's three working days pass over the National Day holiday", () => {
  assert.equal(dueOn(customsProtection, "apply", "2026-09-29T16:00"), "2026-10-09");
  assert.equal(dueOn(customsProtection, "apply", "2026-02-13T16:00"), "2026-02-25");
});

test("thirty, twenty and fifty working days count the days that are worked instead", () => {
  assert.equal(dueOn(customsProtection, "investigate", "2026-09-14T10:00"), "2026-10-30");
  const application = "court-notice-application";
  assert.equal(dueOn(customsProtection, application, "2026-02-10T10:00"), "2026-03-16");
  const exOfficio = "court-notice-ex-officio";
  assert.equal(dueOn(customsProtection, exOfficio, "2026-09-14T10:00"), "2026-11-27");
});

test("copyright's fifteen days are calendar days, its hearing is asked for in working days", () => {
  assert.equal(dueOn(copyrightPenalty, "accept", "2026-04-20T10:00"), "2026-05-06");
  assert.equal(dueOn(copyrightPenalty, "defend", "2026-04-20T10:00"), "2026-04-27");
  assert.equal(dueOn(copyrightPenalty, "hearing-request", "2026-04-29T10:00"), "2026-05-09");
});

test("a recordal is valid for ten years, and renewal may be asked for in the last six months", () => {
  assert.equal(dueOn(customsRecordal, "valid", "2026-11-23T10:00"), "2036-11-24");
  assert.equal(dueOn(customsRecordal, "renewal-opens", "2026-11-23T10:00"), "2036-05-23");
  const limit = limitOn("customs.recordal-valid", "2026-11-23");
  const at = new Date("2026-11-23T10:00+08:00");
  const granted = { amount: 10, unit: "years", approvedBy: "", reason: "", at } as const;
  const renewed = extendClock(startClock(limit, at), limit, granted);
  assert.equal(dueOf(renewed, seedCalendar).dueOn, "2046-11-23");
});

test("the procuratorate reviews in ten working days, the agency answers in two months", () => {
  assert.equal(dueOn(reverseLink, "review", "2026-04-24T10:00"), "2026-05-12");
  assert.equal(dueOn(reverseLink, "answer", "2026-12-31T10:00"), "2027-03-01");
});
