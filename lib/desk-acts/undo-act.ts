import { and, asc, desc, eq, exists, isNull, ne } from "drizzle-orm";
import { deskActRows, deskActs } from "#db/schema/queue";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { keptRefusal } from "#lib/desk-acts/carry-out";
import { type ActKind, canUndo, isUndoable, undoMinutes } from "#lib/desk-acts/desk-act";
import { endLink } from "#lib/linked-cases/end-link";
import { assign } from "#lib/proceedings/assign";
import { lockReferral } from "#lib/referrals/find-referral";
import { revokeReferral } from "#lib/referrals/revoke-referral";
import { takeBackSnooze } from "#lib/snoozes/snooze";

type StoredRow = typeof deskActRows.$inferSelect;

/**
 * Undoes an act as one: each line that was changed is changed back by the command for it, with an
 * event of its own. A line on which somebody acted in between stays as it is, and that is told.
 * @param reason what the timeline says why a duplicate is no longer marked or a referral taken back.
 * @throws NotSeen, or Refusal `deskActs.served`, `deskActs.undone`, `deskActs.tooLate`,
 *   `deskActs.nothingDone`.
 */
export async function undoAct(actor: MemberActor, id: string, reason: string): Promise<void> {
  const { kind, rows } = await claim(actor, id);
  for (const row of rows) await undoRow(actor, kind, row, reason);
}

/** The actor's latest act that did anything, if it can still be undone. */
export function lastUndoable(actor: MemberActor): Promise<string | null> {
  return acting(actor, async (tx) => {
    const { personId, organizationId } = actor;
    const own = and(eq(deskActs.personId, personId), eq(deskActs.organizationId, organizationId));
    const done = tx
      .select({ place: deskActRows.place })
      .from(deskActRows)
      .where(and(eq(deskActRows.actId, deskActs.id), isNull(deskActRows.refused)));
    const [last] = await tx
      .select()
      .from(deskActs)
      .where(and(own, isNull(deskActs.undoneAt), ne(deskActs.kind, "step"), exists(done)))
      .orderBy(desc(deskActs.at), desc(deskActs.id))
      .limit(1);
    return last && canUndo({ ...last, kind: last.kind as ActKind }, actor.now) ? last.id : null;
  });
}

/** Marks the act as undone before anything is, so that it is undone once however often it is asked. */
function claim(actor: MemberActor, id: string) {
  return acting(actor, async (tx) => {
    const own = and(eq(deskActs.id, id), eq(deskActs.personId, actor.personId));
    const [act] = await tx.select().from(deskActs).where(own).for("update");
    if (!act) throw new NotSeen("desk act");
    const kind = act.kind as ActKind;
    if (!isUndoable(kind)) throw new Refusal("deskActs.served");
    if (act.undoneAt) throw new Refusal("deskActs.undone");
    if (!canUndo({ ...act, kind }, actor.now))
      throw new Refusal("deskActs.tooLate", { minutes: undoMinutes });
    const rows = await tx
      .select()
      .from(deskActRows)
      .where(and(eq(deskActRows.actId, id), isNull(deskActRows.refused)))
      .orderBy(asc(deskActRows.place));
    if (rows.length === 0) throw new Refusal("deskActs.nothingDone");
    await tx.update(deskActs).set({ undoneAt: actor.now }).where(own);
    return { kind, rows };
  });
}

async function undoRow(
  actor: MemberActor,
  kind: ActKind,
  row: StoredRow,
  reason: string,
): Promise<void> {
  const outcome = await changedBack(actor, kind, row, reason);
  await acting(actor, async (tx) => {
    await tx
      .update(deskActRows)
      .set(outcome)
      .where(and(eq(deskActRows.actId, row.actId), eq(deskActRows.place, row.place)));
  });
}

async function changedBack(actor: MemberActor, kind: ActKind, row: StoredRow, reason: string) {
  try {
    await changeBack(actor, kind, row, reason);
    return { undoneAt: actor.now };
  } catch (thrown) {
    if (thrown instanceof NotSeen) return { undoRefused: { key: "deskActs.gone", values: {} } };
    if (thrown instanceof Refusal) return { undoRefused: keptRefusal(thrown) };
    throw thrown;
  }
}

function changeBack(
  actor: MemberActor,
  kind: ActKind,
  { proceedingId, undo }: StoredRow,
  reason: string,
): Promise<void> {
  const kept = (name: string) => (undo?.[name] as string | null | undefined) ?? null;
  switch (kind) {
    case "assign":
      return assign(actor, {
        proceedingId,
        version: Number(undo?.version),
        memberId: kept("memberId"),
      });
    case "snooze":
      return takeBackSnooze(actor, {
        proceedingId,
        snoozeId: String(undo?.snoozeId),
        replacedId: kept("replacedId"),
      });
    case "duplicate":
      return endLink(actor, { linkId: String(undo?.linkId), reason });
    case "refer":
      return takeBackReferral(actor, String(undo?.referralId), reason);
    case "step":
      throw new Refusal("deskActs.served");
  }
}

/** Whatever the recipient did short of answering, the sender may still take it back. */
async function takeBackReferral(actor: MemberActor, referralId: string, reason: string) {
  const { version } = await acting(actor, (tx) => lockReferral(tx, actor, referralId));
  await revokeReferral(actor, { referralId, version, reason });
}
