import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFacts } from "#lib/routing/facts";

const complaint = {
  right: { kind: "trademark", id: "1234567" },
  conduct: "sells-counterfeit-goods",
  conductDate: "2026-10-12",
};

function problemsOf(value: unknown): Record<string, string> {
  const read = parseFacts(value);
  assert.ok(!read.ok);
  return Object.fromEntries(read.problems.map(({ path, message }) => [path, message.en]));
}

test("right, conduct and its day suffice; whole parts may be missing or null", () => {
  const read = parseFacts({ ...complaint, filer: null });
  assert.ok(read.ok);
  assert.deepEqual([read.facts.amountsYuan, read.facts.filer, read.facts.respondent], [{}, {}, {}]);
});

test("null and empty text mean not told, false means no", () => {
  const read = parseFacts({
    ...complaint,
    right: { ...complaint.right, evaluationReport: null, status: "", customsRecordal: false },
  });
  assert.ok(read.ok);
  assert.equal(read.facts.right.evaluationReport, undefined);
  assert.equal(read.facts.right.status, undefined);
  assert.equal(read.facts.right.customsRecordal, false);
});

test("every problem names its place and says what is expected", () => {
  assert.deepEqual(
    problemsOf({
      right: { kind: "spell", class: -1 },
      conductDate: "2026-02-30",
      venue: "moon",
      placeOfConduct: "Haidian",
      amountsYuan: { turnover: "12000", gain: -1, copies: 1.5 },
      filer: { authorised: "yes" },
    }),
    {
      "right.kind": `Must be one of: ${rightKindList}`,
      "right.class": "Must be at least 0",
      conduct: problemsOf({}).conduct,
      conductDate: "Must be a real date such as 2026-10-12",
      venue: problemsOf({ venue: "x" }).venue,
      placeOfConduct: "Not in the expected form",
      "amountsYuan.turnover": "Must be a number",
      "amountsYuan.gain": "Must be at least 0",
      "amountsYuan.copies": "Must be a whole number",
      "filer.authorised": "Must be true or false",
    },
  );
});

test("problems are told in Chinese too", () => {
  const read = parseFacts({ ...complaint, amountsYuan: { turnover: "12000" }, right: undefined });
  assert.ok(!read.ok);
  assert.deepEqual(
    read.problems.map(({ path, message }) => [path, message.zh]),
    [
      ["right", "必须填写"],
      ["amountsYuan.turnover", "应当是数字"],
    ],
  );
});

test("what is no object at all is one clear problem", () => {
  for (const value of [null, 1, "x", []]) {
    assert.deepEqual(problemsOf(value), { "": "Must be an object" });
  }
});

test("a code longer than a district is cut to it, an area of the product's own is kept", () => {
  const place = (code: string) => {
    const read = parseFacts({ ...complaint, placeOfConduct: code });
    return read.ok ? read.facts.placeOfConduct : "refused";
  };
  assert.deepEqual(["110108001", "110115-BDA", "de", "1101"].map(place), [
    "110108",
    "110115-BDA",
    "DE",
    "refused",
  ]);
});

test("a Nice class may be written as text", () => {
  const read = parseFacts({ ...complaint, right: { kind: "trademark", class: "25" } });
  assert.equal(read.ok && read.facts.right.class, 25);
});

const rightKindList =
  "invention-patent, utility-model-patent, design-patent, trademark, copyright-work, software-copyright, trade-secret, layout-design, geographical-indication, plant-variety, none";
