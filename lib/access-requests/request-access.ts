import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { accessRequests } from "#db/schema/access-requests";
import { acting } from "#lib/access/act";
import { handlesCases, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { enqueue } from "#lib/jobs/enqueue";
import { isBodyBeside } from "#lib/referrals/may-send";

export const requestAccessInput = z.object({
  caseId: z.uuid(),
  reason: z.string().trim().min(1).max(2000),
  basis: z.string().trim().min(1).max(500),
  /** Until when sight is wanted (plain date, Asia/Shanghai). */
  untilOn: z.iso.date("fields.dateUnreadable"),
});

/**
 * Asks every body that holds a case about the same respondents for sight of it, naming why and under
 * which provision. The asking body learns how many were asked; who they are, when they answer.
 *
 * @returns how many cases it went to.
 * @throws NotSeen, or Refusal `access.notHandling`, `closed.role-missing`, `access.nobodyToAsk`,
 *   `checkAnswers`.
 */
export async function requestAccess(
  actor: MemberActor,
  { caseId, reason, basis, untilOn }: z.infer<typeof requestAccessInput>,
): Promise<number> {
  return acting(actor, async (tx) => {
    const kase = await lockCase(tx, actor, caseId);
    if (!(await isBodyBeside(tx, actor, caseId))) throw new Refusal("access.notHandling");
    if (!handlesCases(actor)) throw new Refusal("closed.role-missing");
    if (untilOn < shanghaiDate(actor.now))
      throw new Refusal("checkAnswers", {}, { untilOn: "fields.dateBeforeToday" });
    const id = newId();
    await tx.insert(accessRequests).values({
      id,
      caseId,
      fromOrganizationId: actor.organizationId,
      reason,
      basis,
      untilOn,
      asked: 0,
      requestedByPersonId: actor.personId,
      requestedAt: actor.now,
    });
    const [row] = await tx.execute<{ asked: number }>(
      sql`select qiheng_ask_access(${id}) as asked`,
    );
    const asked = row?.asked ?? 0;
    if (asked === 0) throw new Refusal("access.nobodyToAsk");
    await tx.update(accessRequests).set({ asked }).where(eq(accessRequests.id, id));
    await record(tx, actor, kase, {
      type: "access-requested",
      audience: "own",
      visibleTo: [actor.organizationId],
      payload: { requestId: id, asked, untilOn },
      disclosures: { reason, basis, actor: actor.personName },
    });
    await enqueue(tx, "access-asked", { requestId: id });
    return asked;
  });
}
