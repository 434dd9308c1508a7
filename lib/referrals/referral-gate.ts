import type { Role } from "#lib/access/roles";
import {
  type ReferralAction,
  type ReferralKind,
  type ReferralState,
  referralKinds,
} from "#lib/referrals/referral-kinds";

export type ReferralFacts = {
  kind: ReferralKind;
  state: ReferralState;
  side: "sender" | "recipient" | "neither";
  roles: readonly Role[];
  /** A proceeding was opened for the piece of work, and it is not closed yet. */
  workOpen: boolean;
};

const awaiting: readonly ReferralState[] = ["sent", "delivered", "acknowledged"];

/** What is open to this actor now. Pure; draws the buttons and guards the commands. */
export function openReferralActions(facts: ReferralFacts): ReferralAction[] {
  const rule = referralKinds[facts.kind];
  if (facts.side === "sender")
    return awaiting.includes(facts.state) && holdsOne(facts, rule.senderRoles)
      ? [...rule.sender]
      : [];
  if (facts.side !== "recipient" || !holdsOne(facts, rule.answererRoles)) return [];
  if (facts.state === "accepted")
    return [...(rule.recipient.accepted ?? [])].filter(
      (action) => action !== "report" || !facts.workOpen,
    );
  if (!awaiting.includes(facts.state)) return [];
  const answers = rule.recipient.waiting ?? [];
  return facts.state === "acknowledged" ? [...answers] : ["acknowledge", ...answers];
}

function holdsOne({ roles }: ReferralFacts, wanted: readonly Role[]): boolean {
  return wanted.some((role) => roles.includes(role));
}
