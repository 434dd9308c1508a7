import type { Session } from "#lib/auth/find-session";

/** Whose typing it is: a person at a seat. The page says so, for what a browser keeps of a form. */
export function typistOf({ personId, actor }: Session): string {
  return `${personId} ${actor?.memberId ?? ""}`;
}
