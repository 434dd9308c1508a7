import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import { StepForm } from "#app/_case/step-form";
import { DeskFrame } from "#app/(desk)/frame";
import { openCase } from "#lib/cases/open-case";
import { caseWords } from "#lib/web/case-words";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";
import { PageHeader } from "#ui/page-header";
import { split } from "../actions";
import { LinkedCrumbs } from "../linked-crumbs";

type Props = { params: Promise<{ id: string }> };

export default async function SplitPage({ params }: Props) {
  const id = idOrNotFound((await params).id);
  const actor = await deskActor();
  const { kase, lanes } = await seenOrNotFound(openCase(actor, id));
  const own = lanes.filter((lane) => lane.own && lane.proceeding.phase !== "closed");
  if (own.length === 0) notFound();
  const [all, t] = await Promise.all([getTranslations(), getTranslations("linkedCases.split")]);
  const words = caseWords(all);
  const choices = own.map(({ proceeding: { id: value, procedureKey, state } }) => ({
    value,
    label: words.procedure(procedureKey),
    hint: words.state(procedureKey, state),
  }));
  return (
    <DeskFrame actor={actor}>
      <LinkedCrumbs caseId={id} number={kase.number} links />
      <div className="max-w-[52rem]">
        <PageHeader title={t("title")} lead={t("lead")} />
        <StepForm
          action={split}
          title={t("title")}
          fields={[
            {
              kind: "choice",
              name: "proceedingId",
              label: all("cases.timeline.proceeding"),
              choices,
            },
            { kind: "text", rows: 1, most: 200, name: "title", label: t("caseTitle") },
            {
              kind: "text",
              rows: 4,
              most: 2000,
              name: "reason",
              label: t("reason"),
              hint: t("reasonHint"),
            },
          ]}
          words={{ ...stepWords(all), submit: t("submit") }}
          consequences={[
            t("consequences.both"),
            t("consequences.clock"),
            t("consequences.told"),
            t("consequences.final"),
          ]}
          solemn
          typed={{ proceedingId: own.length === 1 ? own[0]!.proceeding.id : "", title: kase.title }}
          backHref={`/desk/cases/${id}/links`}
        />
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("linkedCases.split"))("title") };
}
