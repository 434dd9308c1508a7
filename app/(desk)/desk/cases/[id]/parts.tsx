export const parts = ["timeline", "summary", "complaint", "evidence", "notices", "route"] as const;

export type PartKey = (typeof parts)[number];

/** The part of the case that an address names; the timeline unless it names another. */
export function partOf(asked: string | undefined): PartKey {
  return parts.find((known) => known === asked) ?? "timeline";
}
