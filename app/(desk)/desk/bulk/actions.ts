"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { carryOut, sendingOf, type WantedAct, type WantedRow } from "#lib/desk-acts/carry-out";
import { isSolemnAct } from "#lib/desk-acts/desk-act";
import { undoAct } from "#lib/desk-acts/undo-act";
import { caseIdOf } from "#lib/linked-cases/both-cases";
import { checkAction } from "#lib/proceedings/check-action";
import { requiredAnswers } from "#lib/referrals/required-answers";
import { snoozeAnswers } from "#lib/snoozes/snooze-answers";
import { deskActor } from "#lib/web/desk-actor";
import { type FormState, orRefused } from "#lib/web/form-state";
import { seenOrNotFound } from "#lib/web/page-param";
import {
  aboutForm,
  orShownAgain,
  type StepState,
  stepAt,
  type Typed,
  typedOf,
} from "#lib/web/step-state";
import { backOf, outcomeHref } from "./bulk-address";

export type AskedAct =
  | { kind: "assign" | "snooze" | "duplicate" | "refer" }
  | { kind: "step"; procedureKey: string; action: string };

/** Does an act to the lines of its page. What others are told of is looked over first. */
export async function actOnChosen(
  asked: AskedAct,
  rows: WantedRow[],
  back: string,
  before: StepState,
  form: FormData,
): Promise<StepState> {
  const actor = await deskActor();
  const [typed, { stage }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  return orShownAgain(before, typed, async () => {
    const wanted = await wantedOf(actor, asked, typed);
    if (isSolemnAct(wanted.kind) && stage !== "do") {
      await assertAnswered(actor, wanted, rows);
      return stepAt(before, "check", typed);
    }
    redirect(outcomeHref(await carryOut(actor, wanted, rows), backOf(back)));
  });
}

/** Undoes an act as one, and shows what came of that. */
export async function undoChosen(id: string, back: string, before: FormState): Promise<FormState> {
  const here = outcomeHref(id, backOf(back));
  const actor = await deskActor();
  const reason = (await getTranslations("deskActs"))("undoReason");
  return orRefused(before, {}, async () => {
    await seenOrNotFound(undoAct(actor, id, reason));
    redirect(here);
  });
}

async function wantedOf(actor: MemberActor, asked: AskedAct, typed: Typed): Promise<WantedAct> {
  switch (asked.kind) {
    case "assign":
      return { kind: "assign", memberId: String(typed.memberId ?? "") || null };
    case "snooze":
      return { kind: "snooze", ...(await snoozeAnswers(actor, typed)) };
    case "duplicate": {
      const { number, reason } = requiredAnswers(typed, { number: 40, reason: 2000 });
      const original = number.toUpperCase();
      await acting(actor, (tx) => caseIdOf(tx, actor, original));
      return { kind: "duplicate", number: original, reason };
    }
    case "refer":
      return { kind: "refer", input: typed };
    case "step":
      return { ...asked, input: typed };
  }
}

/** The answers are the same for all lines, so one of them tells whether they will do. */
async function assertAnswered(
  actor: MemberActor,
  wanted: WantedAct,
  rows: readonly WantedRow[],
): Promise<void> {
  const [first] = rows;
  if (!first) throw new Refusal("deskActs.none");
  if (wanted.kind === "refer") sendingOf(actor, wanted.input, first);
  if (wanted.kind !== "step") return;
  const { action, input } = wanted;
  const { proceedingId, version } = first;
  await seenOrNotFound(checkAction(actor, { proceedingId, version, action, input }));
}
