import assert from "node:assert/strict";
import { test } from "node:test";
import { spansOf } from "#lib/working-days/spans";

const off = { kind: "holiday", nameZh: "春节", nameEn: "Spring Festival" };

test("neighbouring days of one kind and name are one span, across months too", () => {
  const days = ["2026-01-31", "2026-02-01", "2026-02-03"].map((day) => ({ day, ...off }));
  assert.deepEqual(
    spansOf(days).map(({ from, to }) => [from, to]),
    [
      ["2026-01-31", "2026-02-01"],
      ["2026-02-03", "2026-02-03"],
    ],
  );
  const worked = { day: "2026-02-02", ...off, kind: "makeup-workday" };
  assert.equal(spansOf([days[0]!, days[1]!, worked, days[2]!]).length, 3);
  assert.deepEqual(spansOf([]), []);
});
