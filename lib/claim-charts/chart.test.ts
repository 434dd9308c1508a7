import assert from "node:assert/strict";
import { test } from "node:test";
import { type ChartRow, chartRows, type Finding, readingOf } from "#lib/claim-charts/chart";
import { chartRefusal } from "#lib/claim-charts/chart-gate";

const row = (finding: Finding): ChartRow => ({
  feature: "底座",
  accused: "底座",
  evidenceId: null,
  place: "",
  finding,
});
const read = (...found: Finding[]) => readingOf(found.map(row), "invention-patent");

test("a claim covers only what has every feature, identical or equivalent", () => {
  assert.equal(read("identical", "equivalent"), "covered");
  assert.equal(read("identical", "absent"), "not-covered");
  assert.equal(read("identical", "different"), "not-covered");
  assert.equal(read("identical", "open"), "open");
  assert.equal(read("open", "absent"), "not-covered");
  assert.equal(read(), "open");
});

test("the rule is told for inventions and utility models alone", () => {
  assert.equal(readingOf([row("identical")], "utility-model-patent"), "covered");
  for (const kind of ["design-patent", "trademark", "copyright"])
    assert.equal(readingOf([row("identical")], kind), null);
});

test("a chart has one to sixty features, each with words", () => {
  assert.equal(chartRows.safeParse([row("open")]).success, true);
  assert.equal(chartRows.safeParse([]).success, false);
  assert.equal(chartRows.safeParse(Array.from({ length: 61 }, () => row("open"))).success, false);
  assert.equal(chartRows.safeParse([{ ...row("open"), feature: "  " }]).success, false);
  assert.equal(chartRows.safeParse([{ ...row("open"), finding: "maybe" }]).success, false);
  assert.equal(chartRows.safeParse([{ ...row("open"), accused: "\ud800" }]).success, false);
});

test("the handling body writes it while the proceeding is open", () => {
  const open = { phase: "working", organizationId: "a" };
  const reviewer = { organizationId: "a", roles: ["reviewer"] as const };
  assert.equal(chartRefusal(open, reviewer), null);
  assert.equal(chartRefusal(open, { ...reviewer, organizationId: "b" }), "cases.notOwner");
  assert.equal(chartRefusal({ ...open, phase: "closed" }, reviewer), "claimCharts.closed");
  assert.equal(
    chartRefusal(open, { ...reviewer, roles: ["administrator"] }),
    "claimCharts.roleMissing",
  );
});
