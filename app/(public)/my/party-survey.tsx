import { getLocale, getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import type { PartyCase } from "#lib/cases/party-case";
import { ownAnswers } from "#lib/satisfaction/answers";
import { levelNames, levels, surveyRefusal } from "#lib/satisfaction/survey-gate";
import { Section } from "#ui/section";
import { sayHowItWas } from "./survey-actions";
import { SurveyForm } from "./survey-form";

/** After a proceeding has closed: how was it handled? Once, and only its body's heads read it. */
export async function PartySurvey({ actor, file }: { actor: MemberActor; file: PartyCase }) {
  const given = await ownAnswers(actor, file.kase.id);
  const lanes = file.lanes.filter(({ proceeding: { id, phase, outcome } }) => {
    const facts = { phase, outcome, isParty: true, roles: actor.roles, answered: false };
    return given.has(id) || surveyRefusal(facts) === null;
  });
  if (lanes.length === 0) return null;
  const [t, common, locale] = await Promise.all([
    getTranslations("satisfaction"),
    getTranslations("common"),
    getLocale(),
  ]);
  return (
    <Section id="survey" title={t("title")} lead={t("lead")}>
      <div className="grid gap-5">
        {lanes.map(({ proceeding, organization }) => {
          const level = given.get(proceeding.id);
          return (
            <div key={proceeding.id} className="border border-rule bg-sheet px-4 py-3">
              {level ? (
                <p>
                  {t("given", {
                    organization: organization[locale],
                    level: t(`levels.${levelNames[level]}`),
                  })}
                </p>
              ) : (
                <SurveyForm
                  action={sayHowItWas.bind(null, file.kase.id)}
                  proceedingId={proceeding.id}
                  choices={levels.map((one) => ({
                    value: String(one),
                    label: t(`levels.${levelNames[one]}`),
                  }))}
                  words={{
                    question: t("question", { organization: organization[locale] }),
                    comment: t("comment"),
                    hint: t("commentHint"),
                    optional: common("optional"),
                    send: t("send"),
                    pending: common("pending"),
                  }}
                />
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
