import type { Role } from "#lib/access/roles";

/** Why an office orders: late, unanswered, sent back, a suspected crime kept back, or else. */
export const orderGrounds = [
  "overdue",
  "unanswered",
  "returned",
  "not-transferred",
  "other",
] as const;

export type OrderGround = (typeof orderGrounds)[number];
export type OrderState = "open" | "answered" | "closed";
export type OrderAction = "order" | "answer" | "close";

export type OrderFacts = {
  /** Null: the proceeding has no order, or its last one is closed. */
  state: OrderState | null;
  /** The office that supervises the case, the body that owns the proceeding, or neither. */
  side: "supervisor" | "owner" | "neither";
  roles: readonly Role[];
  proceedingOpen: boolean;
};

const handlers: readonly Role[] = ["officer", "reviewer", "head"];

/**
 * What is open to this actor now. Pure. The office orders where nothing is ordered yet and closes at
 * any time; the body answers once, and is answered by closing or by a new order.
 */
export function openOrderActions({
  state,
  side,
  roles,
  proceedingOpen,
}: OrderFacts): OrderAction[] {
  if (!handlers.some((role) => roles.includes(role))) return [];
  if (side === "supervisor") {
    if (state === null || state === "closed") return proceedingOpen ? ["order"] : [];
    return ["close"];
  }
  return side === "owner" && state === "open" ? ["answer"] : [];
}
