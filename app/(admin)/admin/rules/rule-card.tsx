import { useLocale, useTranslations } from "next-intl";
import { SaidCondition } from "#app/(admin)/admin/rules/said-condition";
import { laws } from "#lib/law/laws";
import { organizationKinds } from "#lib/organizations/kinds";
import type { Effect, Rule, RuleSet, RuleTarget } from "#lib/routing/rule-set";
import { flags, type ProcedureKey, procedures } from "#lib/routing/vocabulary";
import { channelNames } from "#lib/rule-sets/channel-names";
import { midSentence } from "#lib/rule-sets/mid-sentence";
import { Citation } from "#ui/citation";
import { Disclosure } from "#ui/disclosure";

/** One rule: its name, what it does and why, its law; when it applies opens on asking. */
export function RuleCard({ rule, ruleSet }: { rule: Rule; ruleSet: RuleSet }) {
  const [t, locale] = [useTranslations("admin.rules"), useLocale()];
  return (
    <li id={rule.key} className="border-b border-rule py-4 target:bg-indigo-wash">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 className="font-semibold">{rule.title[locale]}</h3>
        <p className="text-fine text-quiet">
          <code className="font-code">{rule.key}</code> ·{" "}
          {t("priority", { priority: rule.priority })}
        </p>
      </div>
      <ul className="mt-1">
        {rule.effects.map((effect) => (
          <li key={JSON.stringify(effect)}>
            <EffectWords effect={effect} />
          </li>
        ))}
      </ul>
      <p className="measure text-quiet">{rule.reason[locale]}</p>
      <p className="flex flex-wrap gap-x-5">
        {rule.citations.map(({ law, article, confirmed }) => (
          <Citation
            key={law + article}
            law={laws[law].name[locale]}
            article={article}
            confirmed={confirmed !== false}
          />
        ))}
      </p>
      <Disclosure summary={t("when")}>
        <SaidCondition condition={rule.when} terms={ruleSet.terms} />
      </Disclosure>
    </li>
  );
}

function EffectWords({ effect }: { effect: Effect }) {
  const [t, locale] = [useTranslations("admin.rules.effects"), useLocale()];
  const body = useBody();
  const procedureOf = (key: ProcedureKey) => midSentence(procedures[key][locale]);
  switch (effect.do) {
    case "lead":
    case "suggest":
      return t(effect.do, {
        body: body(effect.target),
        procedure: procedureOf(effect.procedure),
        channel: channelNames[effect.channel][locale],
      });
    case "bar":
      return t("bar", { procedure: procedureOf(effect.procedure) });
    case "flag":
      return t("flag", { flag: flags[effect.flag][locale] });
    case "hold":
      return t("hold");
  }
}

function useBody(): (target: RuleTarget) => string {
  const [t, locale] = [useTranslations("admin.rules.at"), useLocale()];
  return ({ kind, at, name }) =>
    t(at ?? "none", { body: midSentence(organizationKinds[kind][locale]) }) +
    (name ? ` (${name})` : "");
}
