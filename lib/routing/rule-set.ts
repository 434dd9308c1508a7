import { z } from "zod";
import { type LawKey, laws } from "#lib/law/laws";
import { isLimitKey, type LimitKey } from "#lib/law/limits/limits";
import { type OrganizationKind, organizationKinds } from "#lib/organizations/kinds";
import type { Condition } from "#lib/routing/condition";
import { asksForLead, conditionProblems, termsOf } from "#lib/routing/condition-problems";
import { checked, type Problem, report } from "#lib/routing/problems";
import {
  type ChannelKey,
  channelKeys,
  type Flag,
  flags,
  keysOf,
  procedures,
} from "#lib/routing/vocabulary";

const words = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u);

const condition = z.custom<Condition>().superRefine((value, context) => {
  for (const problem of conditionProblems(value)) report(context, problem.path, problem.words);
});

const limitKey = z.custom<LimitKey>().superRefine((value, context) => {
  if (typeof value === "string" && isLimitKey(value)) return;
  report(context, [], { zh: `没有这样的期限：${value}`, en: `There is no limit called ${value}` });
});

const citation = z.strictObject({
  law: z.enum(Object.keys(laws) as [LawKey, ...LawKey[]]),
  article: z.string().trim(),
  confirmed: z.boolean().optional(),
});

/** Where a body sits: the district of the act, the whole region, or the filer's own center. */
const target = z.strictObject({
  kind: z.enum(Object.keys(organizationKinds) as [OrganizationKind, ...OrganizationKind[]]),
  at: z.enum(["district", "city", "filer-center"]).optional(),
  name: z.string().min(1).optional(),
});

const channel = z.enum(channelKeys as unknown as [ChannelKey, ...ChannelKey[]]);
const procedure = z.enum(keysOf(procedures));

const effect = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("lead"), target, channel, procedure }),
  z.strictObject({ do: z.literal("suggest"), target, channel, procedure }),
  z.strictObject({ do: z.literal("bar"), procedure }),
  z.strictObject({ do: z.literal("flag"), flag: z.enum(Object.keys(flags) as [Flag, ...Flag[]]) }),
  z.strictObject({ do: z.literal("hold") }),
]);

const rule = z.strictObject({
  key,
  title: words,
  when: condition,
  priority: z.int().min(0).max(1000),
  effects: z.array(effect).min(1),
  reason: words,
  citations: z.array(citation).min(1),
  /** Limits that run if this rule decides; pages show them with their law. */
  limits: z.array(limitKey).optional(),
});

const term = z.strictObject({ key, title: words, when: condition });

const center = z.strictObject({
  name: z.string().min(1),
  fields: z.array(z.string().min(1)).min(1),
});

/**
 * A version of the routing rules as it is stored and published. Terms are named conditions and may
 * refer only to terms above them, so evaluation ends. A rule that leads or bars may not ask what
 * the lead is.
 */
export const ruleSetSchema = z
  .strictObject({
    version: z.int().min(1),
    effectiveFrom: z.iso.date(),
    region: z.string().regex(/^\d{6}$/u),
    centers: z.array(center),
    terms: z.array(term),
    rules: z.array(rule).min(1),
  })
  .superRefine((set, context) => {
    refuseDoubles(set.terms, "terms", context);
    refuseDoubles(set.rules, "rules", context);
    set.terms.forEach((t, i) => {
      refuseUnknownTerms(t.when, set.terms.slice(0, i), ["terms", i, "when"], context);
      if (asksForLead(t.when)) report(context, ["terms", i, "when"], NO_LEAD_IN_TERM);
    });
    set.rules.forEach((r, i) => {
      refuseUnknownTerms(r.when, set.terms, ["rules", i, "when"], context);
      if (asksForLead(r.when) && !r.effects.every(({ do: verb }) => mayAskForLead(verb))) {
        report(context, ["rules", i, "when"], ONLY_COMPANIONS);
      }
    });
  });

export type RuleSet = z.output<typeof ruleSetSchema>;
export type Rule = RuleSet["rules"][number];
export type Term = RuleSet["terms"][number];
export type Effect = Rule["effects"][number];
export type RuleTarget = z.output<typeof target>;

/** Reads a rule set from outside; every problem names its place and is told in both languages. */
export function parseRuleSet(
  value: unknown,
): { ok: true; ruleSet: RuleSet } | { ok: false; problems: Problem[] } {
  const found = checked(ruleSetSchema, value);
  return found.ok ? { ok: true, ruleSet: found.value } : found;
}

function mayAskForLead(verb: Effect["do"]): boolean {
  return verb === "suggest" || verb === "flag";
}

function refuseDoubles(items: { key: string }[], list: string, context: z.RefinementCtx) {
  items.forEach((item, i) => {
    if (items.findIndex((other) => other.key === item.key) === i) return;
    report(context, [list, i, "key"], {
      zh: `“${item.key}”重复`,
      en: `“${item.key}” is used more than once`,
    });
  });
}

function refuseUnknownTerms(
  when: Condition,
  terms: { key: string }[],
  path: (string | number)[],
  context: z.RefinementCtx,
) {
  for (const used of termsOf(when)) {
    if (terms.some((t) => t.key === used)) continue;
    report(context, path, {
      zh: `“${used}”没有在前面定义`,
      en: `The term “${used}” is not defined above`,
    });
  }
}

const NO_LEAD_IN_TERM = {
  zh: "定义中不能使用 leadsThrough",
  en: "A term cannot use leadsThrough",
};
const ONLY_COMPANIONS = {
  zh: "只有并行建议和提示可以使用 leadsThrough",
  en: "Only rules that suggest or flag can use leadsThrough",
};
