import assert from "node:assert/strict";
import { test } from "node:test";
import { type Act, crossedThreshold } from "#lib/law/crossed-threshold";
import { type Measure, type OffenceKey, thresholdTables } from "#lib/law/thresholds";

const TODAY = "2026-11-22";
const act = (amounts: Act["amounts"], more: Partial<Act> = {}): Act => ({
  amounts,
  objects: 1,
  conductDate: "2026-10-12",
  ...more,
});
const isCrime = (offence: OffenceKey, amounts: Act["amounts"], more?: Partial<Act>) =>
  crossedThreshold(offence, act(amounts, more), TODAY) !== null;

/** The table of the interpretation as lawyers read it: base, and what halves it. */
const BASE: Record<OffenceKey, Partial<Record<Measure, number>>> = {
  "213-goods": { gain: 30_000, turnover: 50_000 },
  "213-services": { gain: 50_000 },
  "214": { gain: 30_000, turnover: 50_000, unsold: 150_000 },
  "215": { labels: 10_000, gain: 20_000, turnover: 30_000 },
  "216": { gain: 100_000, turnover: 200_000, loss: 300_000 },
  "217": {
    gain: 30_000,
    turnover: 50_000,
    copies: 500,
    works: 500,
    downloads: 10_000,
    clicks: 100_000,
    members: 1_000,
  },
  "218": { gain: 50_000, turnover: 100_000, copies: 1_000 },
  "219": { loss: 300_000, gain: 300_000 },
};
const REPEAT: Record<OffenceKey, Partial<Record<Measure, number>>> = {
  "213-goods": { gain: 20_000, turnover: 30_000 },
  "213-services": { gain: 30_000 },
  "214": { gain: 20_000, turnover: 30_000 },
  "215": { labels: 5_000, gain: 10_000, turnover: 20_000 },
  "216": { gain: 50_000, turnover: 100_000 },
  "217": { gain: 20_000, turnover: 30_000 },
  "218": { gain: 30_000, turnover: 50_000 },
  "219": { loss: 100_000, gain: 100_000 },
};
const SEVERAL: Partial<typeof REPEAT> = {
  "213-goods": REPEAT["213-goods"],
  "213-services": REPEAT["213-services"],
  "215": REPEAT["215"],
  "216": REPEAT["216"],
};
const MEASURES: Measure[] = [
  "gain",
  "turnover",
  "loss",
  "unsold",
  "copies",
  "labels",
  "works",
  "downloads",
  "clicks",
  "members",
];

for (const offence of Object.keys(BASE) as OffenceKey[]) {
  test(`article ${offence}: each number reaches the threshold exactly, one less does not`, () => {
    boundaries(offence, BASE[offence]);
    boundaries(offence, REPEAT[offence], { penalizedOn: "2026-01-01" }, BASE[offence]);
    const several = SEVERAL[offence];
    if (several) boundaries(offence, several, { objects: 2 }, BASE[offence]);
  });
}

test("sales, copies and secrets have no lower threshold for several marks", () => {
  for (const offence of ["214", "217", "218", "219"] as const) {
    for (const [measure, limit] of Object.entries(BASE[offence])) {
      assert.equal(isCrime(offence, { [measure]: limit - 1 }, { objects: 9 }), false);
    }
  }
});

test("an earlier penalty counts for two years, the corresponding day included", () => {
  const sold = { turnover: 30_000 };
  assert.equal(isCrime("214", sold, { penalizedOn: "2024-10-12" }), true);
  assert.equal(isCrime("214", sold, { penalizedOn: "2024-10-11" }), false);
  assert.equal(isCrime("214", sold, { penalizedOn: "2026-10-12" }), true);
  assert.equal(isCrime("214", sold, { penalizedOn: "2026-10-13" }), false);
});

test("ten times the base is especially serious, for labels five times", () => {
  const severe = (offence: OffenceKey, amounts: Act["amounts"]) =>
    crossedThreshold(offence, act(amounts), TODAY)?.severe;
  assert.deepEqual(
    [severe("214", { turnover: 499_999 }), severe("214", { turnover: 500_000 })],
    [false, true],
  );
  assert.deepEqual(
    [severe("215", { labels: 49_999 }), severe("215", { labels: 50_000 })],
    [false, true],
  );
  assert.equal(severe("216", { turnover: 9_000_000 }), false);
});

test("the sentence names the number, the limit and the tier in both languages", () => {
  const found = crossedThreshold("213-goods", act({ turnover: 35_000 }, { objects: 2 }), TODAY)!;
  assert.equal(
    found.text.zh,
    "非法经营（销售）数额35,000元，达到假冒注册商标罪（商品）追诉标准（涉及两种以上商标或者专利：30,000元）",
  );
  assert.match(found.text.en, /35,000 yuan .* \(two or more marks or patents: 30,000\)/u);
  assert.deepEqual(found.by, [
    { tier: "several", measure: "turnover", amount: 35_000, limit: 30_000 },
  ]);
});

test("before the interpretation came into force there is no table", () => {
  assert.equal(crossedThreshold("214", act({ turnover: 1e9 }), "2025-04-25"), null);
  assert.ok(crossedThreshold("214", act({ turnover: 1e9 }), "2025-04-26"));
});

test("every offence cites its article of the Criminal Law", () => {
  for (const { offences } of thresholdTables) {
    for (const [key, { citations }] of Object.entries(offences)) {
      assert.ok(
        citations.some(({ law, article }) => law === "criminal-law" && key.startsWith(article)),
      );
    }
  }
});

/** Measures without a limit of their own in this tier keep the base's. */
function boundaries(
  offence: OffenceKey,
  limits: Partial<Record<Measure, number>>,
  more?: Partial<Act>,
  base: Partial<Record<Measure, number>> = {},
) {
  for (const measure of MEASURES) {
    const limit = limits[measure] ?? base[measure];
    assert.equal(isCrime(offence, { [measure]: (limit ?? 1e9) - 1 }, more), false, measure);
    assert.equal(isCrime(offence, { [measure]: limit ?? 1e9 }, more), limit !== undefined, measure);
  }
}
