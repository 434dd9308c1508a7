"use server";

import { getTranslations } from "next-intl/server";
import { Refusal } from "#lib/access/refusal";
import { actOf } from "#lib/desk-acts/act-of";
import { carryOut, type WantedAct } from "#lib/desk-acts/carry-out";
import type { KeptRefusal } from "#lib/desk-acts/desk-act";
import { chosenRows } from "#lib/desk-acts/plan-act";
import { lastUndoable, undoAct } from "#lib/desk-acts/undo-act";
import { snoozeAnswers } from "#lib/snoozes/snooze-answers";
import { sayer } from "#lib/web/case-words";
import { deskActor } from "#lib/web/desk-actor";
import { refusalMessage } from "#lib/web/refusal-message";

/** What came of a key: the act that can be undone, or why nothing was done. */
export type Came = { actId: string | null; refused: string | null };

/** Assigns a line to whoever presses the key, or puts it aside until the next working day or news. */
export async function actOnLine(
  act: "assign-me" | "snooze",
  proceedingId: string,
  version: number,
): Promise<Came> {
  const actor = await deskActor();
  const [row] = await chosenRows(actor, [proceedingId]);
  if (!row) return { actId: null, refused: await said({ key: "deskActs.gone", values: {} }) };
  return orSaid(async () => {
    const wanted: WantedAct =
      act === "assign-me"
        ? { kind: "assign", memberId: actor.memberId }
        : {
            kind: "snooze",
            ...(await snoozeAnswers(actor, { until: "next-working-day", onNews: "on" })),
          };
    const actId = await carryOut(actor, wanted, [{ ...row, version }]);
    const refused = (await actOf(actor, actId)).rows[0]?.refused;
    return refused ? { actId: null, refused: await said(refused) } : { actId, refused: null };
  });
}

/** Undoes an act, or the latest one that can be undone. Without any both parts are null. */
export async function undoOnDesk(actId: string | null): Promise<Came> {
  const actor = await deskActor();
  const reason = (await getTranslations("deskActs"))("undoReason");
  return orSaid(async () => {
    const id = actId ?? (await lastUndoable(actor));
    if (!id) return { actId: null, refused: null };
    await undoAct(actor, id, reason);
    const kept = (await actOf(actor, id)).rows.find((row) => row.undoRefused !== null);
    return { actId: id, refused: kept?.undoRefused ? await said(kept.undoRefused) : null };
  });
}

async function orSaid(work: () => Promise<Came>): Promise<Came> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return { actId: null, refused: (await refusalMessage(thrown)).summary };
  }
}

async function said({ key, values }: KeptRefusal): Promise<string> {
  return sayer(await getTranslations())(`refusals.${key}`, values);
}
