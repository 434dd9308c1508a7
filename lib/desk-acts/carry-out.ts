import { deskActRows, deskActs } from "#db/schema/queue";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { type ActKind, actorRefusal, type KeptRefusal, mostAtOnce } from "#lib/desk-acts/desk-act";
import { linkCases } from "#lib/linked-cases/link-cases";
import { assign } from "#lib/proceedings/assign";
import type { PostedInput } from "#lib/proceedings/read-input";
import { takeAction } from "#lib/proceedings/take-action";
import { readSending } from "#lib/referrals/read-sending";
import { type SendReferral, sendReferral } from "#lib/referrals/send-referral";
import { snooze } from "#lib/snoozes/snooze";

/** A line as the actor had it before their eyes. */
export type WantedRow = {
  proceedingId: string;
  caseId: string;
  version: number;
  assigneeId: string | null;
};

export type WantedAct =
  | { kind: "assign"; memberId: string | null }
  | { kind: "snooze"; untilAt: Date | null; onNews: boolean }
  | { kind: "duplicate"; number: string; reason: string }
  | { kind: "refer"; input: PostedInput }
  | { kind: "step"; procedureKey: string; action: string; input: PostedInput };

type Undo = Record<string, string | number | null>;

/**
 * Does the same to many lines, each by the command that a single one takes and in a transaction of
 * its own: what is refused for one line stops no other. What came of each is kept, for the page that
 * tells it and for the one undo.
 * @returns the id of the act. @throws Refusal `deskActs.none`, `deskActs.tooMany`, `closed.role-missing`.
 */
export async function carryOut(
  actor: MemberActor,
  wanted: WantedAct,
  rows: readonly WantedRow[],
): Promise<string> {
  const refused = actorRefusal(actor);
  if (refused) throw new Refusal(refused);
  if (rows.length === 0) throw new Refusal("deskActs.none");
  if (rows.length > mostAtOnce) throw new Refusal("deskActs.tooMany", { most: mostAtOnce });
  const actId = await begin(actor, wanted);
  for (const [place, row] of rows.entries()) {
    const outcome = await tried(actor, wanted, row);
    if (outcome) await keep(actor, { actId, place, ...idsOf(row), ...outcome });
  }
  return actId;
}

async function begin(actor: MemberActor, wanted: WantedAct): Promise<string> {
  const id = newId();
  const { organizationId, personId, now } = actor;
  const step = wanted.kind === "step" ? wanted : null;
  await acting(actor, (tx) =>
    tx.insert(deskActs).values({
      id,
      organizationId,
      personId,
      kind: wanted.kind satisfies ActKind,
      procedureKey: step?.procedureKey,
      action: step?.action,
      at: now,
    }),
  );
  return id;
}

function idsOf({ caseId, proceedingId }: WantedRow) {
  return { caseId, proceedingId };
}

async function keep(actor: MemberActor, row: typeof deskActRows.$inferInsert): Promise<void> {
  await acting(actor, (tx) => tx.insert(deskActRows).values(row));
}

/** Null for a line that the actor does not see: nothing of it is kept or told. */
async function tried(
  actor: MemberActor,
  wanted: WantedAct,
  row: WantedRow,
): Promise<{ undo: Undo } | { refused: KeptRefusal } | null> {
  try {
    return { undo: await done(actor, wanted, row) };
  } catch (thrown) {
    if (thrown instanceof NotSeen) return null;
    if (thrown instanceof Refusal) return { refused: keptRefusal(thrown) };
    throw thrown;
  }
}

/** A field's own fault says more than "check your answers". */
export function keptRefusal(refusal: Refusal): KeptRefusal {
  const [fault] = Object.values(refusal.fields);
  return { key: fault ?? refusal.key, values: refusal.values };
}

async function done(actor: MemberActor, wanted: WantedAct, row: WantedRow): Promise<Undo> {
  const { proceedingId, caseId, version } = row;
  switch (wanted.kind) {
    case "assign":
      await assign(actor, { proceedingId, version, memberId: wanted.memberId });
      return { version: version + 1, memberId: row.assigneeId };
    case "snooze":
      return snooze(actor, { ...wanted, proceedingId });
    case "duplicate": {
      const { number, reason } = wanted;
      return { linkId: await linkCases(actor, { caseId, number, kind: "duplicate", reason }) };
    }
    case "refer":
      return { referralId: await sendReferral(actor, sendingOf(actor, wanted.input, row)) };
    case "step":
      await takeAction(actor, { proceedingId, version, ...wanted });
      return {};
  }
}

/**
 * One line's referral, from what was answered for all of them.
 * @throws Refusal `checkAnswers` with every field that is missing.
 */
export function sendingOf(actor: MemberActor, input: PostedInput, row: WantedRow): SendReferral {
  return readSending("hand-on", input, { ...row, ownerId: actor.organizationId });
}
