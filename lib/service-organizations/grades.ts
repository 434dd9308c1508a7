import type { OrganizationKind } from "#lib/organizations/kinds";

/** 甲级, 乙级, 丙级: how a body grades a service organization. */
export const grades = ["a", "b", "c"] as const;
export type Grade = (typeof grades)[number];

/** Organizations that serve holders for a fee. */
export const serviceKinds = [
  "patent-agency",
  "law-firm",
  "notary",
  "appraisal-body",
] as const satisfies readonly OrganizationKind[];

/** Public bodies that grade them and publish by which criteria. */
export const graderKinds: readonly OrganizationKind[] = [
  "ip-office",
  "protection-center",
  "rights-aid-center",
];

/** Whether an actor may grade: the heads of such a body. Pure. */
export function mayGrade(actor: {
  organizationKind: OrganizationKind;
  roles: readonly string[];
}): boolean {
  return graderKinds.includes(actor.organizationKind) && actor.roles.includes("head");
}
