import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BriefFacts } from "#app/_case/brief-facts";
import { ClockLine } from "#app/_case/clock-line";
import { NoticeList } from "#app/_case/notice-list";
import { DeskFrame } from "#app/(desk)/frame";
import { handledProcedures } from "#lib/organizations/handled-procedures";
import { type ReferralFile, readReferral } from "#lib/referrals/read-referral";
import { noProcedure, type ReferralAction, type ReferralKind } from "#lib/referrals/referral-kinds";
import { stateKey, stateTone } from "#lib/referrals/state-key";
import { caseWords } from "#lib/web/case-words";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";
import { Badge } from "#ui/badge";
import { Banner } from "#ui/banner";
import { Breadcrumb } from "#ui/breadcrumb";
import { Facts } from "#ui/facts";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { When } from "#ui/when";
import { Asked } from "./asked";
import { EarlierReferrals } from "./earlier-referrals";
import { Packet } from "./packet";
import { ReferralPreviewFacts } from "./referral-preview-facts";
import { ShownFiles } from "./shown-files";

type Props = { params: Promise<{ id: string }> };

export default async function ReferralPage({ params }: Props) {
  const id = idOrNotFound((await params).id);
  const actor = await deskActor();
  const file = await seenOrNotFound(readReferral(actor, id));
  const [all, t, locale] = await Promise.all([
    getTranslations(),
    getTranslations("referrals"),
    getLocale(),
  ]);
  const { referral, from, to, sentBy, side, caseSeen, calendar } = file;
  const kind = referral.kind as ReferralKind;
  const late = referral.answeredAt === null && referral.overdueRecordedAt !== null;
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
            <Badge tone={stateTone(referral)}>{t(`states.${stateKey(referral)}`)}</Badge>
            {late && <Badge tone="overdue">{t("late")}</Badge>}
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
          {late && <Banner kind="warning" title={t("late")} advice={t("about.lateText")} />}
          <Asked referral={referral} />
          <Section title={t("about.reason")}>
            <p className="measure mb-4 whitespace-pre-line">{referral.reason}</p>
            <Facts
              facts={[
                ...(referral.basis ? [{ term: t("about.basis"), value: referral.basis }] : []),
                ...procedureFact(),
                ...leadFact(),
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
          <ShownFiles files={file.files} />
          {file.letters.length > 0 && (
            <Section title={t("about.letters")}>
              <NoticeList notices={file.letters} under={`/desk/cases/${referral.caseId}/notices`} />
            </Section>
          )}
          <Packet referral={referral} />
          <EarlierReferrals earlier={file.earlier} />
        </div>
        <aside className="min-w-0">
          <Answers file={file} />
        </aside>
      </div>
    </DeskFrame>
  );

  function procedureFact() {
    const { procedureKey } = referral;
    if (kind === "consult") return [];
    const named = Object.entries(handledProcedures).find(([key]) => key === procedureKey);
    const own = () =>
      procedureKey === noProcedure ? t("send.noProcedure") : caseWords(all).procedure(procedureKey);
    return [{ term: t("about.procedure"), value: named ? named[1][locale] : own() }];
  }

  function leadFact() {
    if (!referral.leads) return [];
    return [{ term: t("about.lead"), value: (referral.leads === "sender" ? from : to)[locale] }];
  }
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("referrals"))("title") };
}

async function Answers({ file }: { file: ReferralFile }) {
  const t = await getTranslations("referrals");
  const locale = await getLocale();
  const { referral, actions, proper, caseSeen } = file;
  const { answeredAt, acceptedAt, answerReason, answerBasis, result } = referral;
  const waitsForWork = referral.state === "accepted" && file.workOpen && file.side === "recipient";
  return (
    <Section title={t("answers.title")}>
      {actions.length === 0 && (
        <p className="mb-3 text-quiet">
          {waitsForWork
            ? t("answers.workOpen")
            : t(answeredAt ? "answers.none" : "answers.mineNone")}
        </p>
      )}
      <div className="grid gap-2">
        {actions.map((answer) => (
          <LinkButton
            key={answer}
            href={`/desk/referrals/${referral.id}/${answer}`}
            variant={yes.includes(answer) ? "primary" : "quiet"}
          >
            {t(`answers.${answer}.label`)}
          </LinkButton>
        ))}
      </div>
      {(answeredAt || acceptedAt) && (
        <BriefFacts
          facts={[
            ...(acceptedAt ? [{ term: t("about.accepted"), value: <When at={acceptedAt} /> }] : []),
            ...(answeredAt ? [{ term: t("about.answered"), value: <When at={answeredAt} /> }] : []),
            ...(result ? [{ term: t(resultTerm(referral.kind)), value: lines(result) }] : []),
            ...(proper ? [{ term: t("about.proper"), value: proper[locale] }] : []),
            ...(answerReason ? [{ term: t("about.answerReason"), value: answerReason }] : []),
            ...(answerBasis ? [{ term: t("about.answerBasis"), value: answerBasis }] : []),
          ]}
        />
      )}
      {!caseSeen && !answeredAt && opensCase(referral) && (
        <p className="mt-3 text-fine text-quiet">{t("caseNotYet")}</p>
      )}
    </Section>
  );
}

/** Answers that say yes; the button of one stands out. */
const yes: readonly ReferralAction[] = ["accept", "designate", "answer", "report", "consent"];

/** The case opens to whoever accepts, but not to one that is only asked or does a piece of work. */
function opensCase({ kind, procedureKey }: { kind: string; procedureKey: string }) {
  return kind !== "consult" && procedureKey !== noProcedure;
}

function resultTerm(kind: string) {
  if (kind === "consult") return "about.answer";
  return kind === "entrust" ? "about.result" : "about.part";
}

function lines(text: string) {
  return <span className="whitespace-pre-line">{text}</span>;
}
