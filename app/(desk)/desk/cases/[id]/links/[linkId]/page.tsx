import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import { StepForm } from "#app/_case/step-form";
import { DeskFrame } from "#app/(desk)/frame";
import { linkedCasesOf } from "#lib/linked-cases/linked-cases-of";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";
import { PageHeader } from "#ui/page-header";
import { untie } from "../actions";
import { LinkedCrumbs } from "../linked-crumbs";

type Props = { params: Promise<{ id: string; linkId: string }> };

export default async function EndLinkPage({ params }: Props) {
  const asked = await params;
  const at = { caseId: idOrNotFound(asked.id), linkId: idOrNotFound(asked.linkId) };
  const actor = await deskActor();
  const { number, links } = await seenOrNotFound(linkedCasesOf(actor, at.caseId));
  const link = links.find(({ linkId, own }) => linkId === at.linkId && own);
  if (!link || link.kind === "split") notFound();
  const [all, t] = await Promise.all([getTranslations(), getTranslations("linkedCases")]);
  return (
    <DeskFrame actor={actor}>
      <LinkedCrumbs caseId={at.caseId} number={number} links />
      <div className="max-w-[52rem]">
        <PageHeader
          title={t("ending.title")}
          lead={t("ending.lead", { number: link.number, kind: t(`kinds.${link.kind}`) })}
        />
        <StepForm
          action={untie.bind(null, at)}
          title={t("ending.title")}
          fields={[
            { kind: "text", rows: 3, most: 2000, name: "reason", label: t("ending.reason") },
          ]}
          words={{ ...stepWords(all), submit: t("ending.submit") }}
          consequences={[t("ending.consequences.kept")]}
          solemn
          backHref={`/desk/cases/${at.caseId}/links`}
        />
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("linkedCases"))("ending.title") };
}
