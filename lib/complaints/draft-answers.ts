import type { Answers, SectionKey } from "#lib/complaints/answers";

/** What was typed into one field: text, or the ticked choices of a group. */
export type TypedValue = string | string[];

/** One section as typed, right or wrong. Nothing that somebody typed is thrown away. */
export type TypedSection = Record<string, TypedValue>;

/** What was typed over somebody else's newer answers; kept until one of the two is chosen. */
export type Conflict = { typed: TypedSection; at: string; by: string };

/**
 * Which opened form saved a section last, with its how manieth save, and the mark of what it saved: it
 * counts only while the section still has that mark.
 */
export type LastSave = { form: string; turn: number; mark: string };

/** A draft's answers as they are kept: raw, by section. */
export type DraftAnswers = { [K in SectionKey]?: TypedSection } & {
  conflicts?: { [K in SectionKey]?: Conflict };
  lastSaves?: { [K in SectionKey]?: LastSave };
};

type Fields = { [K in SectionKey]: readonly (keyof Answers[K] & string)[] };

/** The fields of each section's form, in the order in which they are asked. */
export const sectionFields = {
  right: [
    "rightId",
    "kind",
    "identifier",
    "title",
    "niceClass",
    "status",
    "lapsedOn",
    "validFrom",
    "validUntil",
    "evaluationReport",
    "customsRecordal",
  ],
  holder: ["organizationId", "standing", "authorised", "registeredAt", "industry"],
  conduct: [
    "conduct",
    "venue",
    "placeOfConduct",
    "placeDetail",
    "conductDate",
    "description",
    "turnover",
    "gain",
    "loss",
    "copies",
    "labels",
    "works",
    "clicks",
    "downloads",
    "members",
  ],
  respondent: [
    "name",
    "kind",
    "region",
    "creditCode",
    "shopUrl",
    "address",
    "phone",
    "penalizedOn",
    "priorDecision",
  ],
  wishes: [
    "courtSuit",
    "arbitrationClause",
    "invalidationPending",
    "wish",
    "fastTrackGrounds",
    "statement",
  ],
} as const satisfies Fields;

export const sectionKeys = Object.keys(sectionFields) as SectionKey[];

/** Whether the text names a section. */
export function isSectionKey(text: string): text is SectionKey {
  return Object.hasOwn(sectionFields, text);
}

/** The answers alone, without what was noted while they were typed. */
export function plainAnswers({ conflicts: _, lastSaves: __, ...answers }: DraftAnswers) {
  return answers;
}
