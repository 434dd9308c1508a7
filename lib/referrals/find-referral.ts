import { and, eq, or } from "drizzle-orm";
import { proceedings } from "#db/schema/proceedings";
import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";
import type { Actor, MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { openReferralActions, type ReferralFacts } from "#lib/referrals/referral-gate";
import type { ReferralAction, ReferralKind, ReferralState } from "#lib/referrals/referral-kinds";

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

type Known = Pick<
  Referral,
  "kind" | "state" | "fromOrganizationId" | "toOrganizationId" | "resultProceedingId"
>;

/** What the referral's gate judges by. */
export async function referralFacts(
  tx: Transaction,
  actor: MemberActor,
  referral: Known,
): Promise<ReferralFacts> {
  return {
    kind: referral.kind as ReferralKind,
    state: referral.state as ReferralState,
    side: sideOf(actor, referral),
    roles: actor.roles,
    workOpen: await isOpen(tx, referral.resultProceedingId),
  };
}

/**
 * Guards a command on a referral.
 * @throws Refusal `cases.stalePage` when it was answered in between, `referrals.workOpen` when the
 *   proceeding opened for it still runs, `referrals.closed` when the gate says no.
 */
export async function assertOpen(
  tx: Transaction,
  actor: MemberActor,
  referral: Referral,
  action: ReferralAction,
  version: number,
): Promise<void> {
  if (referral.version !== version) throw new Refusal("cases.stalePage");
  const facts = await referralFacts(tx, actor, referral);
  if (openReferralActions(facts).includes(action)) return;
  throw new Refusal(
    action === "report" && facts.workOpen ? "referrals.workOpen" : "referrals.closed",
  );
}

function sideOf(actor: MemberActor, referral: Known): ReferralFacts["side"] {
  if (referral.toOrganizationId === actor.organizationId) return "recipient";
  return referral.fromOrganizationId === actor.organizationId ? "sender" : "neither";
}

async function isOpen(tx: Transaction, proceedingId: string | null): Promise<boolean> {
  if (!proceedingId) return false;
  const [row] = await tx
    .select({ phase: proceedings.phase })
    .from(proceedings)
    .where(eq(proceedings.id, proceedingId));
  return row !== undefined && row.phase !== "closed";
}
