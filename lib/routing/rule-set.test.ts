import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultRules } from "#lib/routing/default-rules";
import { factsOf } from "#lib/routing/examples/example";
import { recommend } from "#lib/routing/recommend";
import { parseRuleSet, type RuleSet } from "#lib/routing/rule-set";

const [first, second] = defaultRules.rules;

function problemsOf(change: Record<string, unknown>): Record<string, string> {
  const read = parseRuleSet({ ...defaultRules, ...change });
  assert.ok(!read.ok);
  return Object.fromEntries(read.problems.map(({ path, message }) => [path, message.en]));
}

const whenProblems = (when: unknown) => problemsOf({ rules: [{ ...first, when }] });

test("the rules that come with the product are a valid rule set", () => {
  const read = parseRuleSet(defaultRules);
  assert.deepEqual(read.ok ? [] : read.problems, []);
});

test("an unknown law, flag, procedure or property is refused at its place", () => {
  assert.match(
    problemsOf({ rules: [{ ...first, citations: [{ law: "roman-law", article: "1" }] }] })[
      "rules[0].citations[0].law"
    ]!,
    /^Must be one of: patent-law/u,
  );
  const effects = [{ do: "flag", flag: "x" }, { do: "bar", procedure: "y" }, { do: "dance" }];
  const found = problemsOf({ rules: [{ ...first, effects }] });
  assert.match(found["rules[0].effects[0].flag"]!, /^Must be one of/u);
  assert.match(found["rules[0].effects[1].procedure"]!, /^Must be one of/u);
  assert.match(found["rules[0].effects[2].do"]!, /“do” is missing or/u);
  assert.deepEqual(problemsOf({ rules: [{ ...first, note: "x" }] }), {
    "rules[0]": "Unknown properties: note",
  });
});

test("a condition is refused at the very place that is wrong", () => {
  assert.deepEqual(whenProblems({ all: [{ always: true }, { fact: "right.age", in: ["x"] }] }), {
    "rules[0].when.all[1].fact": whenProblems({ fact: "right.age", in: [] })["rules[0].when.fact"],
  });
  assert.match(whenProblems({})["rules[0].when"]!, /needs exactly one of: always, all/u);
  assert.match(whenProblems(undefined)["rules[0].when"]!, /must be an object/u);
  assert.match(whenProblems({ any: [] })["rules[0].when.any"]!, /not empty/u);
  assert.match(whenProblems({ finding: "x" })["rules[0].when.finding"]!, /"x" is not one of/u);
  assert.deepEqual(whenProblems({ fact: "conduct", atLeast: 1 }), {
    "rules[0].when.atLeast": "Only a number can be compared so",
  });
  assert.deepEqual(whenProblems({ fact: "conductDate", onOrAfter: "soon" }), {
    "rules[0].when.onOrAfter": "Must be a date such as 2027-01-01",
  });
  assert.deepEqual(whenProblems({ fact: "conductDate", pastLimit: "penalty.decide" }), {
    "rules[0].when.pastLimit":
      "Must be a limit counted in years or months, such as penalty.limitation",
  });
  assert.deepEqual(whenProblems({ always: true, extra: 1 }), {
    "rules[0].when": "Unknown properties: extra",
  });
});

test("conditions cannot be nested without end", () => {
  let deep: unknown = { always: true };
  for (let i = 0; i < 10_000; i++) deep = { not: deep };
  assert.match(Object.values(whenProblems(deep))[0]!, /nested too deeply/u);
});

test("terms refer only to terms above them, so evaluation ends", () => {
  const terms = [
    { key: "a", title: first!.title, when: { term: "b" } },
    { key: "b", title: first!.title, when: { term: "a" } },
  ];
  const found = problemsOf({ terms, rules: [first] });
  assert.deepEqual(found, { "terms[0].when": "The term “b” is not defined above" });
});

test("keys are used once", () => {
  assert.deepEqual(problemsOf({ rules: [first, second, first] }), {
    "rules[2].key": `“${first!.key}” is used more than once`,
  });
});

test("only what stands beside the lead may ask what the lead is", () => {
  const effects = [{ do: "bar", procedure: "fast-review" }];
  const when = { not: { leadsThrough: ["mediation"] } };
  assert.deepEqual(problemsOf({ rules: [{ ...first, effects, when }] }), {
    "rules[0].when": "Only rules that suggest or flag can use leadsThrough",
  });
});

test("an administrator's rule changes where complaints go", () => {
  const changed: RuleSet = {
    ...structuredClone(defaultRules),
    version: 2,
    rules: [
      ...structuredClone(defaultRules.rules),
      {
        ...structuredClone(first!),
        key: "haidian-pilot",
        when: { fact: "placeOfConduct", in: ["110108"] },
        priority: 305,
        effects: [
          {
            do: "lead",
            target: { kind: "ip-office", at: "city" },
            channel: "administrative-enforcement",
            procedure: "market-supervision",
          },
        ],
      },
    ],
  };
  const read = parseRuleSet(changed);
  assert.ok(read.ok);
  const found = recommend(factsOf({}), read.ruleSet, "2026-11-22");
  assert.equal(found.lead?.ruleKey, "haidian-pilot");
  assert.equal(found.ruleSetVersion, 2);
});

test("a rule set without a rule for everything else leaves the lead open", () => {
  const found = recommend(factsOf({}), { ...defaultRules, rules: [first!] }, "2026-11-22");
  assert.deepEqual([found.lead, found.hold, found.because], [null, null, { zh: "", en: "" }]);
});
