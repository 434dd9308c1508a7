import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { defaultRules } from "#lib/routing/default-rules";
import { type Facts, parseFacts } from "#lib/routing/facts";
import { recommend } from "#lib/routing/recommend";
import type { Ground, Recommendation } from "#lib/routing/recommendation";
import { parseRuleSet, type RuleSet } from "#lib/routing/rule-set";
import { conducts, keysOf, rightKinds, venues } from "#lib/routing/vocabulary";

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const pick = (...values: unknown[]) => maybe(fc.constantFrom(...values));
const day = pick("2022-02-01", "2024-02-29", "2025-10-12", "2026-10-12", "2026-12-31");
const place = pick("110108", "110000", "110115-BDA", "310115", "DE");
const money = pick(0, 19_999, 30_000, 49_999, 50_000, 100_000, 500_000);

const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    right: fc.record({
      kind: fc.constantFrom(...keysOf(rightKinds)),
      id: pick("1234567", "ZL202010566088.9", "ZL202310123456.7", "1234567,2345678"),
      class: pick(9, 25, 43),
      status: pick("registered", "in-force", "lapsed", "invalidated", "pending"),
      lapsedOn: day,
      evaluationReport: pick("clean", "negative"),
      customsRecordal: maybe(fc.boolean()),
      marks: pick(1, 2),
    }),
    conduct: fc.constantFrom(...keysOf(conducts)),
    conductDate: fc.constantFrom("2022-01-01", "2024-06-01", "2026-10-12", "2027-01-05"),
    venue: maybe(fc.constantFrom(...keysOf(venues))),
    placeOfConduct: place,
    respondent: fc.record({
      kind: pick("company", "individual", "shop", "patent-agency", "unknown"),
      region: place,
      penalizedOn: day,
      priorDecision: pick("京知裁字〔2025〕3号"),
    }),
    amountsYuan: fc.record({
      turnover: money,
      gain: money,
      loss: money,
      copies: money,
      labels: money,
      clicks: money,
    }),
    filer: fc.record({
      registeredAt: pick("beijing", "zhongguancun", "elsewhere"),
      industry: pick("new-generation-it", "biomedicine", "other"),
      standing: pick("owner", "exclusive-licensee", "sole-licensee", "ordinary-licensee", "agent"),
      authorised: maybe(fc.boolean()),
      wish: pick("mediation", "fast-track", "compensation"),
    }),
    forum: fc.record({
      courtSuit: maybe(fc.boolean()),
      arbitrationClause: maybe(fc.boolean()),
      invalidationPending: maybe(fc.boolean()),
    }),
  })
  .map((told) => {
    const read = parseFacts(told);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.facts;
  });

const runs = { numRuns: 1_500 };
const route = (facts: Facts, rules: RuleSet = defaultRules) =>
  recommend(facts, rules, "2026-11-22");

test("some body leads, unless the input must be corrected first", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { lead, hold, flags, alsoSuggested, barred } = route(facts);
      assert.equal(lead === null, hold !== null);
      if (!hold) return;
      assert.deepEqual(
        flags.map(({ flag }) => flag),
        ["identifier-invalid"],
      );
      assert.deepEqual([alsoSuggested, barred], [[], []]);
    }),
    runs,
  );
});

test("nothing leads or is suggested through a barred procedure", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { lead, alsoSuggested, barred } = route(facts);
      const refused: string[] = barred.map(({ procedure }) => procedure);
      for (const one of [lead, ...alsoSuggested])
        assert.ok(!refused.includes(one?.procedure ?? ""));
    }),
    runs,
  );
});

test("the same facts give the same result, in whatever order the rules stand", () => {
  fc.assert(
    fc.property(
      anyFacts,
      fc.shuffledSubarray(defaultRules.rules, { minLength: defaultRules.rules.length }),
      (facts, rules) => {
        assert.deepEqual(route(facts, { ...defaultRules, rules }), route(facts));
      },
    ),
    { numRuns: 300 },
  );
});

test("every item names its rule, with title and reason in both languages and its law", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const ground of groundsOf(route(facts))) {
        assert.ok(defaultRules.rules.some(({ key }) => key === ground.ruleKey));
        for (const { zh, en } of [ground.title, ground.reason]) {
          assert.match(zh, /\p{Script=Han}/u);
          assert.match(en, /[a-z]/u);
        }
        assert.ok(ground.citations.length > 0);
      }
    }),
    runs,
  );
});

test("no body is offered twice, and none that leads is offered beside itself", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { lead, alsoSuggested } = route(facts);
      const bodies = [lead, ...alsoSuggested].flatMap((one) =>
        one ? `${one.target.organizationKind} ${one.target.name ?? ""}` : [],
      );
      assert.equal(new Set(bodies).size, bodies.length);
    }),
    runs,
  );
});

test("who cannot be helped by an authority here is not sent to one beside either", () => {
  const dead = ["right-not-in-force", "outside-region"];
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { flags, alsoSuggested } = route(facts);
      if (!flags.some(({ flag }) => dead.includes(flag))) return;
      const kinds = alsoSuggested.map(({ target }) => target.organizationKind);
      assert.deepEqual(
        kinds.filter((kind) => kind !== "law-firm"),
        [],
      );
    }),
    runs,
  );
});

test("the rules and what they recommend survive being stored as JSON", () => {
  const stored = parseRuleSet(JSON.parse(JSON.stringify(defaultRules)));
  assert.ok(stored.ok);
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const found = route(facts, stored.ruleSet);
      assert.deepEqual(JSON.parse(JSON.stringify(found)), JSON.parse(JSON.stringify(route(facts))));
    }),
    { numRuns: 200 },
  );
});

test("no input whatever makes reading facts or rules throw", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      parseFacts(a);
      parseFacts({ right: a, conduct: b, amountsYuan: a, respondent: b, filer: a, forum: b });
      parseRuleSet(a);
      parseRuleSet({ ...defaultRules, terms: a, rules: b });
      const [first] = defaultRules.rules;
      parseRuleSet({ ...defaultRules, rules: [{ ...first, effects: [b] }] });
      parseRuleSet({ ...defaultRules, rules: [{ ...first, when: a }] });
      parseRuleSet({ ...defaultRules, rules: [{ ...first, when: { all: [a, { not: b }] } }] });
    }),
    runs,
  );
});

function groundsOf({ lead, alsoSuggested, flags, barred }: Recommendation): Ground[] {
  return [
    ...(lead ? [lead] : []),
    ...alsoSuggested,
    ...flags.flatMap((flag) => [flag, ...flag.further]),
    ...barred.flatMap((bar) => [bar, ...bar.further]),
  ];
}
