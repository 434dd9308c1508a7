import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkIdentifier } from "#lib/rights/identifiers/check";

test("full-width signs, spaces, lower case and a missing ZL are read as the same patent", () => {
  const typed = ["ZL202010566088.9", "zl 2020 1 0566088.9", "2020105660889", "CN202010566088.9"];
  for (const id of [...typed, "ZL2020 1 0566088.9", "专利号:ZL202010566088。9"]) {
    assert.deepEqual(checkIdentifier("invention-patent", id), {
      ok: true,
      normalized: "202010566088.9",
      display: "ZL 2020 1 0566088.9",
    });
  }
});

test("a patent number of another kind of patent names the kind that it belongs to", () => {
  assert.deepEqual(checkIdentifier("design-patent", "ZL202010566088.9"), {
    ok: false,
    problem: "kind-mismatch",
    expected: "invention-patent",
  });
});

test("a patent abroad is accepted by its PCT number for every kind of patent", () => {
  for (const kind of ["invention-patent", "utility-model-patent", "design-patent"]) {
    const finding = checkIdentifier(kind, "pct/cn2021/123456");
    assert.equal(finding.ok && finding.normalized, "PCT/CN2021/123456");
  }
});

test("rights that arise without registration need no identifier, registered ones do", () => {
  for (const kind of ["trade-secret", "none", "copyright-work", "software-copyright"]) {
    assert.deepEqual(checkIdentifier(kind, " "), { ok: true, normalized: "", display: "" });
  }
  for (const kind of ["trademark", "invention-patent", "layout-design", "plant-variety"]) {
    assert.deepEqual(checkIdentifier(kind, " "), { ok: false, problem: "required" });
  }
});

test("an unknown kind of right is a refusal, even if its name is a property of every object", () => {
  for (const kind of ["spell", "toString", "__proto__"]) {
    assert.deepEqual(checkIdentifier(kind, "1"), { ok: false, problem: "unknown-kind" });
  }
});

test("numbers without a check digit follow their written forms", () => {
  const good = [
    ["layout-design", "BS.205012345"],
    ["layout-design", "bs 205512345"],
    ["plant-variety", "CNA20191000123"],
    ["plant-variety", "CNA20070123.4"],
    ["plant-variety", "20210045"],
    ["geographical-indication", "AGI2008-01-00001"],
    ["geographical-indication", "国家知识产权局公告第354号"],
  ];
  for (const [kind, id] of good) assert.equal(checkIdentifier(kind!, id!).ok, true, id);
  for (const kind of ["layout-design", "plant-variety", "geographical-indication"]) {
    const finding = checkIdentifier(kind, "XX-1");
    assert.equal(!finding.ok && finding.problem, "format");
  }
});

test("an operator may replace a written form", () => {
  const forms = {
    "layout-design": { patterns: [/^LD\d{4}$/u], specimen: "LD0001" },
    "plant-variety": { patterns: [], specimen: "" },
    "geographical-indication": { patterns: [], specimen: "" },
  };
  assert.equal(checkIdentifier("layout-design", "LD1234", forms).ok, true);
  assert.equal(checkIdentifier("layout-design", "BS.205012345", forms).ok, false);
});

test("no text whatever makes a check throw, and what is accepted is accepted again unchanged", () => {
  const kinds = ["invention-patent", "trademark", "copyright-work", "software-copyright"];
  const kind = fc.constantFrom(...kinds, "layout-design", "plant-variety", "none");
  fc.assert(
    fc.property(kind, fc.string({ unit: "binary" }), (rightKind, id) => {
      const first = checkIdentifier(rightKind, id);
      if (first.ok) assert.deepEqual(checkIdentifier(rightKind, first.normalized), first);
    }),
  );
});
