import type { Words } from "#lib/words";

/** What a member may do in an organization. A seat may hold several. */
export const roles = {
  officer: { zh: "经办人", en: "Officer" },
  reviewer: { zh: "快审审查员", en: "Fast-track reviewer" },
  head: { zh: "负责人", en: "Head" },
  filer: { zh: "当事人(代理人)", en: "Filer" },
  administrator: { zh: "管理员", en: "Administrator" },
} as const satisfies Record<string, Words>;

export type Role = keyof typeof roles;

export const roleKeys = Object.keys(roles) as Role[];
