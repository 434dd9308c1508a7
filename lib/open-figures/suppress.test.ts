import assert from "node:assert/strict";
import { test } from "node:test";
import { fewest, suppressLine, suppressTable, type Told } from "#lib/open-figures/suppress";

test("numbers under five are hidden, five is told", () => {
  assert.deepEqual(suppressLine([5, 4, 3, 80]), [5, null, null, 80]);
  assert.deepEqual(suppressLine([5, 6, 7]), [5, 6, 7]);
  assert.deepEqual(suppressLine([]), []);
});

test("a single hidden number takes the smallest other one with it", () => {
  assert.deepEqual(suppressLine([30, 2, 9, 12]), [30, null, null, 12]);
});

test("hidden numbers that together are under five take one more with them", () => {
  assert.deepEqual(suppressLine([1, 1, 20, 8]), [null, null, 20, null]);
});

test("no line and no column of a table gives a hidden number away", () => {
  for (let round = 0; round < 200; round++) {
    const counts = Array.from({ length: 4 }, (_, y) =>
      Array.from({ length: 5 }, (_, x) => (round * 7 + y * 13 * (x + 3) + x * x * 5) % 17),
    );
    const told = suppressTable(counts);
    told.forEach((line, y) => {
      assertSafe(line, counts[y]!);
    });
    for (let x = 0; x < 5; x++) {
      const column = told.map((line) => line[x]!);
      assertSafe(
        column,
        counts.map((line) => line[x]!),
      );
    }
  }
});

function assertSafe(told: readonly Told[], counts: readonly number[]) {
  const hidden = counts.filter((_, place) => told[place] === null);
  assert.ok(told.every((count) => count === null || count >= fewest));
  if (hidden.length === 0 || hidden.length === counts.length) return;
  assert.ok(hidden.length > 1, `${counts} told as ${told}`);
  assert.ok(hidden.reduce((a, b) => a + b) >= fewest, `${counts} told as ${told}`);
}
