import assert from "node:assert/strict";
import { test } from "node:test";
import { seedCalendar } from "#lib/calendar/seed";
import { extendClock, startClock } from "#lib/clocks/change-clock";
import { dueOf } from "#lib/clocks/due-date";
import { limitOn } from "#lib/law/limits/limits";
import { arbitration } from "#lib/procedures/arbitration";
import { courtSuit } from "#lib/procedures/court-suit";
import { majorPatentAdjudication } from "#lib/procedures/major-patent-adjudication";
import { mediation } from "#lib/procedures/mediation";
import { patentMediation } from "#lib/procedures/patent-mediation";
import { platformNotice } from "#lib/procedures/platform-notice";
import { preservation } from "#lib/procedures/preservation";
import type { Procedure } from "#lib/proceedings/procedure";

/** When a clock of a table runs out that starts at a moment in Shanghai. */
function due(table: Procedure, clock: string, started: string, abroad = false) {
  const { limit, limitAbroad } = table.clocks[clock]!;
  const version = limitOn(abroad ? limitAbroad! : limit, started.slice(0, 10));
  return dueOf(startClock(version, new Date(`${started}+08:00`)), seedCalendar);
}

const dueOn = (table: Procedure, clock: string, day: string, abroad = false) =>
  due(table, clock, `${day}T10:00`, abroad).dueOn;

test("fifteen days run from the day the seller's statement reached the right holder", () => {
  assert.equal(dueOn(platformNotice, "complain-or-sue", "2026-11-09"), "2026-11-24");
  assert.equal(dueOn(platformNotice, "complain-or-sue", "2026-09-18"), "2026-10-08");
});

test("a mediation agreement can be taken to the court for thirty days", () => {
  assert.equal(dueOn(mediation, "ask-confirmation", "2026-11-02"), "2026-12-02");
  assert.equal(dueOn(patentMediation, "ask-confirmation", "2026-01-20"), "2026-02-24");
});

test("a court rules on preservation within forty-eight hours, also over a holiday", () => {
  const { dueAt } = due(preservation, "rule", "2026-10-01T09:30");
  assert.equal(dueAt?.toISOString(), new Date("2026-10-03T09:30+08:00").toISOString());
});

test("whoever had something preserved sues within thirty days of the measures", () => {
  assert.equal(dueOn(preservation, "sue", "2026-11-03"), "2026-12-03");
  assert.equal(dueOn(preservation, "sue", "2026-09-03"), "2026-10-08");
});

test("a court dockets in seven days and serves in five", () => {
  assert.equal(dueOn(courtSuit, "docket-decision", "2026-09-25"), "2026-10-08");
  assert.equal(dueOn(courtSuit, "serve", "2026-11-09"), "2026-11-16");
});

test("the defence and the appeal have fifteen days, thirty without a residence in China", () => {
  assert.equal(dueOn(courtSuit, "defend", "2026-11-06"), "2026-11-23");
  assert.equal(dueOn(courtSuit, "defend", "2026-11-06", true), "2026-12-07");
  assert.equal(dueOn(courtSuit, "appeal", "2026-11-09"), "2026-11-24");
  assert.equal(dueOn(courtSuit, "appeal-ruling", "2026-11-09"), "2026-11-19");
});

test("six months from the last of August end with February, and on the working day after it", () => {
  assert.equal(dueOn(courtSuit, "first-instance", "2026-08-31"), "2027-03-01");
  assert.equal(dueOn(courtSuit, "second-instance", "2026-08-12"), "2026-11-12");
});

test("a summary case has three months, and one more from the president", () => {
  const limit = limitOn("court.first-instance-summary", "2026-07-15");
  const clock = startClock(limit, new Date("2026-07-15T10:00+08:00"));
  assert.equal(dueOf(clock, seedCalendar).dueOn, "2026-10-15");
  const at = new Date("2026-10-12T10:00+08:00");
  const granted = { amount: 1, unit: "months", approvedBy: "president", reason: "", at } as const;
  const longer = extendClock(clock, limit, granted);
  assert.equal(dueOf(longer, seedCalendar).dueOn, "2026-11-16");
});

test("the office tells the respondent of a mediation in five working days, who has fifteen days", () => {
  assert.equal(dueOn(patentMediation, "notify", "2026-09-29"), "2026-10-12");
  assert.equal(dueOn(patentMediation, "reply", "2026-02-04"), "2026-02-24");
});

test("the challenge of an award follows the Arbitration Law in force on the day of receipt", () => {
  assert.equal(dueOn(arbitration, "set-aside", "2026-02-27"), "2026-08-27");
  assert.equal(dueOn(arbitration, "set-aside", "2026-03-02"), "2026-06-02");
});

test("a major dispute is concluded in three months from docketing or from the new start", () => {
  assert.equal(dueOn(majorPatentAdjudication, "conclude", "2026-08-20"), "2026-11-20");
});
