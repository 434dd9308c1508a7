import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { caseOrWhy } from "#app/(public)/my/case-or-why";
import { sayer } from "#app/(public)/say";
import { StepSheet } from "#app/(public)/step-sheet";
import { requireActor } from "#lib/auth/current-actor";
import { actionPage } from "#lib/proceedings/action-page";
import { idOrNotFound } from "#lib/web/page-param";
import { takeStep } from "./actions";

type Props = { params: Promise<{ id: string; proceedingId: string; action: string }> };

export default async function StepPage({ params }: Props) {
  const { id, proceedingId, action } = await params;
  if (action === "answer-supplement") redirect(`/supplements/${proceedingId}`);
  const actor = await requireActor();
  const at = { caseId: id, proceedingId, action };
  idOrNotFound(proceedingId);
  const page = await caseOrWhy(actor, id, () => actionPage(actor, at));
  const [say, t] = await Promise.all([sayer(), getTranslations("following.case")]);
  return (
    <StepSheet
      page={page}
      name={action}
      now={actor.now}
      say={say}
      action={takeStep.bind(null, at)}
      back={{ href: `/my/cases/${id}`, label: t("back") }}
    />
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("following.case"))("act") };
}
