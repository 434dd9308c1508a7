import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { stepWords } from "#app/_case/action-fields";
import { LawCitation } from "#app/_case/law-citation";
import { sendConsequences } from "#app/_case/send-consequences";
import { StepForm } from "#app/_case/step-form";
import { DeskFrame } from "#app/(desk)/frame";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { isSolemnAct, mostAtOnce, undoMinutes } from "#lib/desk-acts/desk-act";
import { offeredSteps, type PlannedRow, planAct } from "#lib/desk-acts/plan-act";
import { procedureOf } from "#lib/procedures/registry";
import { actionMeant } from "#lib/queue/row-commands";
import { referralDays } from "#lib/referrals/referral-days";
import { caseWords } from "#lib/web/case-words";
import { deskActor } from "#lib/web/desk-actor";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { actFields } from "./act-fields";
import { type AskedAct, actOnChosen } from "./actions";
import { actKindOf, type BulkAddress, bulkAddress, type Query } from "./bulk-address";
import { PlannedTable } from "./planned-table";
import { StepOffer } from "./step-offer";

type Props = { searchParams: Promise<Query> };

/** What would come of an act on each of the chosen lines, and the form that does it. */
export default async function BulkPage({ searchParams }: Props) {
  const actor = await deskActor();
  const address = await bulkAddress(actor, await searchParams);
  const { kind, ids, back } = address;
  const t = await getTranslations("deskActs");
  return (
    <DeskFrame actor={actor}>
      {ids.length === 0 ? (
        <>
          <PageHeader title={t(`kinds.${kind}`)} />
          <EmptyState
            title={t("noneTitle")}
            action={<LinkButton href={back}>{t("back")}</LinkButton>}
          >
            {t("noneText", { most: mostAtOnce })}
          </EmptyState>
        </>
      ) : (
        <Asked actor={actor} address={address} />
      )}
    </DeskFrame>
  );
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { act }] = [await getTranslations("deskActs"), await searchParams];
  return { title: t(`kinds.${actKindOf(act)}`) };
}

type AskedProps = { actor: MemberActor; address: BulkAddress };

/** The act that is asked for; steps to choose from where a step is and its address leaves it open. */
async function Asked({ actor, address }: AskedProps) {
  const { kind, step, means, ids } = address;
  if (kind !== "step") return <Planned {...{ actor, address }} asked={{ kind }} />;
  if (step) return <Planned {...{ actor, address }} asked={{ kind, ...step }} />;
  const offered = await offeredSteps(actor, ids);
  const steps = offered.filter(
    ({ procedureKey, action }) => !means || actionMeant(means, procedureKey) === action,
  );
  const [only, ...others] = steps;
  if (!means || !only || others.length > 0) return <StepOffer steps={steps} address={address} />;
  const { procedureKey, action } = only;
  return <Planned {...{ actor, address }} asked={{ kind, procedureKey, action }} />;
}

type PlannedProps = AskedProps & { asked: AskedAct };

async function Planned({ actor, address, asked }: PlannedProps) {
  const [all, t] = await Promise.all([getTranslations(), getTranslations("deskActs")]);
  const rows = await planAct(actor, asked, address.ids);
  const open = rows.filter((row) => row.refused === null);
  const title = titleOf(asked, all, t(`kinds.${asked.kind}`));
  return (
    <div className="max-w-[62rem]">
      <PageHeader
        title={t("titleOf", { act: title, count: rows.length })}
        lead={t("lead", { open: open.length, refused: rows.length - open.length })}
        facts={asked.kind === "step" && <Basis {...asked} />}
      />
      {open.length > 0 ? (
        <div className="max-w-[46rem]">
          <StepForm
            action={actOnChosen.bind(null, asked, open.map(wantedRow), address.back)}
            title={title}
            fields={await actFields(actor, asked)}
            typed={{
              until: "next-working-day",
              onNews: "on",
              memberId: actor.memberId,
              procedureKey: procedureOfAll(open),
            }}
            words={{
              ...stepWords(all),
              save: t("doIt", { act: title, count: open.length }),
              submit: t("doIt", { act: title, count: open.length }),
            }}
            consequences={await consequencesOf(actor, asked)}
            solemn={isSolemnAct(asked.kind)}
            backHref={address.back}
          />
        </div>
      ) : (
        <LinkButton href={address.back}>{t("back")}</LinkButton>
      )}
      <h2 className="mt-8 mb-3 text-title-3 font-semibold">{t("planned")}</h2>
      <PlannedTable rows={rows} willDo={title} />
    </div>
  );
}

function wantedRow({ proceedingId, caseId, version, assigneeId }: PlannedRow) {
  return { proceedingId, caseId, version, assigneeId };
}

type Translate = Awaited<ReturnType<typeof getTranslations<never>>>;

function titleOf(asked: AskedAct, all: Translate, name: string): string {
  return asked.kind === "step" ? caseWords(all).action(asked.procedureKey, asked.action) : name;
}

/** What follows, in sentences; asked for only where it is looked over. */
async function consequencesOf(actor: MemberActor, asked: AskedAct): Promise<string[]> {
  const [all, t] = await Promise.all([getTranslations(), getTranslations("deskActs")]);
  const alone = t("eachAlone");
  if (asked.kind === "step")
    return [caseWords(all).consequence(asked.procedureKey, asked.action), alone, t("notUndone")];
  if (asked.kind !== "refer") return [alone];
  const days = await acting(actor, (tx) => referralDays(tx, actor.now));
  const told = sendConsequences(all, "hand-on", days);
  return [...told, t("transferOnce"), alone, t("takenBack", { minutes: undoMinutes })];
}

/** The procedure in which all of the lines are, if it is one. */
function procedureOfAll(rows: readonly PlannedRow[]): string {
  const [first, ...others] = new Set(rows.map(({ procedureKey }) => procedureKey));
  return others.length === 0 ? (first ?? "") : "";
}

function Basis({ procedureKey, action }: { procedureKey: string; action: string }) {
  return procedureOf(procedureKey).actions[action]?.basis.map((cited) => (
    <LawCitation key={cited.law + cited.article} {...cited} />
  ));
}
