import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  endOfDayShanghai,
  isPlainDate,
  shanghaiDate,
  startOfDayShanghai,
  weekday,
} from "#lib/calendar/plain-date";

test("the last second of a day and the first instant of the next are told apart in Shanghai", () => {
  assert.equal(shanghaiDate(new Date("2026-11-25T23:59:59.999+08:00")), "2026-11-25");
  assert.equal(shanghaiDate(new Date("2026-11-26T00:00:00+08:00")), "2026-11-26");
  assert.equal(endOfDayShanghai("2026-11-25").toISOString(), "2026-11-25T16:00:00.000Z");
  assert.equal(startOfDayShanghai("2026-11-25").toISOString(), "2026-11-24T16:00:00.000Z");
});

test("the zone of the host changes no date", () => {
  const program = `
    import * as d from "#lib/calendar/plain-date";
    const at = (text) => new Date(text);
    console.log(JSON.stringify([
      d.shanghaiDate(at("2026-03-08T15:59:59Z")), d.shanghaiDate(at("2026-03-08T16:00:00Z")),
      d.endOfDayShanghai("2026-03-29"), d.addDays("2026-03-28", 1), d.addMonths("2026-10-31", 1),
      d.weekday("2026-11-01"), d.daysBetween("2026-03-01", "2026-04-01"),
    ]));`;
  const run = (TZ: string) =>
    execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: import.meta.dirname,
      env: { ...process.env, TZ },
      encoding: "utf8",
    });
  const expected = run("Asia/Shanghai");
  assert.deepEqual(JSON.parse(expected).slice(0, 2), ["2026-03-08", "2026-03-09"]);
  for (const zone of ["UTC", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
    assert.equal(run(zone), expected, zone);
  }
});

test("a month without the corresponding day ends the term on its last day", () => {
  assert.equal(addMonths("2026-01-31", 1), "2026-02-28");
  assert.equal(addMonths("2024-01-31", 1), "2024-02-29");
  assert.equal(addMonths("2026-11-30", 3), "2027-02-28");
  assert.equal(addMonths("2026-12-15", 1), "2027-01-15");
  assert.equal(addMonths("2026-03-31", -1), "2026-02-28");
  assert.equal(addYears("2024-02-29", 1), "2025-02-28");
  assert.equal(addYears("2024-02-29", 4), "2028-02-29");
});

test("weekdays are counted from Monday", () => {
  assert.deepEqual(["2026-11-23", "2026-11-25", "2026-11-29"].map(weekday), [1, 3, 7]);
  assert.equal(weekday("1969-12-31"), 3);
});

test("only days that exist, written in full, are plain dates", () => {
  const texts = ["2024-02-29", "2026-02-29", "2026-13-01", "2026-1-1", "20260101", "0000-00-00"];
  assert.deepEqual(texts.map(isPlainDate), [true, false, false, false, false, false]);
});

test("going so many days forward and back returns to the same day", () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays("1970-01-01", n));
  fc.assert(
    fc.property(day, fc.integer({ min: -9000, max: 9000 }), (date, n) => {
      const other = addDays(date, n);
      assert.equal(addDays(other, -n), date);
      assert.equal(daysBetween(date, other), n);
      assert.equal(compareDates(date, other) + Math.sign(n), 0);
      assert.equal(shanghaiDate(startOfDayShanghai(other)), other);
    }),
  );
});
