import { getTranslations } from "next-intl/server";
import { LawCitation } from "#app/_case/law-citation";
import { sayer } from "#app/(public)/say";
import type { ActionRule, Procedure, Standing } from "#lib/proceedings/procedure";
import { Badge } from "#ui/badge";
import { Disclosure } from "#ui/disclosure";
import { Section } from "#ui/section";

/** Every step of a procedure in the order of its table: who takes it, what follows, which article. */
export async function GuideSteps({ table }: { table: Procedure }) {
  const t = await getTranslations("guides");
  const steps = Object.entries(table.actions);
  const isTheirs = (rule: ActionRule) => rule.by.length > 0 && !whoOf(rule).includes("owner");
  const ofParties = steps.filter(([, rule]) => isTheirs(rule));
  const ofBody = steps.filter(([, rule]) => !isTheirs(rule));
  return (
    <>
      <Section title={t("parties")}>
        {ofParties.length === 0 && <p className="text-quiet">{t("partiesNone")}</p>}
        <Steps procedureKey={table.key} steps={ofParties} />
      </Section>
      <Section title={t("steps")}>
        <Disclosure summary={t("stepCount", { count: ofBody.length })}>
          <Steps procedureKey={table.key} steps={ofBody} />
        </Disclosure>
      </Section>
    </>
  );
}

type StepsProps = { procedureKey: string; steps: [string, ActionRule][] };

async function Steps({ procedureKey, steps }: StepsProps) {
  const [t, say] = await Promise.all([getTranslations("guides"), sayer("procedures")]);
  return (
    <ol className="border-t border-rule">
      {steps.map(([action, rule]) => (
        <li key={action} className="border-b border-rule py-3">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-semibold">{say(`${procedureKey}.actions.${action}.label`)}</span>
            <span className="flex gap-1">
              {rule.by.length === 0 && <Badge tone="neutral">{t("byLaw")}</Badge>}
              {whoOf(rule).map((who) => (
                <Badge key={who} tone={who === "owner" ? "neutral" : "active"}>
                  {t(`by.${who}`)}
                </Badge>
              ))}
            </span>
          </p>
          <p>{say(`${procedureKey}.actions.${action}.consequence`)}</p>
          <p className="flex flex-wrap gap-x-4">
            {rule.basis.map((cited) => (
              <LawCitation key={cited.law + cited.article} {...cited} />
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}

function whoOf(rule: ActionRule): Standing[] {
  return [...new Set(rule.by.map(({ standing }) => standing))];
}
