import type { Role } from "#lib/access/roles";

export const referralKinds = ["refer", "transfer", "designate"] as const;

/**
 * `refer`: the recipient joins, the owner stays. `transfer`: the owner changes on acceptance.
 * `designate`: the coordinator is asked who must act, and decides.
 */
export type ReferralKind = (typeof referralKinds)[number];

export type ReferralState =
  | "sent"
  | "delivered"
  | "acknowledged"
  | "accepted"
  | "returned"
  | "revoked"
  | "done";

export type ReferralAction = "acknowledge" | "accept" | "return" | "revoke" | "designate";

export type ReferralFacts = {
  kind: ReferralKind;
  state: ReferralState;
  side: "sender" | "recipient" | "neither";
  roles: readonly Role[];
};

const awaiting: readonly ReferralState[] = ["sent", "delivered", "acknowledged"];
const handlers: readonly Role[] = ["officer", "reviewer", "head"];

/** The answers open to this actor now. Pure; draws the buttons and guards the commands. */
export function openReferralActions(facts: ReferralFacts): ReferralAction[] {
  if (!awaiting.includes(facts.state)) return [];
  if (!handlers.some((role) => facts.roles.includes(role))) return [];
  if (facts.side === "sender") return facts.kind === "designate" ? [] : ["revoke"];
  if (facts.side !== "recipient") return [];
  const answers: ReferralAction[] =
    facts.kind === "designate" ? ["designate"] : ["accept", "return"];
  return facts.state === "acknowledged" ? answers : ["acknowledge", ...answers];
}
