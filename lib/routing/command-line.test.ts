import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { defaultRules } from "#lib/routing/default-rules";
import { expectation, factsOf } from "#lib/routing/examples/example";
import { publishedComplaints } from "#lib/routing/examples/published-complaints";

const command = fileURLToPath(new URL("command-line.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "routing-"));

function route(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: "utf8",
  });
  return { status, stderr, result: stdout && JSON.parse(stdout) };
}

function written(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
  return file;
}

test("a file of complaints comes back as their routes by id", () => {
  const cases = Object.entries(publishedComplaints).map(([id, { facts }]) => ({
    id,
    facts: factsOf(facts),
  }));
  const { status, result } = route(written("cases.json", { cases }));
  assert.equal(status, 0);
  assert.deepEqual(Object.keys(result), Object.keys(publishedComplaints));
  for (const [id, example] of Object.entries(publishedComplaints)) {
    const { because, ...summary } = result[id];
    assert.deepEqual(summary, expectation(example), id);
    assert.equal(typeof because, "string");
  }
});

test("facts that cannot be read are told in their place and the rest is routed", () => {
  const cases = [
    { id: "bad", facts: { right: { kind: "spell" } } },
    { id: "good", facts: factsOf({}) },
    { facts: null },
  ];
  const { status, result } = route(written("mixed.json", { cases }));
  assert.equal(status, 0);
  assert.deepEqual(result.bad.lead, { organizationKind: null });
  assert.match(result.bad.because, /right\.kind: Must be one of/u);
  assert.equal(result.good.lead.organizationKind, "market-supervision");
  assert.equal(result["#3"].problems.length, 1);
});

test("a missing file, broken JSON and a file without cases fail with a reason", () => {
  for (const [file, reason] of [
    [join(folder, "none.json"), /ENOENT/u],
    [written("broken.json", "{"), /broken\.json: /u],
    [written("list.json", []), /is not a file of cases/u],
  ] as const) {
    const { status, stderr } = route(file);
    assert.equal(status, 1);
    assert.match(stderr, reason);
  }
});

test("other rules may be tried, and are refused with every problem if they are none", () => {
  const cases = written("one.json", { cases: [{ id: "one", facts: factsOf({}) }] });
  const rules = {
    ...defaultRules,
    rules: defaultRules.rules.filter(({ priority }) => priority === 0),
  };
  const tried = route(cases, "--rules", written("rules.json", rules));
  assert.equal(tried.result.one.lead.organizationKind, "rights-aid-center");
  const refused = route(cases, "--rules", written("wrong.json", { ...rules, version: "two" }));
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /version: 应当是数字 \/ Must be a number/u);
});

test("the rules that come with the product can be printed, edited and tried", () => {
  const printed = route("--print-rules");
  assert.deepEqual(printed.result, JSON.parse(JSON.stringify(defaultRules)));
});

test("an explanation names each rule with its reason in both languages", () => {
  const cases = written("explain.json", { cases: [{ id: "one", facts: factsOf({}) }] });
  const { lead, ruleSetVersion, day } = route(cases, "--explain", "--as-of", "2026-12-01").result
    .one.explained;
  assert.deepEqual([lead.ruleKey, ruleSetVersion, day], ["trademark-penalty", 1, "2026-12-01"]);
  assert.ok(lead.reason.zh && lead.reason.en && lead.citations.length > 0);
});

test("without a file it says how it is used", () => {
  assert.match(route().stderr, /npm run -s route -- FILE/u);
  assert.match(route("x", "--wrong").stderr, /Unknown option '--wrong'/u);
});
