import { useTranslations } from "next-intl";
import { RuleCard } from "#app/(admin)/admin/rules/rule-card";
import { SaidCondition } from "#app/(admin)/admin/rules/said-condition";
import type { Effect, Rule, RuleSet } from "#lib/routing/rule-set";
import { Disclosure } from "#ui/disclosure";
import { Section } from "#ui/section";
import { Localized } from "./localized";

const groups: readonly Effect["do"][] = ["hold", "bar", "lead", "suggest", "flag"];

/** A version of the rules to be read: what each does, strongest first, then the terms they share. */
export function RuleSetView({ ruleSet }: { ruleSet: RuleSet }) {
  const t = useTranslations("admin.rules");
  const shown = groups.map((group) => ({ group, rules: rulesThat(group, ruleSet.rules) }));
  return (
    <>
      <nav aria-label={t("jump")} className="mb-6 flex flex-wrap gap-x-6 gap-y-1 print:hidden">
        {shown.map(({ group, rules }) => (
          <a
            key={group}
            href={`#${group}`}
            className="text-link inline-flex min-h-target items-center"
          >
            {t(`groups.${group}`)} ({rules.length})
          </a>
        ))}
        <a href="#terms" className="text-link inline-flex min-h-target items-center">
          {t("terms")} ({ruleSet.terms.length})
        </a>
      </nav>
      {shown.map(({ group, rules }) => (
        <Section key={group} id={group} title={`${t(`groups.${group}`)} (${rules.length})`}>
          <ul className="border-t border-rule">
            {rules.map((rule) => (
              <RuleCard key={rule.key} rule={rule} ruleSet={ruleSet} />
            ))}
          </ul>
        </Section>
      ))}
      <Section id="terms" title={t("terms")} lead={t("termsLead")}>
        {ruleSet.terms.map((term) => (
          <Disclosure key={term.key} summary={<Localized words={term.title} />}>
            <SaidCondition condition={term.when} terms={ruleSet.terms} />
          </Disclosure>
        ))}
      </Section>
    </>
  );
}

/** Each rule once, under the weightiest thing that it does. */
function rulesThat(group: Effect["do"], rules: readonly Rule[]): Rule[] {
  const weight = (rule: Rule) => Math.min(...rule.effects.map((each) => groups.indexOf(each.do)));
  return rules
    .filter((rule) => groups[weight(rule)] === group)
    .toSorted((a, b) => b.priority - a.priority);
}
