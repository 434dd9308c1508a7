import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskFrame } from "#app/(desk)/frame";
import { actOf } from "#lib/desk-acts/act-of";
import { canUndo, type DeskAct, undoMinutes } from "#lib/desk-acts/desk-act";
import { caseWords } from "#lib/web/case-words";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { undoChosen } from "../actions";
import { backOf, type Query } from "../bulk-address";
import { OutcomeTable } from "./outcome-table";
import { UndoForm } from "./undo-form";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

/** What came of an act, line by line, and the one undo of all of it. */
export default async function BulkOutcomePage({ params, searchParams }: Props) {
  const id = idOrNotFound((await params).id);
  const back = backOf((await searchParams).back);
  const actor = await deskActor();
  const act = await seenOrNotFound(actOf(actor, id));
  const [all, t] = await Promise.all([getTranslations(), getTranslations("deskActs")]);
  const title = act.action
    ? caseWords(all).action(act.procedureKey ?? "", act.action)
    : t(`kinds.${act.kind}`);
  return (
    <DeskFrame actor={actor}>
      <div className="max-w-[62rem]">
        <PageHeader
          title={t("titleOf", { act: title, count: act.rows.length })}
          lead={<span role="status">{leadOf(act, t)}</span>}
        />
        <div className="mb-6 flex flex-wrap items-center gap-3">
          {act.rows.some(({ refused }) => refused === null) && canUndo(act, actor.now) && (
            <UndoForm
              action={undoChosen.bind(null, id, back)}
              words={{
                undo: t("undo"),
                hint: t("undoHint", { minutes: undoMinutes }),
                pending: all("common.pending"),
              }}
            />
          )}
          <LinkButton href={back}>{isQueue(back) ? t("back") : all("common.back")}</LinkButton>
        </div>
        <OutcomeTable rows={act.rows} isUndone={act.undoneAt !== null} />
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deskActs"))("outcomes") };
}

function isQueue(back: string): boolean {
  return back.split("?")[0] === "/desk";
}

type Say = Awaited<ReturnType<typeof getTranslations<"deskActs">>>;

function leadOf({ rows, undoneAt }: DeskAct, t: Say): string {
  const done = rows.filter(({ refused }) => refused === null);
  if (undoneAt === null)
    return t("came", { done: done.length, refused: rows.length - done.length });
  const undone = rows.filter((row) => row.undone).length;
  return t("cameBack", { undone, kept: done.length - undone });
}
