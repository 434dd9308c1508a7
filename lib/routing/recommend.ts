import type { PlainDate } from "#lib/calendar/plain-date";
import { because } from "#lib/routing/because";
import { circumstances } from "#lib/routing/circumstances";
import { holds } from "#lib/routing/condition";
import { asksForLead } from "#lib/routing/condition-problems";
import type { Facts } from "#lib/routing/facts";
import { type Findings, find } from "#lib/routing/findings/find";
import { groundOf } from "#lib/routing/ground";
import type {
  BarredProcedure,
  RaisedFlag,
  Recommendation,
  Route,
} from "#lib/routing/recommendation";
import type { Effect, Rule, RuleSet } from "#lib/routing/rule-set";
import { targetOf } from "#lib/routing/target";
import { type Flag, flags, type ProcedureKey, procedures } from "#lib/routing/vocabulary";

/**
 * Where a complaint with these facts should go by this rule set, as of `day` (Asia/Shanghai),
 * which is never earlier than the day the rule set took effect. Pure: the order of the rules does
 * not matter, only their priorities and, between equals, their keys.
 *
 * A hold ends it. Otherwise procedures are barred first; the strongest rule that leads through a
 * procedure not barred leads; then companions and flags are gathered, none through a barred
 * procedure.
 */
export function recommend(facts: Facts, ruleSet: RuleSet, day: PlainDate): Recommendation {
  const at = day < ruleSet.effectiveFrom ? ruleSet.effectiveFrom : day;
  const findings = find(facts, ruleSet, at);
  const known = circumstances(facts, ruleSet, findings, at);
  const rules = ruleSet.rules.toSorted(byStrength);
  const early = rules.filter((rule) => !asksForLead(rule.when) && holds(rule.when, known));
  const stop = early.find((rule) => rule.effects.some((effect) => effect.do === "hold"));
  if (stop) return held(stop, findings, ruleSet.version, at);
  const barred = barredBy(early);
  const isOpen = (route: Route) => !barred.some((bar) => bar.procedure === route.procedure);
  const lead = routes(early, "lead", facts, ruleSet).find(isOpen) ?? null;
  const fired = rules.filter((rule) =>
    holds(rule.when, { ...known, leadsThrough: lead?.procedure }),
  );
  const alsoSuggested = companions(routes(fired, "suggest", facts, ruleSet).filter(isOpen), lead);
  const raised = flagsOf(fired, findings);
  const result = { hold: null, lead, alsoSuggested, flags: raised, barred };
  return { ruleSetVersion: ruleSet.version, day: at, ...result, because: because(result) };
}

function byStrength(a: Rule, b: Rule): number {
  return b.priority - a.priority || (a.key < b.key ? -1 : 1);
}

function held(rule: Rule, findings: Findings, version: number, day: string): Recommendation {
  const raised = flagsOf([rule], findings);
  const result = {
    hold: raised[0] ?? null,
    lead: null,
    alsoSuggested: [],
    flags: raised,
    barred: [],
  };
  return { ruleSetVersion: version, day, ...result, because: because(result) };
}

function routes(rules: Rule[], verb: "lead" | "suggest", facts: Facts, set: RuleSet): Route[] {
  return rules.flatMap((rule) =>
    effectsOf(rule, verb).map(({ target, channel, procedure }) => ({
      ...groundOf(rule),
      target: targetOf(target, facts, set.region),
      channel,
      procedure,
    })),
  );
}

/** Each body once, and never the one that leads. */
function companions(found: Route[], lead: Route | null): Route[] {
  const seen = new Set(lead ? [bodyOf(lead)] : []);
  return found.filter((route) => {
    const isNew = !seen.has(bodyOf(route));
    seen.add(bodyOf(route));
    return isNew;
  });
}

function bodyOf({ target }: Route): string {
  return `${target.organizationKind}:${target.name ?? ""}`;
}

function barredBy(rules: Rule[]): BarredProcedure[] {
  const order = Object.keys(procedures) as ProcedureKey[];
  return order.flatMap((procedure) => {
    const [first, ...further] = rules
      .filter((rule) => effectsOf(rule, "bar").some((effect) => effect.procedure === procedure))
      .map(groundOf);
    return first ? [{ ...first, procedure, further }] : [];
  });
}

function flagsOf(rules: Rule[], findings: Findings): RaisedFlag[] {
  return (Object.keys(flags) as Flag[]).flatMap((flag) => {
    const [first, ...further] = rules
      .filter((rule) => effectsOf(rule, "flag").some((effect) => effect.flag === flag))
      .map(groundOf);
    if (!first) return [];
    const detail = findings.detail(flag);
    return [detail ? { ...first, flag, detail, further } : { ...first, flag, further }];
  });
}

function effectsOf<V extends Effect["do"]>(rule: Rule, verb: V): Extract<Effect, { do: V }>[] {
  return rule.effects.filter((effect): effect is Extract<Effect, { do: V }> => effect.do === verb);
}
