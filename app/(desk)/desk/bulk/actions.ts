"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { withReturn } from "#lib/auth/safe-path";
import { carryOut, type WantedAct, type WantedRow } from "#lib/desk-acts/carry-out";
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

export type AskedAct =
  | { kind: "assign" | "snooze" | "duplicate" }
  | { kind: "step"; procedureKey: string; action: string };

/**
 * Does an act to the lines of its page. A step is looked over first: it is served and not undone.
 * @param to the page that what came of it leads back to, where that is not the queue.
 */
export async function actOnChosen(
  asked: AskedAct,
  rows: WantedRow[],
  to: string | null,
  before: StepState,
  form: FormData,
): Promise<StepState> {
  const actor = await deskActor("/desk");
  const [typed, { stage }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  return orShownAgain(before, typed, async () => {
    const wanted = await wantedOf(actor, asked, typed);
    if (wanted.kind === "step" && stage !== "do") {
      await assertAnswered(actor, wanted, rows);
      return stepAt(before, "check", typed);
    }
    redirect(withReturn(`/desk/bulk/${await carryOut(actor, wanted, rows)}`, to));
  });
}

/** Undoes an act as one, and shows what came of that. */
export async function undoChosen(
  id: string,
  to: string | null,
  before: FormState,
): Promise<FormState> {
  const actor = await deskActor(`/desk/bulk/${id}`);
  const reason = (await getTranslations("deskActs"))("undoReason");
  return orRefused(before, {}, async () => {
    await seenOrNotFound(undoAct(actor, id, reason));
    redirect(withReturn(`/desk/bulk/${id}`, to));
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
    case "step":
      return { ...asked, input: typed };
  }
}

/** The answers are the same for all lines, so one of them tells whether they will do. */
async function assertAnswered(
  actor: MemberActor,
  { action, input }: Extract<WantedAct, { kind: "step" }>,
  rows: readonly WantedRow[],
): Promise<void> {
  const [first] = rows;
  if (!first) throw new Refusal("deskActs.none");
  const { proceedingId, version } = first;
  await seenOrNotFound(checkAction(actor, { proceedingId, version, action, input }));
}
