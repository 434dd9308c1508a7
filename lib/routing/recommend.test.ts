import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultRules } from "#lib/routing/default-rules";
import { borderlineComplaints } from "#lib/routing/examples/borderline-complaints";
import { copyrightComplaints } from "#lib/routing/examples/copyright-complaints";
import { type Example, expectation, factsOf } from "#lib/routing/examples/example";
import { otherComplaints } from "#lib/routing/examples/other-complaints";
import { patentComplaints } from "#lib/routing/examples/patent-complaints";
import { publishedComplaints } from "#lib/routing/examples/published-complaints";
import { trademarkComplaints } from "#lib/routing/examples/trademark-complaints";
import { recommend } from "#lib/routing/recommend";
import { summarize } from "#lib/routing/summarize";

const TODAY = "2026-11-22";

for (const [name, example] of Object.entries(publishedComplaints)) {
  test(`published complaint ${name} goes where it was published to go`, () => routed(example));
}

const others = {
  ...patentComplaints,
  ...trademarkComplaints,
  ...copyrightComplaints,
  ...otherComplaints,
  ...borderlineComplaints,
};

for (const [name, example] of Object.entries(others)) {
  test(`${name}: goes where the law sends it`, () => routed(example));
}

test("a rule set is never applied before it took effect", () => {
  assert.equal(recommend(factsOf({}), defaultRules, "2020-01-01").day, "2026-11-01");
});

test("a flag says by which number the threshold was met, in both languages", () => {
  const facts = factsOf({ amountsYuan: { turnover: 80_000 } });
  const [flag] = recommend(facts, defaultRules, TODAY).flags;
  assert.match(flag!.detail!.zh, /80,000元.*50,000元/u);
  assert.match(flag!.detail!.en, /80,000 yuan.*50,000/u);
});

test("a procedure barred for two reasons tells both", () => {
  const facts = factsOf({
    ...publishedComplaints.R04!.facts,
    filer: { standing: "ordinary-licensee" },
  });
  const [bar] = recommend(facts, defaultRules, TODAY).barred;
  const told = [bar!.ruleKey, ...bar!.further.map(({ ruleKey }) => ruleKey)];
  assert.deepEqual(told.sort(), ["adjudication-needs-standing", "suit-bars-adjudication"]);
});

test("an unchecked citation makes its item unconfirmed", () => {
  const lead = (difference: Parameters<typeof factsOf>[0]) =>
    recommend(factsOf(difference), defaultRules, TODAY).lead!;
  assert.equal(lead(publishedComplaints.R03!.facts).confirmed, true);
  assert.equal(lead(publishedComplaints.R10!.facts).confirmed, false);
});

function routed(example: Example) {
  const { because, ...summary } = summarize(recommend(factsOf(example.facts), defaultRules, TODAY));
  assert.deepEqual(summary, expectation(example));
  assert.notEqual(because, "");
}
