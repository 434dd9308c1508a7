import assert from "node:assert/strict";
import { test } from "node:test";
import { neighbourSwaps, singleErrors } from "#lib/rights/identifiers/every-error";
import { checkResidentId, residentId } from "#lib/rights/identifiers/resident-id";

const problemOf = (id: string) => {
  const finding = checkResidentId(id);
  return finding.ok ? "none" : finding.problem;
};

test("the specimens of the standard are valid and are printed without the day of birth", () => {
  assert.deepEqual(checkResidentId("11010519491231002x"), {
    ok: true,
    normalized: "11010519491231002X",
    display: "110105***********X",
  });
  assert.equal(checkResidentId("440524188001010014").ok, true);
});

test("an impossible region, an impossible day and a wrong check sign each have their own name", () => {
  assert.equal(problemOf("990105194912310025"), "region");
  assert.equal(problemOf("110105194902300025"), "birth-date");
  assert.equal(problemOf("110105194912310021"), "check-digit");
  assert.equal(problemOf("1101051949123100"), "format");
});

test("every single wrong digit and every swap of neighbours is refused", () => {
  const id = residentId("110108", "20000229", 123);
  assert.equal(checkResidentId(id).ok, true);
  const errors = [...singleErrors(id, "0123456789"), ...neighbourSwaps(id)];
  for (const error of errors) assert.equal(checkResidentId(error).ok, false, error);
});
