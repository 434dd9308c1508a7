import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultRules } from "#lib/routing/default-rules";
import { type Said, say } from "#lib/rule-sets/condition-words";
import { difference, isEmpty } from "#lib/rule-sets/difference";
import { linesOf } from "#lib/rule-sets/json-lines";
import { readDraft } from "#lib/rule-sets/read-draft";
import { tryOut } from "#lib/rule-sets/try-out";
import { writtenRules } from "#lib/rule-sets/written-rules";

const text = writtenRules(defaultRules);

// The database gives the parts of an object back in an order of its own.
const termTurned = {
  key: "x",
  title: { zh: "甲", en: "A" },
  when: { in: ["shop"], fact: "venue" as const },
};

test("the rules that come with the product are read back as they are", () => {
  const draft = readDraft(text, 7);
  assert.ok(draft.ok);
  assert.equal(draft.ruleSet.version, 7);
  assert.ok(isEmpty(difference(defaultRules, draft.ruleSet)));
  const turned = writtenRules({ ...defaultRules, terms: [termTurned] });
  assert.ok(turned.indexOf('"fact"') < turned.indexOf('"in"'));
});

test("a wrong value is pointed at by its line and path", () => {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.includes('"priority"'));
  lines[at] = lines[at]!.replace(/\d+/u, "-3");
  const draft = readDraft(lines.join("\n"), 1);
  assert.ok(!draft.ok);
  assert.equal(draft.problems.length, 1);
  const [problem] = draft.problems;
  assert.equal(problem?.line, at + 1);
  assert.match(problem!.path, /^rules\[\d+\]\.priority$/u);
});

test("a missing value is pointed at by what it is missing from", () => {
  const { title: _left, ...rule } = defaultRules.rules[4]!;
  const rules = defaultRules.rules.with(4, rule as never);
  const broken = JSON.stringify({ ...defaultRules, rules }, null, 2);
  const draft = readDraft(broken, 1);
  assert.ok(!draft.ok);
  assert.equal(draft.problems[0]?.path, "rules[4].title");
  assert.equal(draft.problems[0].line, linesOf(broken).get("rules[4]"));
});

test("text that is not JSON is pointed at by the line where it breaks off", () => {
  const draft = readDraft('{\n  "rules": [\n    1,,\n  ]\n}', 1);
  assert.ok(!draft.ok);
  assert.equal(draft.problems[0]?.line, 3);
  const unended = readDraft('{\n "a": "b\n}', 1);
  assert.ok(!unended.ok && unended.problems[0]?.line === 2);
  for (const odd of ["", "null", "[]", '"text"', "{}", '{"rules": 1}']) {
    assert.equal(readDraft(odd, 1).ok, false, odd);
  }
});

test("lines are found through strings that hold brackets, quotes and escapes", () => {
  const lines = linesOf('{\n "a": "}\\"]{\\\\",\n "b": [\n  {"c": 1},\n  {"c.d": [true]}\n ]\n}');
  assert.deepEqual(
    [lines.get("a"), lines.get("b[0].c"), lines.get("b[1]"), lines.get("b[1].c.d[0]")],
    [2, 4, 5, 5],
  );
});

test("differences name what was added, removed and changed, whatever the order", () => {
  const [first, second, ...others] = defaultRules.rules;
  const added = { ...first!, key: "a-new-rule" };
  const after = {
    ...defaultRules,
    effectiveFrom: "2027-01-01",
    rules: [...others.toReversed(), { ...second!, priority: 1 }, added],
  };
  const found = difference(defaultRules, after);
  assert.deepEqual(found.rules.added, [added]);
  assert.deepEqual(found.rules.removed, [first]);
  assert.deepEqual(
    found.rules.changed.map(({ before, after }) => [before.priority, after.priority]),
    [[second!.priority, 1]],
  );
  assert.deepEqual(found.facts, ["effectiveFrom"]);
  assert.deepEqual(found.terms, { added: [], removed: [], changed: [] });
});

const complaint = {
  right: { kind: "trademark", id: "1234567", class: 25, status: "registered" },
  conduct: "sells-counterfeit-goods",
  conductDate: "2026-10-12",
  venue: "shop",
  placeOfConduct: "110108",
};

const toCustoms = {
  do: "lead",
  target: { kind: "customs", at: "city" },
  channel: "administrative-enforcement",
  procedure: "customs-protection",
} as const;

test("trying a draft out tells which past complaints would go elsewhere", () => {
  const elsewhere = {
    ...defaultRules,
    rules: defaultRules.rules.map((rule) =>
      rule.key === "trademark-penalty" ? { ...rule, effects: [toCustoms] } : rule,
    ),
  };
  const file = JSON.stringify({ cases: [{ id: "甲", facts: complaint }, { facts: {} }] });
  const result = tryOut(file, defaultRules, elsewhere, "2026-11-22");
  assert.ok(result.ok);
  const [first, second] = result.tried;
  assert.equal(first?.id, "甲");
  assert.deepEqual(first.before.lead, { organizationKind: "market-supervision", region: "110108" });
  assert.ok(first.differs.includes("lead"));
  assert.deepEqual([second?.id, second?.differs], ["#2", []]);
  const same = tryOut(file, defaultRules, defaultRules, "2026-11-22");
  assert.ok(same.ok && same.tried.every(({ differs }) => differs.length === 0));
});

test("a case file that is not one is refused with its line", () => {
  const result = tryOut('{\n"cases": 3\n}', defaultRules, defaultRules, "2026-11-22");
  assert.ok(!result.ok);
  assert.deepEqual([result.problems[0]?.path, result.problems[0]?.line], ["cases", 2]);
});

test("every condition of the rules can be said in both languages", () => {
  for (const { when } of [...defaultRules.rules, ...defaultRules.terms]) {
    for (const { zh, en } of sentences(say(when, defaultRules.terms))) {
      assert.match(zh, /\p{Script=Han}/u);
      assert.doesNotMatch(en, /\p{Script=Han}/u);
      assert.doesNotMatch(`${zh}${en}`, /undefined|\[object/u);
    }
  }
});

test("conditions read as an official would say them", () => {
  const said = say(
    { all: [{ fact: "right.kind", in: ["trademark", "trade-secret"] }, { not: { term: "x" } }] },
    [{ key: "x", title: { zh: "境外纠纷", en: "A dispute abroad" }, when: { always: true } }],
  );
  assert.deepEqual(said, {
    join: "all",
    parts: [
      {
        words: {
          zh: "权利种类是注册商标或商业秘密",
          en: "Kind of right is trademark or trade secret",
        },
      },
      {
        join: "none",
        parts: [{ words: { zh: "属于“境外纠纷”", en: "It is “A dispute abroad”" } }],
      },
    ],
  });
});

function sentences(said: Said): { zh: string; en: string }[] {
  return "words" in said ? [said.words] : said.parts.flatMap(sentences);
}
