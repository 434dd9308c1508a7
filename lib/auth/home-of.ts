import type { Role } from "#lib/access/roles";
import { type OrganizationKind, partyKinds } from "#lib/organizations/kinds";

export type SeatHolder = { organizationKind: OrganizationKind; roles: readonly Role[] };

/** Where a seat's own pages begin: administration, a party's cases, or the desk. */
export function homeOf({ organizationKind, roles }: SeatHolder): "/admin" | "/my" | "/desk" {
  if (roles.length > 0 && roles.every((role) => role === "administrator")) return "/admin";
  return partyKinds.includes(organizationKind) ? "/my" : "/desk";
}
