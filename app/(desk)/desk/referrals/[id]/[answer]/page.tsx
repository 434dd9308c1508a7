import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import { StepForm } from "#app/_case/step-form";
import { DeskFrame } from "#app/(desk)/frame";
import { readReferral } from "#lib/referrals/read-referral";
import { properBodies } from "#lib/referrals/recipients-for";
import type { ReferralAction } from "#lib/referrals/referral-kinds";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { Asked } from "../asked";
import { ReferralPreviewFacts } from "../referral-preview-facts";
import { answerReferral } from "./actions";
import { answerFields, consequencesOf } from "./answer-fields";

/** Answers that name another body, and answers that say no. */
const naming: readonly ReferralAction[] = ["return", "accept-partly", "designate"];
const refusing: readonly ReferralAction[] = ["return", "revoke", "refuse"];

type Props = { params: Promise<{ id: string; answer: string }> };

export default async function AnswerPage({ params }: Props) {
  const { id: asked, answer: name } = await params;
  const id = idOrNotFound(asked);
  const back = `/desk/referrals/${id}`;
  const actor = await deskActor();
  const { referral, actions, proper, place } = await seenOrNotFound(readReferral(actor, id));
  const answer = actions.find((open) => open === name);
  if (!answer) notFound();
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const bodies = naming.includes(answer) ? await properBodies(actor) : [];
  const title = t(`referrals.answers.${answer}.title`);
  return (
    <DeskFrame actor={actor}>
      <Breadcrumb
        label={t("referrals.title")}
        items={[{ href: back, label: referral.preview.number }]}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0">
          <PageHeader above={referral.preview.title} title={title} />
          <StepForm
            action={answerReferral.bind(null, id, answer)}
            title={title}
            fields={answerFields(t, locale, answer, bodies)}
            words={stepWords(t)}
            consequences={consequencesOf(t, answer, referral.kind)}
            solemn={answer !== "acknowledge"}
            danger={refusing.includes(answer)}
            version={referral.version}
            typed={{
              procedureKey: referral.procedureKey,
              organizationId: proper ? (referral.properOrganizationId ?? "") : "",
            }}
            backHref={back}
          />
        </div>
        <aside className="min-w-0">
          <Asked referral={referral} />
          <ReferralPreviewFacts preview={referral.preview} place={place} />
        </aside>
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("referrals.answers"))("title") };
}
