import type { Role } from "#lib/access/roles";

const writers: readonly Role[] = ["reviewer", "officer", "head"];

/** Why the actor may not write the proceeding's claim chart now; null: it may. Pure. */
export function chartRefusal(
  proceeding: { phase: string; organizationId: string },
  actor: { organizationId: string; roles: readonly Role[] },
): string | null {
  if (proceeding.organizationId !== actor.organizationId) return "cases.notOwner";
  if (proceeding.phase === "closed") return "claimCharts.closed";
  return writers.some((role) => actor.roles.includes(role)) ? null : "claimCharts.roleMissing";
}
