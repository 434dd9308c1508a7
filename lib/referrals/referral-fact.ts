import type { Referral } from "#lib/referrals/find-referral";

/** What every event of a referral says of it. */
export function referralFact(referral: Referral) {
  return {
    referralId: referral.id,
    kind: referral.kind,
    fromOrganizationId: referral.fromOrganizationId,
    toOrganizationId: referral.toOrganizationId,
  };
}
