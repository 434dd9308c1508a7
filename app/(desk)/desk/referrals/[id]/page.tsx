import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BriefFacts } from "#app/_case/brief-facts";
import { ClockLine } from "#app/_case/clock-line";
import { DeskFrame } from "#app/(desk)/frame";
import { handledProcedures } from "#lib/organizations/handled-procedures";
import { type ReferralFile, readReferral } from "#lib/referrals/read-referral";
import type { ReferralKind, ReferralState } from "#lib/referrals/referral-gate";
import { caseWords } from "#lib/web/case-words";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";
import { Badge } from "#ui/badge";
import { Breadcrumb } from "#ui/breadcrumb";
import { Facts } from "#ui/facts";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { When } from "#ui/when";
import { EarlierReferrals } from "./earlier-referrals";
import { ReferralPreviewFacts } from "./referral-preview-facts";

type Props = { params: Promise<{ id: string }> };

export default async function ReferralPage({ params }: Props) {
  const id = idOrNotFound((await params).id);
  const actor = await deskActor(`/desk/referrals/${id}`);
  const file = await seenOrNotFound(readReferral(actor, id));
  const [all, t, locale] = await Promise.all([
    getTranslations(),
    getTranslations("referrals"),
    getLocale(),
  ]);
  const { referral, from, to, sentBy, side, caseSeen, calendar } = file;
  const [kind, state] = [referral.kind as ReferralKind, referral.state as ReferralState];
  const named = Object.entries(handledProcedures).find(([key]) => key === referral.procedureKey);
  return (
    <DeskFrame actor={actor}>
      <Breadcrumb
        label={all("cases.backToQueue")}
        items={[
          {
            href: `/desk?view=${side === "sender" ? "referred-out" : "referred-in"}`,
            label: all(`desk.views.${side === "sender" ? "referred-out" : "referred-in"}`),
          },
        ]}
      />
      <PageHeader
        above={referral.preview.number}
        title={all("cases.pair", { label: t(`kinds.${kind}`), value: referral.preview.title })}
        facts={
          <>
            <Badge tone={toneOf(state)}>{t(`states.${state}`)}</Badge>
            <span>
              {from[locale]} → {to[locale]}
            </span>
            {referral.answeredAt === null && referral.dueAt && (
              <ClockLine
                dueAt={referral.dueAt}
                unit="working-days"
                expected={false}
                now={actor.now}
                calendar={calendar}
              />
            )}
          </>
        }
        actions={
          caseSeen && (
            <LinkButton href={`/desk/cases/${referral.caseId}`}>{t("openCase")}</LinkButton>
          )
        }
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <Section title={t("about.reason")}>
            <p className="measure mb-4 whitespace-pre-line">{referral.reason}</p>
            <Facts
              facts={[
                { term: t("about.basis"), value: referral.basis },
                {
                  term: t("about.procedure"),
                  value: named ? named[1][locale] : caseWords(all).procedure(referral.procedureKey),
                },
                { term: t("about.sentBy"), value: sentBy },
                { term: t("about.sentAt"), value: <When at={referral.sentAt} /> },
                {
                  term: t("about.delivered"),
                  value: referral.deliveredAt ? (
                    <When at={referral.deliveredAt} />
                  ) : (
                    t("about.notYet")
                  ),
                },
                {
                  term: t("about.acknowledged"),
                  value: referral.acknowledgedAt ? (
                    <When at={referral.acknowledgedAt} />
                  ) : (
                    t("about.notYet")
                  ),
                },
              ]}
            />
          </Section>
          <ReferralPreviewFacts preview={referral.preview} place={file.place} />
          <EarlierReferrals earlier={file.earlier} />
        </div>
        <aside className="min-w-0">
          <Answers file={file} />
        </aside>
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("referrals"))("title") };
}

async function Answers({ file }: { file: ReferralFile }) {
  const t = await getTranslations("referrals");
  const locale = await getLocale();
  const { referral, actions, proper, caseSeen } = file;
  const { answeredAt, answerReason, answerBasis } = referral;
  return (
    <Section title={t("answers.title")}>
      {actions.length === 0 && (
        <p className="mb-3 text-quiet">{t(answeredAt ? "answers.none" : "answers.mineNone")}</p>
      )}
      <div className="grid gap-2">
        {actions.map((answer) => (
          <LinkButton
            key={answer}
            href={`/desk/referrals/${referral.id}/${answer}`}
            variant={answer === "accept" || answer === "designate" ? "primary" : "quiet"}
          >
            {t(`answers.${answer}.label`)}
          </LinkButton>
        ))}
      </div>
      {answeredAt && (
        <BriefFacts
          facts={[
            { term: t("about.answered"), value: <When at={answeredAt} /> },
            ...(proper ? [{ term: t("about.proper"), value: proper[locale] }] : []),
            ...(answerReason ? [{ term: t("about.answerReason"), value: answerReason }] : []),
            ...(answerBasis ? [{ term: t("about.answerBasis"), value: answerBasis }] : []),
          ]}
        />
      )}
      {!caseSeen && !answeredAt && <p className="mt-3 text-fine text-quiet">{t("caseNotYet")}</p>}
    </Section>
  );
}

function toneOf(state: ReferralState) {
  if (state === "returned") return "overdue";
  if (state === "accepted" || state === "done") return "done";
  return state === "revoked" ? "neutral" : "waiting";
}
