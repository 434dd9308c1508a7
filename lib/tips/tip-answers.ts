import { z } from "zod";
import { checked, refuseField } from "#lib/auth/checked";
import { isPlainDate } from "#lib/calendar/plain-date";
import type { Answers } from "#lib/complaints/answers";
import { conductsOfRight } from "#lib/complaints/conducts-of-right";
import { type Conduct, keysOf, venues } from "#lib/routing/vocabulary";

/** What may be reported without a right; confusion with another's goods is a complaint's matter. */
export const tipConducts = conductsOfRight("none").filter(
  (conduct) => conduct !== "confusing-similarity",
);

export const respondentKinds = [
  "company",
  "individual",
  "shop",
  "patent-agency",
  "unknown",
] as const;

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, "fields.textTooLong")
    .refine((text) => text.isWellFormed() && !text.includes("\0"), "fields.unreadable");
const needed = (most: number) => line(most).min(1, "fields.missing");
const given = (most: number) =>
  line(most)
    .optional()
    .transform((text) => text || undefined);

const input = z.strictObject({
  conduct: z.enum(tipConducts as [Conduct, ...Conduct[]], "fields.choiceUnknown"),
  description: needed(8000),
  venue: z.enum(keysOf(venues), "fields.choiceUnknown"),
  placeOfConduct: z.string().regex(/^(\d{6}(-[A-Z]+)?|[A-Z]{2})$/, "fields.choiceUnknown"),
  placeDetail: given(200),
  conductDate: z.string().refine(isPlainDate, "fields.dateUnreadable"),
  respondentName: given(200),
  respondentKind: z.enum(respondentKinds, "fields.choiceUnknown"),
  shopUrl: given(500).refine((text) => !text || /^https?:$/.test(URL.parse(text)?.protocol ?? ""), {
    message: "tips.urlWrong",
  }),
  identity: z.enum(["anonymous", "named"], "fields.choiceUnknown"),
  name: given(100),
  contact: given(200),
});

export type Tip = z.output<typeof input>;

/**
 * Reads what was typed into the form of a tip. A name or contact typed by somebody who then chose to
 * stay anonymous is dropped here. @param today plain date in Asia/Shanghai.
 * @throws Refusal with one message key a field.
 */
export function readTip(typed: unknown, today: string): Tip {
  const tip = checked(input, typed);
  if (tip.conductDate > today) refuseField("conductDate", "fields.dateAfterToday");
  if (tip.identity === "anonymous") return { ...tip, name: undefined, contact: undefined };
  if (!tip.name) refuseField("name", "fields.missing");
  return tip;
}

/** The tip as a complaint that rests on no right. @param organizationId the reporter's own. */
export function answersOfTip(tip: Tip, organizationId: string): Answers {
  return {
    right: { kind: "none", title: "举报线索", status: "in-force" },
    holder: { organizationId },
    conduct: {
      conduct: tip.conduct,
      venue: tip.venue,
      placeOfConduct: tip.placeOfConduct,
      placeDetail: tip.placeDetail,
      conductDate: tip.conductDate,
      description: tip.description,
    },
    respondent: {
      name: tip.respondentName ?? "（不详）",
      kind: tip.respondentName ? tip.respondentKind : "unknown",
      shopUrl: tip.shopUrl,
    },
    wishes: { courtSuit: false, arbitrationClause: false, invalidationPending: false },
  };
}
