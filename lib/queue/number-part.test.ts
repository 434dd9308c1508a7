import assert from "node:assert/strict";
import { test } from "node:test";
import { numberPattern } from "#lib/queue/number-pattern";

test("a whole number, its beginning or its last digits find a case", () => {
  assert.equal(numberPattern("QH-2026-000123"), "QH-2026-000123%");
  assert.equal(numberPattern(" qh-2026 "), "QH-2026%");
  assert.equal(numberPattern("2026-0001"), "QH-2026-0001%");
  assert.equal(numberPattern("123"), "QH-____-000123");
  assert.equal(numberPattern("QH－2026－000123"), "QH-2026-000123%", "full-width dashes count");
});

test("what is no case number finds nothing and reaches no pattern", () => {
  for (const typed of ["", "%", "_", "QH-2026-%", "青禾", "1234567", "QH-2026-000123; drop"])
    assert.equal(numberPattern(typed), null, typed);
});
