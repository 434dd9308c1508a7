import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { type CaseHeader, caseHeader } from "#lib/cases/case-header";
import { findProceeding, type Proceeding } from "#lib/proceedings/find-proceeding";
import { openOrderOf, orderFacts } from "#lib/supervision/find-order";
import { type OrderLine, orderLine } from "#lib/supervision/orders-of";
import { type OrderAction, openOrderActions } from "#lib/supervision/supervision-gate";

/** An order with what the actor may do about it. @throws NotSeen */
export function orderPage(
  actor: MemberActor,
  orderId: string,
): Promise<{ order: OrderLine; actions: Exclude<OrderAction, "order">[] }> {
  return acting(actor, async (tx) => {
    const order = await orderLine(tx, actor, orderId);
    if (!order) throw new NotSeen("supervision order");
    const proceeding = await findProceeding(tx, actor, order.proceedingId);
    const facts = await orderFacts(tx, actor, proceeding, order);
    const actions = openOrderActions(facts).filter((action) => action !== "order");
    return { order, actions };
  });
}

/** What the form of a new order needs. @throws NotSeen also where nothing can be ordered now. */
export function newOrderPage(
  actor: MemberActor,
  proceedingId: string,
): Promise<{ kase: CaseHeader; proceeding: Proceeding }> {
  return acting(actor, async (tx) => {
    const proceeding = await findProceeding(tx, actor, proceedingId);
    const facts = await orderFacts(tx, actor, proceeding, await openOrderOf(tx, proceedingId));
    if (!openOrderActions(facts).includes("order")) throw new NotSeen("supervision order");
    return { kase: await caseHeader(tx, actor, proceeding.caseId), proceeding };
  });
}
