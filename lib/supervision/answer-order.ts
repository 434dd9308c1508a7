import { eq } from "drizzle-orm";
import { z } from "zod";
import { supervisionOrders } from "#db/schema/supervision";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import type { NewEvent } from "#lib/cases/event-types";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { findProceeding } from "#lib/proceedings/find-proceeding";
import { assertOrderOpen, lockOrder, orderFacts } from "#lib/supervision/find-order";
import type { OrderState } from "#lib/supervision/supervision-gate";

export const answerOrderInput = z.object({
  orderId: z.uuid(),
  version: z.coerce.number().int(),
  text: z.string().trim().min(1).max(4000),
});

type Answer = z.infer<typeof answerOrderInput>;

/**
 * The body says what it has done. @throws NotSeen, or Refusal `cases.stalePage`,
 *   `supervision.closed`.
 */
export function answerOrder(actor: MemberActor, wanted: Answer): Promise<void> {
  return moveOn(actor, wanted, "answer");
}

/**
 * The supervising office is content, or calls the order off, and says why; it may order again.
 * @throws NotSeen, or Refusal `cases.stalePage`, `supervision.closed`.
 */
export function closeOrder(actor: MemberActor, wanted: Answer): Promise<void> {
  return moveOn(actor, wanted, "close");
}

const steps = {
  answer: { state: "answered", event: "supervision-answered", field: "answer" },
  close: { state: "closed", event: "supervision-closed", field: "closing" },
} as const satisfies Record<string, { state: OrderState; event: NewEvent["type"]; field: string }>;

async function moveOn(
  actor: MemberActor,
  { orderId, version, text }: Answer,
  step: keyof typeof steps,
): Promise<void> {
  await acting(actor, async (tx) => {
    const order = await lockOrder(tx, actor, orderId);
    const kase = await lockCase(tx, actor, order.caseId);
    if (order.version !== version) throw new Refusal("cases.stalePage");
    const proceeding = await findProceeding(tx, actor, order.proceedingId);
    assertOrderOpen(await orderFacts(tx, actor, proceeding, order), step);
    const { state, event, field } = steps[step];
    const written =
      step === "answer"
        ? { answer: text, answeredAt: actor.now }
        : { closing: text, closedAt: actor.now };
    await tx
      .update(supervisionOrders)
      .set({ state, ...written, version: order.version + 1 })
      .where(eq(supervisionOrders.id, orderId));
    await record(tx, actor, kase, {
      type: event,
      audience: "organizations",
      proceedingId: order.proceedingId,
      payload: { orderId },
      disclosures: { [field]: text, actor: actor.personName },
    });
  });
}
