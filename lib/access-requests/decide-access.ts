import { eq } from "drizzle-orm";
import { z } from "zod";
import { accessAnswers } from "#db/schema/access-requests";
import { grants } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { type AccessAnswer, assertAccessOpen, lockAnswer } from "#lib/access-requests/find-answer";
import { endOfDayShanghai, shanghaiDate } from "#lib/calendar/plain-date";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";

export const decideAccessInput = z.object({
  answerId: z.uuid(),
  version: z.coerce.number().int(),
  decision: z.enum(["grant", "refuse"], "fields.choiceUnknown"),
  /** The last day of sight (plain date, Asia/Shanghai); only for a grant. */
  endsOn: z.iso.date("fields.dateUnreadable").optional(),
  reason: z.string().trim().min(1).max(2000),
  basis: z.string().trim().min(1).max(500),
});

type Decision = z.infer<typeof decideAccessInput>;

/**
 * Lets the asking body see the case until a day, or refuses and says why. What is granted also ends
 * with its cause: when the asking body has no open proceeding in its own case any more.
 *
 * @throws NotSeen, or Refusal `cases.stalePage`, `access.closed`, `checkAnswers`.
 */
export async function decideAccess(actor: MemberActor, wanted: Decision): Promise<void> {
  await acting(actor, async (tx) => {
    const answer = await lockAnswer(tx, actor, wanted.answerId);
    const kase = await lockCase(tx, actor, answer.caseId);
    assertAccessOpen(actor, answer, "decide", wanted.version);
    const { decision, reason, basis } = wanted;
    const endsOn = decision === "grant" ? lastDay(actor, wanted) : null;
    if (endsOn) await giveSight(tx, actor, answer, endsOn);
    await tx
      .update(accessAnswers)
      .set({
        state: endsOn ? "granted" : "refused",
        reason,
        basis,
        endsOn,
        answeredAt: actor.now,
        version: answer.version + 1,
      })
      .where(eq(accessAnswers.id, answer.id));
    const { id: answerId, fromOrganizationId, holderOrganizationId } = answer;
    const fact = { answerId, fromOrganizationId, holderOrganizationId };
    const told = {
      audience: "own",
      visibleTo: [holderOrganizationId, fromOrganizationId],
      disclosures: { reason, basis, actor: actor.personName },
    } as const;
    await record(
      tx,
      actor,
      kase,
      endsOn
        ? {
            ...told,
            visibleTo: [...told.visibleTo],
            type: "access-granted",
            payload: { ...fact, endsOn },
          }
        : { ...told, visibleTo: [...told.visibleTo], type: "access-refused", payload: fact },
    );
  });
}

function lastDay(actor: MemberActor, { endsOn }: Decision): string {
  const because = endsOn ? "fields.dateBeforeToday" : "fields.missing";
  if (!endsOn || endsOn < shanghaiDate(actor.now))
    throw new Refusal("checkAnswers", {}, { endsOn: because });
  return endsOn;
}

async function giveSight(
  tx: Transaction,
  actor: MemberActor,
  answer: AccessAnswer,
  endsOn: string,
): Promise<void> {
  await tx.insert(grants).values({
    id: newId(),
    caseId: answer.caseId,
    organizationId: answer.fromOrganizationId,
    standing: "body",
    scope: "whole",
    cause: "access",
    causeId: answer.id,
    grantedByOrganizationId: actor.organizationId,
    startedAt: actor.now,
    endsAt: endOfDayShanghai(endsOn),
  });
}
