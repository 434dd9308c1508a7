import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { satisfactionAnswers } from "#db/schema/satisfaction";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { standingIn } from "#lib/evidence/target";
import { findProceeding } from "#lib/proceedings/find-proceeding";
import { surveyRefusal } from "#lib/satisfaction/survey-gate";

export const surveyInput = z.object({
  proceedingId: z.uuid(),
  level: z.coerce.number("fields.missing").int("fields.missing").min(1, "fields.missing").max(5),
  comment: z
    .string()
    .trim()
    .max(1000, "fields.textTooLong")
    .refine((text) => text.isWellFormed() && !text.includes("\0"), "fields.unreadable"),
});

/**
 * Says, for the actor's organization and once, how satisfied it is with how a closed proceeding was
 * handled. The heads of the body and the platform's coordinators read it; the other side does not.
 * @throws NotSeen; Refusal `satisfaction.notParty`, `satisfaction.notClosed`, `satisfaction.answered`.
 */
export async function answerSurvey(
  actor: MemberActor,
  { proceedingId, level, comment }: z.infer<typeof surveyInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const proceeding = await findProceeding(tx, actor, proceedingId);
    const standing = await standingIn(tx, actor, proceeding.caseId);
    const refused = surveyRefusal({
      phase: proceeding.phase,
      outcome: proceeding.outcome,
      isParty: standing === "complainant" || standing === "respondent",
      roles: actor.roles,
      answered: (await ownAnswer(tx, actor, proceedingId)) !== null,
    });
    if (refused) throw new Refusal(refused);
    const kept = await tx
      .insert(satisfactionAnswers)
      .values({
        id: newId(),
        caseId: proceeding.caseId,
        proceedingId,
        bodyOrganizationId: proceeding.organizationId,
        organizationId: actor.organizationId,
        personId: actor.personId,
        level,
        comment: comment || null,
        answeredAt: actor.now,
      })
      .onConflictDoNothing()
      .returning({ id: satisfactionAnswers.id });
    if (kept.length === 0) throw new Refusal("satisfaction.answered");
  });
}

async function ownAnswer(tx: Transaction, actor: MemberActor, proceedingId: string) {
  const [row] = await tx
    .select({ level: satisfactionAnswers.level })
    .from(satisfactionAnswers)
    .where(
      and(
        eq(satisfactionAnswers.proceedingId, proceedingId),
        eq(satisfactionAnswers.organizationId, actor.organizationId),
      ),
    );
  return row ?? null;
}
