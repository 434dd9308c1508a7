import { z } from "zod";
import { isPlainDate } from "#lib/calendar/plain-date";
import { conducts, keysOf, rightKinds, venues } from "#lib/routing/vocabulary";

const words = (most: number) => z.string().trim().min(1).max(most).refine(isStorable);
const optionalWords = (most: number) => z.string().trim().max(most).refine(isStorable).optional();
const day = z.string().refine(isPlainDate);
const region = z.string().regex(/^(\d{6}(-[A-Z]+)?|[A-Z]{2})$/);
const yuan = z.number().min(0).max(1e12).optional();
const count = z.int().min(0).max(1e9).optional();

/** The right that the complaint rests on: saved among the holder's own, or entered here. */
export const rightSection = z.object({
  rightId: z.uuid().optional(),
  kind: z.enum(keysOf(rightKinds)),
  identifier: optionalWords(200),
  title: words(200),
  niceClass: z.int().min(1).max(45).optional(),
  status: z.enum(["registered", "in-force", "lapsed", "invalidated", "pending"]),
  validFrom: day.optional(),
  validUntil: day.optional(),
  lapsedOn: day.optional(),
  evaluationReport: z.enum(["clean", "negative"]).optional(),
  customsRecordal: z.boolean().optional(),
});

/** For whom the complaint is made and in which standing. */
export const holderSection = z.object({
  /** The filer's own organization, or a holder that has given it an authority to act. */
  organizationId: z.uuid(),
  /** Missing only where no right is claimed. */
  standing: z
    .enum(["owner", "exclusive-licensee", "sole-licensee", "ordinary-licensee", "agent"])
    .optional(),
  authorised: z.boolean().optional(),
  registeredAt: z.enum(["beijing", "zhongguancun"]).optional(),
  industry: z
    .enum(["new-generation-it", "high-end-equipment", "new-materials", "biomedicine", "other"])
    .optional(),
});

/** What was done, where, when and how much. Amounts in yuan, numbers in pieces. */
export const conductSection = z.object({
  conduct: z.enum(keysOf(conducts)),
  venue: z.enum(keysOf(venues)),
  placeOfConduct: region,
  placeDetail: optionalWords(200),
  conductDate: day,
  description: words(8000),
  turnover: yuan,
  gain: yuan,
  loss: yuan,
  copies: count,
  labels: count,
  works: count,
  clicks: count,
  downloads: count,
  members: count,
});

export const respondentSection = z.object({
  name: words(200),
  kind: z.enum(["company", "individual", "shop", "patent-agency", "unknown"]),
  region: region.optional(),
  creditCode: optionalWords(18),
  shopUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  address: optionalWords(300),
  phone: optionalWords(40),
  penalizedOn: day.optional(),
  priorDecision: optionalWords(100),
});

/** Whether the matter is before a court or bound to another forum, and what the filer wishes. */
export const wishesSection = z.object({
  courtSuit: z.boolean(),
  arbitrationClause: z.boolean(),
  invalidationPending: z.boolean(),
  wish: z.enum(["mediation", "fast-track", "compensation"]).optional(),
  fastTrackGrounds: z
    .array(z.enum(["ongoing-online-sale", "exhibition", "repeat", "perishable", "other"]))
    .max(5)
    .optional(),
  statement: optionalWords(2000),
});

export const answersSchema = z.object({
  right: rightSection,
  holder: holderSection,
  conduct: conductSection,
  respondent: respondentSection,
  wishes: wishesSection,
});

/** A complete complaint as its filer answered it. */
export type Answers = z.infer<typeof answersSchema>;

export type SectionKey = keyof Answers;

/** NUL and lone surrogates cannot be stored as they are, so they are refused, never altered. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}
