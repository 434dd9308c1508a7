import type { Role } from "#lib/access/roles";

export const sides = ["complainant", "respondent"] as const;
export type Side = (typeof sides)[number];

export type MessageFacts = {
  /** How the actor's organization stands: it owns the proceeding, or is one of the parties. */
  standing: "owner" | Side | null;
  roles: readonly Role[];
  /** Somebody of the respondents was served: before that none of them learns of the case. */
  respondentServed: boolean;
};

const handlers: readonly Role[] = ["officer", "reviewer", "head"];

/** The sides to which the actor may write in a proceeding; a party always writes to its body. Pure. */
export function openSides({ standing, roles, respondentServed }: MessageFacts): Side[] {
  if (standing === "owner") {
    if (!handlers.some((role) => roles.includes(role))) return [];
    return respondentServed ? [...sides] : ["complainant"];
  }
  return standing && roles.includes("filer") ? [standing] : [];
}
