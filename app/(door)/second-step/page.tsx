import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Sheet } from "#app/(door)/sheet";
import { requireProvedSession } from "#lib/auth/current-actor";
import { asksSecondStep } from "#lib/second-step/policy";
import { secondStepOf } from "#lib/second-step/second-step-of";
import { one } from "#lib/web/page-param";
import { Banner } from "#ui/banner";
import { InUse, Offer, Start } from "./components";

type Props = { searchParams: Promise<{ to?: string | string[] }> };

/** One's own second step: what it is, setting it up, and what there is of it. */
export default async function SecondStepPage({ searchParams }: Props) {
  const to = one((await searchParams).to);
  const session = await requireProvedSession();
  const [t, step] = await Promise.all([
    getTranslations("secondStep.account"),
    secondStepOf(session),
  ]);
  return (
    <Sheet title={t("title")} lead={t("lead")}>
      {session.owesSecondStep && (
        <Banner kind="warning" title={t("owedTitle")}>
          {t("owed")}
        </Banner>
      )}
      {step.offer && <Offer offer={step.offer} to={to} />}
      {!step.offer && !step.since && <Start />}
      {!step.offer && step.since && (
        <InUse
          since={step.since}
          codesLeft={step.codesLeft}
          isAsked={session.actor !== null && asksSecondStep(session.actor.organizationKind)}
        />
      )}
    </Sheet>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("secondStep.account"))("title") };
}
