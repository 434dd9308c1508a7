import { getLocale, getTranslations } from "next-intl/server";
import { CaseTimeline } from "#app/_case/case-timeline";
import { ProgressStages } from "#app/(public)/progress/progress-stages";
import { sayer } from "#app/(public)/say";
import { KeepCode } from "#app/(public)/tips/keep-code";
import { TipActions } from "#app/(public)/tips/tip-actions";
import { TipFiles } from "#app/(public)/tips/tip-files";
import type { UploadAsked } from "#app/(public)/upload-news";
import { type PartyCase, partyCase } from "#lib/cases/party-case";
import type { Returned } from "#lib/tips/reporter";
import { Banner } from "#ui/banner";
import { Button } from "#ui/button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { leaveTip } from "./actions";

type Props = {
  reporter: Returned & { code: string };
  asked: UploadAsked & { new?: string; done?: string };
};

/** A tip for the one who reported it: how far it is, what is asked, what was said and handed in. */
export async function TipView({ reporter: { actor, caseId, code }, asked }: Props) {
  const [t, file] = await Promise.all([getTranslations("tips.view"), partyCase(actor, caseId)]);
  return (
    <div className="max-w-[52em]">
      {asked.done && <Banner kind="success" announce title={t("stepDone")} />}
      {asked.new && <KeepCode number={file.kase.number} code={code} />}
      <PageHeader
        above={file.kase.number}
        title={t("title")}
        actions={
          <form action={leaveTip}>
            <Button type="submit" title={t("leaveHint")}>
              {t("leave")}
            </Button>
          </form>
        }
      />
      <TipActions file={file} />
      <Stages file={file} />
      <TipFiles actor={actor} caseId={caseId} asked={asked} />
      <Section id="timeline" title={t("timeline")}>
        <CaseTimeline entries={file.timeline} />
      </Section>
      <p className="mt-8 text-fine text-quiet print:hidden">{t("leaveHint")}</p>
    </div>
  );
}

async function Stages({ file: { lanes } }: { file: PartyCase }) {
  const [t, say, locale] = await Promise.all([
    getTranslations("tips.view"),
    sayer("procedures"),
    getLocale(),
  ]);
  return lanes.map(({ proceeding, organization, stateRule }) => {
    const { id, procedureKey, state, phase } = proceeding;
    const stage = stateRule?.stage ?? "received";
    const shown = { organization, procedureKey, state, stage, isClosed: phase === "closed" };
    return (
      <section key={id} className="mt-8 border border-rule bg-sheet p-5 sm:p-6">
        <h2 className="text-title-3 font-semibold">{organization[locale]}</h2>
        <p className="text-quiet">{t("body")}</p>
        <p className="mt-2">{say(`${procedureKey}.states.${state}.about`)}</p>
        <div className="mt-5">
          <ProgressStages proceeding={{ ...shown, next: null }} />
        </div>
      </section>
    );
  });
}
