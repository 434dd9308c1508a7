import { audienceReaches } from "#lib/cases/audience-reaches";
import { type Audience, audiences } from "#lib/cases/event-types";

/** As whom a body looks at a timeline: what they get of what it may see itself, never more. */
export const perspectives = ["complainant", "respondent", "public"] as const;

export type Perspective = (typeof perspectives)[number];

/** The perspective that an address names, if any. */
export function perspectiveOf(asked: string | undefined): Perspective | undefined {
  return perspectives.find((known) => known === asked);
}

/** The audiences that somebody in that place is reached by. */
export function audiencesOf(perspective: Perspective): Audience[] {
  if (perspective === "public") return ["public"];
  return audiences.filter((audience) => audienceReaches(audience, perspective));
}
