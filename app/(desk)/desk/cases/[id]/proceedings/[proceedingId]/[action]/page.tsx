import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "#app/_case/action-form";
import { Lanes } from "#app/_case/lanes";
import { LawCitation } from "#app/_case/law-citation";
import { DeskFrame } from "#app/(desk)/frame";
import { safePath } from "#lib/auth/safe-path";
import { actionPage } from "#lib/proceedings/action-page";
import { caseWords } from "#lib/web/case-words";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, one, seenOrNotFound } from "#lib/web/page-param";
import { Breadcrumb } from "#ui/breadcrumb";
import { FocusFirst } from "#ui/focus-first";
import { PageHeader } from "#ui/page-header";
import { actOn } from "./actions";

type Props = {
  params: Promise<{ id: string; proceedingId: string; action: string }>;
  searchParams: Promise<{ back?: string | string[] }>;
};

export default async function ActionPage({ params, searchParams }: Props) {
  const { action, ...ids } = await params;
  const at = { caseId: idOrNotFound(ids.id), proceedingId: idOrNotFound(ids.proceedingId), action };
  const back = `/desk/cases/${at.caseId}`;
  const actor = await deskActor();
  const page = await seenOrNotFound(actionPage(actor, at));
  const asked = safePath(one((await searchParams).back));
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { kase, lane, rule, calendar } = page;
  return (
    <DeskFrame actor={actor}>
      <Breadcrumb
        label={t("cases.backToQueue")}
        items={[
          { href: "/desk", label: t("cases.backToQueue") },
          { href: back, label: t("cases.number", { number: kase.number }) },
        ]}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <PageHeader
            above={`${caseWords(t).procedure(lane.proceeding.procedureKey)} · ${lane.organization[locale]}`}
            title={caseWords(t).action(lane.proceeding.procedureKey, action)}
            facts={rule.basis.map((cited) => (
              <LawCitation key={cited.law + cited.article} {...cited} />
            ))}
          />
          <ActionForm
            page={page}
            action={action}
            now={actor.now}
            send={actOn.bind(null, at, asked ?? back)}
            backHref={asked ?? back}
          />
          {asked && <FocusFirst within="main form" />}
        </div>
        <aside className="min-w-0">
          <p className="mb-2 font-semibold">{kase.title}</p>
          <Lanes lanes={[lane]} now={actor.now} calendar={calendar} />
        </aside>
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("cases.actions"))("title") };
}
