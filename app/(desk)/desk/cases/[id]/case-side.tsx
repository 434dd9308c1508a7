import { getLocale, getTranslations } from "next-intl/server";
import { ClosedActions, OpenActions } from "#app/_case/open-actions";
import { ReferralList } from "#app/_case/referral-list";
import { SimilarPart } from "#app/_case/similar-part";
import type { MemberActor } from "#lib/access/actor";
import type { DeskCase } from "#lib/cases/desk-case";
import type { AssignableMember } from "#lib/proceedings/assignable-members";
import { Link } from "#ui/link";
import { PrintButton } from "#ui/print-button";
import { giveTo, keepNote } from "./actions";
import { BlindHitsPart } from "./blind-hits-part";
import { AssignForm, NoteForm } from "./components";
import { MessagePart } from "./message-part";
import { ServedList } from "./served-list";
import { SupervisionPart } from "./supervision-part";

type Props = { file: DeskCase; actor: MemberActor };

/** What this actor may do with the case now, in what its referral opened at another body, too. */
export async function CaseSide({ file, actor }: Props) {
  const t = await getTranslations("cases");
  const { kase, lanes, referrals, fastTrack, handlers } = file;
  const own = lanes.filter((lane) => lane.own);
  const review = own.find(({ proceeding }) => proceeding.id === fastTrack?.proceedingId);
  return (
    <div className="grid gap-6 print:hidden">
      <section aria-labelledby="open">
        <h2 id="open" className="mb-3 text-title-3 font-semibold">
          {t("actions.title")}
        </h2>
        {review && review.proceeding.phase !== "closed" && (
          <Link
            href={`/desk/cases/${kase.id}/fast-track`}
            className="mb-3 block border border-jade bg-jade-wash px-3 py-2 font-semibold text-jade hover:underline"
          >
            {t("fastTrack.review")}
          </Link>
        )}
        <OpenActions caseId={kase.id} lanes={lanes} />
        <ClosedActions lanes={own} />
      </section>
      {handlers && own.length > 0 && <ServedList caseId={kase.id} served={handlers.served} />}
      {handlers && <OwnForms file={file} actor={actor} members={handlers.members} />}
      <SupervisionPart file={file} actor={actor} />
      {handlers && <SimilarPart file={file} similar={handlers.similar} />}
      {handlers && handlers.hits !== null && own.length > 0 && (
        <BlindHitsPart caseId={kase.id} count={handlers.hits} />
      )}
      {referrals.length > 0 && (
        <section aria-labelledby="referrals">
          <h2 id="referrals" className="mb-3 text-title-3 font-semibold">
            {t("parts.referrals")}
          </h2>
          <ReferralList referrals={referrals} />
        </section>
      )}
      <PrintButton label={t("actions.print")} />
    </div>
  );
}

/** Whoever handles the case beside another body may ask for that body's proceeding. */
async function TakeoverLinks({ caseId, lanes }: { caseId: string; lanes: DeskCase["lanes"] }) {
  const t = await getTranslations("referrals.send");
  const locale = await getLocale();
  const others = lanes.filter((lane) => !lane.own && lane.proceeding.phase !== "closed");
  return others.map(({ proceeding, organization }) => (
    <Link
      key={proceeding.id}
      href={`/desk/cases/${caseId}/proceedings/${proceeding.id}/send`}
      className="block border border-rule bg-sheet px-3 py-2 font-semibold text-indigo hover:underline"
    >
      {t("modes.takeover")}
      <span className="block text-fine font-normal text-quiet">{organization[locale]}</span>
    </Link>
  ));
}

type FormsProps = Props & { members: AssignableMember[] };

async function OwnForms({ file, actor, members }: FormsProps) {
  const { kase, lanes } = file;
  const t = await getTranslations("cases.actions");
  const pending = (await getTranslations("common"))("pending");
  const own = lanes.filter((lane) => lane.own && lane.proceeding.phase !== "closed");
  return (
    <section aria-labelledby="more" className="grid gap-3">
      <h2 id="more" className="text-title-3 font-semibold">
        {t("more")}
      </h2>
      {own.map(({ proceeding }) => (
        <div key={proceeding.id} className="border border-rule bg-sheet px-3 py-2.5">
          <AssignForm
            action={giveTo.bind(null, kase.id, proceeding.id)}
            version={proceeding.version}
            members={members}
            assignee={proceeding.assigneeMemberId}
            words={{
              label: t("assignField"),
              nobody: t("assignNobody"),
              save: t("assignSave"),
              pending,
            }}
          />
          <Link
            href={`/desk/cases/${kase.id}/proceedings/${proceeding.id}/send`}
            className="mt-3 block border-t border-rule pt-2 font-semibold text-indigo hover:underline"
          >
            {t("refer")}
            <span className="block text-fine font-normal text-quiet">{t("referHint")}</span>
          </Link>
        </div>
      ))}
      {own.length > 0 && <TakeoverLinks caseId={kase.id} lanes={lanes} />}
      {own.length > 0 && <LinksEntry caseId={kase.id} />}
      <MessagePart file={file} actor={actor} />
      <NoteForm
        action={keepNote.bind(null, kase.id)}
        words={{
          summary: t("note"),
          hint: t("noteHint"),
          label: t("noteField"),
          save: t("noteSave"),
          pending,
        }}
      />
    </section>
  );
}

async function LinksEntry({ caseId }: { caseId: string }) {
  const t = await getTranslations("linkedCases");
  return (
    <Link
      href={`/desk/cases/${caseId}/links`}
      className="block border border-rule bg-sheet px-3 py-2.5 font-semibold text-indigo hover:underline"
    >
      {t("side")}
      <span className="block text-fine font-normal text-quiet">{t("sideText")}</span>
    </Link>
  );
}
