import { getLocale, getTranslations } from "next-intl/server";
import { ProgressStages } from "#app/(public)/progress/progress-stages";
import { sayer } from "#app/(public)/say";
import type { PublicEvent, PublicProceeding, ReceiptView } from "#lib/cases/look-up-receipt";
import { procedureOf } from "#lib/procedures/registry";
import { Button } from "#ui/button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { Timeline } from "#ui/timeline";
import { TimelineEntry } from "#ui/timeline-entry";
import { When } from "#ui/when";
import { lookUpAnother } from "./actions";

/** Stage, next date and public progress of one case; no name of a person or company. */
export async function ProgressView({ view }: { view: ReceiptView }) {
  const t = await getTranslations("following.progress");
  return (
    <>
      <PageHeader
        title={view.number}
        lead={t.rich("filed", { day: () => <When at={view.filedAt} as="day" /> })}
        actions={
          <form action={lookUpAnother}>
            <Button type="submit">{t("again")}</Button>
          </form>
        }
      />
      {view.proceedings.map((proceeding) => (
        <Proceeding
          key={proceeding.procedureKey + proceeding.organization.zh}
          proceeding={proceeding}
        />
      ))}
      <Section title={t("history")}>
        {view.events.length === 0 && <p className="text-quiet">{t("noHistory")}</p>}
        <Timeline label={t("history")}>
          {view.events.map((event) => (
            <PublicLine key={event.seq} event={event} />
          ))}
        </Timeline>
      </Section>
      <p className="mt-8 text-quiet">{t("signIn")}</p>
    </>
  );
}

async function Proceeding({ proceeding }: { proceeding: PublicProceeding }) {
  const [t, say, locale] = await Promise.all([
    getTranslations("following.progress"),
    sayer("procedures"),
    getLocale(),
  ]);
  const { organization, procedureKey, state, next } = proceeding;
  return (
    <section className="mb-8 border border-rule bg-sheet p-5 sm:p-6">
      <h2 className="text-title-3 font-semibold">{organization[locale]}</h2>
      <p className="text-quiet">{say(`${procedureKey}.name`)}</p>
      <p className="mt-2">{say(`${procedureKey}.states.${state}.about`)}</p>
      <div className="mt-5">
        <ProgressStages proceeding={proceeding} />
      </div>
      <p className="mt-5 border-t border-rule pt-3">
        <span className="text-quiet">{t("nextDate")} </span>
        {next ? (
          <>
            {say(`${procedureKey}.clocks.${next.key}.name`)} <When at={next.dueOn} />
          </>
        ) : (
          t("noNextDate")
        )}
      </p>
    </section>
  );
}

async function PublicLine({ event }: { event: PublicEvent }) {
  const [say, locale] = await Promise.all([sayer(), getLocale()]);
  return (
    <TimelineEntry
      when={<When at={event.at} />}
      what={await sentence(event)}
      who={event.organization?.[locale] ?? say("cases.complainant")}
    />
  );
}

/** Public lines are the filing itself and the actions whose table tells them to everybody. */
async function sentence({ type, payload }: PublicEvent): Promise<string> {
  const say = await sayer();
  const facts = payload as Record<string, unknown>;
  if (type === "action-taken" || type === "action-followed") {
    const { key } = procedureOf(String(facts.procedureKey));
    return say(`procedures.${key}.actions.${facts.action}.done`);
  }
  if (type === "complaint-filed")
    return say("events.complaint-filed", {
      rightKind: String(facts.rightKind),
      evidence: Number(facts.evidence),
    });
  return say(`events.${type}`, {});
}
