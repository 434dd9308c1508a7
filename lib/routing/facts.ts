import { z } from "zod";
import { checked, type Problem } from "#lib/routing/problems";
import { conducts, keysOf, rightKinds, venues } from "#lib/routing/vocabulary";

/**
 * GB/T 2260 code, longer codes cut to the district; a code of the product's own for an area
 * without one (`110115-BDA`); or a country code of two letters.
 */
const region = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^(\d{6}|\d{9}|\d{12}|\d{6}-[A-Z]+|[A-Z]{2})$/u)
  .transform((code) => (/^\d+$/u.test(code) ? code.slice(0, 6) : code));

const amount = z.number().min(0);
const count = z.int().min(0);
const niceClass = z.preprocess(
  (value) => (typeof value === "string" && /^\d{1,2}$/u.test(value) ? Number(value) : value),
  z.int().min(0),
);

const right = z.object({
  kind: z.enum(keysOf(rightKinds)),
  id: given(z.string()),
  class: given(niceClass),
  status: given(z.enum(["registered", "in-force", "lapsed", "invalidated", "pending"])),
  lapsedOn: given(z.iso.date()),
  evaluationReport: given(z.enum(["clean", "negative"])),
  customsRecordal: given(z.boolean()),
  marks: given(count),
  patents: given(count),
});

const respondent = z.object({
  kind: given(z.enum(["company", "individual", "shop", "patent-agency", "unknown"])),
  region: given(region),
  id: given(z.string()),
  shopUrl: given(z.string()),
  penalizedOn: given(z.iso.date()),
  priorDecision: given(z.union([z.string(), z.boolean()])),
});

const amountsYuan = z.object({
  turnover: given(amount),
  gain: given(amount),
  loss: given(amount),
  unsold: given(amount),
  copies: given(count),
  labels: given(count),
  works: given(count),
  clicks: given(count),
  downloads: given(count),
  members: given(count),
});

const filer = z.object({
  registeredAt: given(z.string().min(1)),
  industry: given(z.string().min(1)),
  standing: given(
    z.enum(["owner", "exclusive-licensee", "sole-licensee", "ordinary-licensee", "agent"]),
  ),
  authorised: given(z.boolean()),
  wish: given(z.enum(["mediation", "fast-track", "compensation"])),
});

const forum = z.object({
  courtSuit: given(z.boolean()),
  arbitrationClause: given(z.boolean()),
  invalidationPending: given(z.boolean()),
});

/** The facts of a complaint that routing reads. Null and "" mean: not told. */
export const factsSchema = z.object({
  right,
  conduct: z.enum(keysOf(conducts)),
  conductDate: z.iso.date(),
  venue: given(z.enum(keysOf(venues))),
  placeOfConduct: given(region),
  respondent: part(respondent),
  amountsYuan: part(amountsYuan),
  filer: part(filer),
  forum: part(forum),
});

export type Facts = z.output<typeof factsSchema>;

/**
 * Reads the facts of a complaint from outside. Every problem names its place and says in both
 * languages what is wrong. Properties that routing does not know are left out.
 */
export function parseFacts(
  value: unknown,
): { ok: true; facts: Facts } | { ok: false; problems: Problem[] } {
  const found = checked(factsSchema, value);
  return found.ok ? { ok: true, facts: found.value } : found;
}

function given<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    (value) => (value === null || value === "" ? undefined : value),
    schema.optional(),
  );
}

function part<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => value ?? {}, schema);
}
