import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { neighbourSwaps, singleErrors } from "#lib/rights/identifiers/every-error";
import { checkPatentNumber, patentNumber } from "#lib/rights/identifiers/patent-number";

const problemOf = (id: string) => {
  const finding = checkPatentNumber(id, "invention-patent");
  return finding.ok ? "none" : finding.problem;
};

test("published numbers are valid and their kinds are read from the type digit", () => {
  const published = [
    ["202010566088.9", "invention-patent"],
    ["201811564288.X", "invention-patent"],
    ["202322865413.3", "utility-model-patent"],
    ["200510096239.4", "invention-patent"],
  ] as const;
  for (const [id, kind] of published) assert.equal(checkPatentNumber(id, kind).ok, true, id);
});

test("invented numbers with a wrong check digit are refused without telling the right one", () => {
  for (const id of ["202310123456.7", "202410123456.7"]) {
    assert.deepEqual(checkPatentNumber(id, "invention-patent"), {
      ok: false,
      problem: "check-digit",
    });
  }
});

test("a number of before October 2003 has eight digits and a check digit", () => {
  assert.deepEqual(checkPatentNumber("ZL 85 1 00001.0", "invention-patent"), {
    ok: true,
    normalized: "85100001.0",
    display: "ZL 85 1 00001.0",
  });
  assert.equal(problemOf("851000014"), "check-digit");
  assert.equal(problemOf("55100001.4"), "year");
});

test("the neighbouring numbers that people copy by mistake are told apart", () => {
  assert.equal(problemOf("CN113456789B"), "publication-number");
  assert.equal(problemOf("CN 204567890 U"), "publication-number");
  assert.equal(problemOf("ZL202010566088"), "check-digit-missing");
  assert.equal(problemOf("20201056608"), "format");
  assert.equal(problemOf("200210566088.9"), "year");
});

test("every single wrong digit and every swap of neighbours in a valid number is refused", () => {
  const type = fc.constantFrom(1, 2, 3, 8, 9);
  const year = fc.integer({ min: 2003, max: 2026 });
  fc.assert(
    fc.property(year, type, fc.nat(9_999_999), (y, t, serial) => {
      const id = patentNumber(y, t as 1, serial);
      const kind = ([1, 8].includes(t) && "invention-patent") || (t === 3 && "design-patent");
      assert.equal(checkPatentNumber(id, kind || "utility-model-patent").ok, true, id);
      const bare = id.replace(".", "");
      const wrong = [...singleErrors(bare.slice(0, 12), "0123456789")].map((b) => b + bare[12]);
      for (const error of [...wrong, ...neighbourSwaps(bare)]) {
        assert.equal(checkPatentNumber(error, kind || "utility-model-patent").ok, false, error);
      }
    }),
    { numRuns: 50 },
  );
});
