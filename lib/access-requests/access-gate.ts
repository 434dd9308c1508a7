import type { Role } from "#lib/access/roles";

export type AccessState = "asked" | "granted" | "refused" | "ended";
export type AccessAction = "decide" | "end";

export type AccessFacts = {
  state: AccessState;
  side: "holder" | "asker" | "neither";
  roles: readonly Role[];
};

const handlers: readonly Role[] = ["officer", "reviewer", "head"];

/** What is open to this actor now. Pure. Who holds a case decides once, and may end what it gave. */
export function openAccessActions({ state, side, roles }: AccessFacts): AccessAction[] {
  if (side !== "holder" || !handlers.some((role) => roles.includes(role))) return [];
  if (state === "asked") return ["decide"];
  return state === "granted" ? ["end"] : [];
}
