import { z } from "zod";
import { supervisionOrders } from "#db/schema/supervision";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { record } from "#lib/cases/record";
import { lockProceeding } from "#lib/proceedings/find-proceeding";
import { assertOrderOpen, openOrderOf, orderFacts } from "#lib/supervision/find-order";
import { orderGrounds } from "#lib/supervision/supervision-gate";

export const orderSupervisionInput = z.object({
  proceedingId: z.uuid(),
  version: z.coerce.number().int(),
  ground: z.enum(orderGrounds, "fields.choiceUnknown"),
  reason: z.string().trim().min(1).max(2000),
  basis: z.string().trim().min(1).max(500),
  /** The last day for the answer (plain date, Asia/Shanghai). */
  dueOn: z.iso.date("fields.dateUnreadable"),
});

/**
 * 督办: the supervising office orders the body that owns a proceeding to act and to say by a day what
 * it has done. The proceeding stays with the body, and its limits run on.
 *
 * @returns the order's id.
 * @throws NotSeen, or Refusal `supervision.closed`, `cases.stalePage`, `checkAnswers`.
 */
export async function orderSupervision(
  actor: MemberActor,
  wanted: z.infer<typeof orderSupervisionInput>,
): Promise<string> {
  return acting(actor, async (tx) => {
    const { kase, proceeding } = await lockProceeding(tx, actor, wanted.proceedingId);
    const before = await openOrderOf(tx, proceeding.id);
    assertOrderOpen(await orderFacts(tx, actor, proceeding, before), "order");
    if (proceeding.version !== wanted.version) throw new Refusal("cases.stalePage");
    const { ground, reason, basis, dueOn } = wanted;
    if (dueOn < shanghaiDate(actor.now))
      throw new Refusal("checkAnswers", {}, { dueOn: "fields.dateBeforeToday" });
    const { id: proceedingId, organizationId: toOrganizationId } = proceeding;
    const id = newId();
    await tx.insert(supervisionOrders).values({
      id,
      caseId: kase.id,
      proceedingId,
      fromOrganizationId: actor.organizationId,
      toOrganizationId,
      ground,
      reason,
      basis,
      dueOn,
      state: "open",
      orderedByPersonId: actor.personId,
      orderedAt: actor.now,
    });
    await record(tx, actor, kase, {
      type: "supervision-ordered",
      audience: "organizations",
      proceedingId,
      payload: { orderId: id, ground, toOrganizationId, dueOn },
      disclosures: { reason, basis, actor: actor.personName },
    });
    return id;
  });
}
