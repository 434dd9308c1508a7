import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import { LawCitation } from "#app/_case/law-citation";
import { sendConsequences } from "#app/_case/send-consequences";
import { sendFields } from "#app/_case/send-fields";
import { StepForm } from "#app/_case/step-form";
import { DeskFrame } from "#app/(desk)/frame";
import { safePath } from "#lib/auth/safe-path";
import { packetFor } from "#lib/referrals/packets";
import { crimeProcedure, type SendMode } from "#lib/referrals/send-modes";
import { sendPage } from "#lib/referrals/send-page";
import { caseWords } from "#lib/web/case-words";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, one, seenOrNotFound } from "#lib/web/page-param";
import { Breadcrumb } from "#ui/breadcrumb";
import { FocusFirst } from "#ui/focus-first";
import { PageHeader } from "#ui/page-header";
import { TabLinks } from "#ui/tab-links";
import { sendOn } from "./actions";

type Props = {
  params: Promise<{ id: string; proceedingId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SendPage({ params, searchParams }: Props) {
  const ids = await params;
  const at = { caseId: idOrNotFound(ids.id), proceedingId: idOrNotFound(ids.proceedingId) };
  const back = `/desk/cases/${at.caseId}`;
  const here = `${back}/proceedings/${at.proceedingId}/send`;
  const actor = await deskActor();
  const page = await seenOrNotFound(sendPage(actor, at));
  const query = await searchParams;
  const mode = page.modes.find((known) => known === one(query.mode)) ?? page.modes[0]!;
  const asked = safePath(one(query.back));
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
              href: modeHref(here, key, asked),
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
          consequences={sendConsequences(all, mode, page)}
          solemn
          version={version}
          seq={page.kase.headSeq}
          typed={mode === "entrust" ? {} : { procedureKey }}
          backHref={asked ?? back}
        />
        {asked && <FocusFirst within="main form" />}
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("referrals.send"))("title") };
}

/** Another kind of sending, with the same way back. */
function modeHref(here: string, mode: SendMode, back: string | null): string {
  const query = new URLSearchParams({
    ...(mode !== "hand-on" && { mode }),
    ...(back !== null && { back }),
  });
  return query.size > 0 ? `${here}?${query.toString()}` : here;
}
