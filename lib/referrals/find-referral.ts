import { and, eq, or } from "drizzle-orm";
import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";
import type { Actor, MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import {
  openReferralActions,
  type ReferralAction,
  type ReferralFacts,
  type ReferralKind,
  type ReferralState,
} from "#lib/referrals/referral-gate";

export type Referral = typeof referrals.$inferSelect;

/**
 * A referral as its sender or recipient sees it, locked until the transaction ends. @throws NotSeen
 */
export async function lockReferral(
  tx: Transaction,
  actor: Actor,
  referralId: string,
): Promise<Referral> {
  const own =
    actor.kind === "system"
      ? undefined
      : or(
          eq(referrals.fromOrganizationId, actor.organizationId),
          eq(referrals.toOrganizationId, actor.organizationId),
        );
  const [row] = await tx
    .select()
    .from(referrals)
    .where(and(eq(referrals.id, referralId), own))
    .for("update");
  if (!row) throw new NotSeen("referral");
  return row;
}

/** What the referral's gate judges by. */
export function referralFacts(actor: MemberActor, referral: Referral): ReferralFacts {
  return {
    kind: referral.kind as ReferralKind,
    state: referral.state as ReferralState,
    side: sideOf(actor, referral),
    roles: actor.roles,
  };
}

/**
 * Guards a command on a referral.
 * @throws Refusal `cases.stalePage` when it was answered in between, `referrals.closed` when the gate says no.
 */
export function assertOpen(
  actor: MemberActor,
  referral: Referral,
  action: ReferralAction,
  version: number,
): void {
  if (referral.version !== version) throw new Refusal("cases.stalePage");
  if (!openReferralActions(referralFacts(actor, referral)).includes(action))
    throw new Refusal("referrals.closed");
}

function sideOf(actor: MemberActor, referral: Referral): ReferralFacts["side"] {
  if (referral.toOrganizationId === actor.organizationId) return "recipient";
  return referral.fromOrganizationId === actor.organizationId ? "sender" : "neither";
}
