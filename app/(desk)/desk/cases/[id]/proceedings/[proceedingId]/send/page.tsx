import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import { LawCitation } from "#app/_case/law-citation";
import { StepForm } from "#app/_case/step-form";
import { DeskFrame } from "#app/(desk)/frame";
import { packetFor } from "#lib/referrals/packets";
import { crimeProcedure, type SendMode } from "#lib/referrals/send-modes";
import { type SendPage as SendFile, sendPage } from "#lib/referrals/send-page";
import { caseWords, sayer, type Translator } from "#lib/web/case-words";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, one, seenOrNotFound } from "#lib/web/page-param";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { TabLinks } from "#ui/tab-links";
import { sendOn } from "./actions";
import { sendFields } from "./send-fields";

type Props = {
  params: Promise<{ id: string; proceedingId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SendPage({ params, searchParams }: Props) {
  const ids = await params;
  const at = { caseId: idOrNotFound(ids.id), proceedingId: idOrNotFound(ids.proceedingId) };
  const back = `/desk/cases/${at.caseId}`;
  const here = `${back}/proceedings/${at.proceedingId}/send`;
  const actor = await deskActor(here);
  const page = await seenOrNotFound(sendPage(actor, at));
  const asked = one((await searchParams).mode);
  const mode = page.modes.find((known) => known === asked) ?? page.modes[0]!;
  const [all, t, locale] = await Promise.all([
    getTranslations(),
    getTranslations("referrals.send"),
    getLocale(),
  ]);
  const { procedureKey, organizationId, version } = page.lane.proceeding;
  const lead = mode === "hand-on" ? page.kase.title : t(`leads.${mode}`);
  return (
    <DeskFrame actor={actor}>
      <Breadcrumb
        label={all("cases.backToQueue")}
        items={[
          { href: "/desk", label: all("cases.backToQueue") },
          { href: back, label: all("cases.number", { number: page.kase.number }) },
        ]}
      />
      <div className="max-w-[52rem]">
        <PageHeader
          above={`${caseWords(all).procedure(procedureKey)} · ${page.lane.organization[locale]}`}
          title={t(`modes.${mode}`)}
          lead={lead}
          facts={mode === "crime" && <LawCitation {...packetFor(crimeProcedure)!.basis} />}
        />
        {page.modes.length > 1 && (
          <TabLinks
            label={t("modes.label")}
            items={page.modes.map((key) => ({
              href: key === "hand-on" ? here : `${here}?mode=${key}`,
              label: t(`modes.${key}`),
              current: key === mode,
            }))}
          />
        )}
        <StepForm
          key={mode}
          action={sendOn.bind(null, { ...at, ownerId: organizationId }, mode)}
          title={t(`modes.${mode}`)}
          fields={sendFields(all, locale, mode, page, actor.now)}
          words={{ ...stepWords(all), submit: t("submit") }}
          consequences={consequencesOf(all, mode, page)}
          solemn
          version={version}
          seq={page.kase.headSeq}
          typed={mode === "entrust" ? {} : { procedureKey }}
          backHref={back}
        />
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("referrals.send"))("title") };
}

/** What follows from each form of sending, in sentences. */
function consequencesOf(t: Translator, mode: SendMode, page: SendFile): string[] {
  const say = (key: string, amount = 0) =>
    sayer(t)(`referrals.send.consequences.${key}`, { amount });
  const clock = say("clock", page.answerDays);
  const kinds = ["refer", "transfer"].map((value) =>
    sayer(t)("cases.pair", { label: sayer(t)(`referrals.kinds.${value}`), value: say(value) }),
  );
  switch (mode) {
    case "hand-on":
      return [say("preview"), clock, ...kinds, say("told")];
    case "crime":
      return [say("packet"), say("preview"), clock, ...kinds, say("told")];
    case "consult":
      return [say("files"), clock, say("ends", page.endDays), say("bodies")];
    case "joint":
      return [say("preview"), clock, say("joint"), say("told")];
    case "entrust":
      return [say("files"), clock, say("entrust"), say("told")];
    case "takeover":
      return [say("takeover"), clock, say("bodies")];
  }
}
