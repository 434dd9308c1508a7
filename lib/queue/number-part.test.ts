import assert from "node:assert/strict";
import { test } from "node:test";
import { numberPart } from "#lib/queue/number-part";

test("a whole number, its beginning or its last digits find a case", () => {
  assert.deepEqual(numberPart("QH-2026-000123"), { begins: "QH-2026-000123" });
  assert.deepEqual(numberPart(" qh-2026 "), { begins: "QH-2026" });
  assert.deepEqual(numberPart("2026-0001"), { begins: "QH-2026-0001" });
  assert.deepEqual(numberPart("123"), { ends: "000123" });
  assert.deepEqual(
    numberPart("QH－2026－000123"),
    { begins: "QH-2026-000123" },
    "full-width dashes count",
  );
});

test("what is no case number finds nothing", () => {
  for (const typed of ["", "%", "_", "QH-2026-%", "青禾", "1234567", "QH-2026-000123; drop"])
    assert.equal(numberPart(typed), null, typed);
});
