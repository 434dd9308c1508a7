import { type OrganizationKind, partyKinds } from "#lib/organizations/kinds";

/** What `STAFF_SECOND_STEP` may say. */
export const staffWishes = ["required", "optional"] as const;

/**
 * Whether whoever acts from a seat in such an organization must sign in by two steps: in bodies where
 * `STAFF_SECOND_STEP` says so, which a real deployment does unless told otherwise. Parties choose.
 */
export function asksSecondStep(
  kind: OrganizationKind,
  staff = process.env.STAFF_SECOND_STEP,
): boolean {
  return staff === "required" && !partyKinds.includes(kind);
}
