import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { sayer } from "#app/(public)/say";
import { seenOr404 } from "#app/(public)/seen-or-404";
import { StepSheet } from "#app/(public)/step-sheet";
import { actionPage } from "#lib/proceedings/action-page";
import { reporterHere } from "#lib/web/tip-cookie";
import { takeTipStep } from "./actions";

type Props = { params: Promise<{ proceedingId: string; action: string }> };

export default async function TipStepPage({ params }: Props) {
  const at = await params;
  const reporter = await reporterHere();
  if (!reporter) redirect("/tips");
  const { actor, caseId } = reporter;
  const page = await seenOr404(at.proceedingId, () => actionPage(actor, { caseId, ...at }));
  const [say, t] = await Promise.all([sayer(), getTranslations("tips.view")]);
  return (
    <StepSheet
      page={page}
      name={at.action}
      now={actor.now}
      say={say}
      action={takeTipStep.bind(null, at)}
      back={{ href: "/tips?shown=1", label: t("backToTip") }}
    />
  );
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tips.view");
  return { title: t("title"), referrer: "no-referrer" };
}
