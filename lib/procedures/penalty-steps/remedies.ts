import { type OwnArticles, penaltyLaw } from "#lib/procedures/penalty-steps/citations";
import { officer, respondent } from "#lib/procedures/who";
import { choice, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule, ClockRule, StateRule } from "#lib/proceedings/procedure";

/** The remedies of whoever is penalized; they go on when the file is closed. */
export const remedyClocks = {
  reconsideration: {
    limit: "reconsideration.apply",
    binds: "respondent",
    outlives: true,
    audience: "respondent",
  },
  sue: {
    limit: "administrative-suit.sue",
    binds: "respondent",
    outlives: true,
    audience: "respondent",
  },
  "sue-after-reconsideration": {
    limit: "reconsideration.sue",
    binds: "respondent",
    outlives: true,
    audience: "respondent",
  },
} as const satisfies Record<string, ClockRule>;

/** While somebody else judges the penalty: it is performed, but neither enforced nor closed. */
export const remedyStates = {
  "under-reconsideration": { phase: "waiting", stage: "decision", waitsFor: "organization" },
  sued: { phase: "waiting", stage: "decision", waitsFor: "organization" },
} as const satisfies Record<string, StateRule>;

export const contested = ["under-reconsideration", "sued"] as const;

const reconsiderationLaw20 = {
  law: "reconsideration-law",
  article: "20",
  confirmed: true,
} as const;
const litigationLaw = (article: string, confirmed: boolean) =>
  ({ law: "administrative-litigation-law", article, confirmed }) as const;

/**
 * What the respondent does against the penalty (行政处罚法 73). It turns to the reconsideration body or
 * the court itself and says so here; whether it was in time is for them to judge, so the telling is
 * not refused while the clock is kept.
 */
export function remedySteps(from: readonly string[], also: OwnArticles<"judgment">) {
  const telling = {
    from,
    by: [respondent, officer],
    audience: "respondent",
    solemn: true,
  } as const;
  const suit = { court: text(200, 2), filedOn: pastDay, claims: text(4000, 6) };
  return {
    "report-reconsideration": {
      ...telling,
      to: "under-reconsideration",
      input: { body: text(200, 2), filedOn: pastDay, claims: text(4000, 6) },
      basis: [penaltyLaw("73"), reconsiderationLaw20],
      needs: [{ is: "clock-running", clock: "reconsideration" }],
      ends: ["reconsideration", "sue"],
    },
    "report-suit": {
      ...telling,
      to: "sued",
      input: suit,
      basis: [penaltyLaw("73"), litigationLaw("46", true)],
      needs: [{ is: "clock-running", clock: "sue" }],
      ends: ["reconsideration", "sue"],
    },
    "report-suit-after-reconsideration": {
      ...telling,
      to: "sued",
      input: suit,
      basis: [penaltyLaw("73"), litigationLaw("45", false)],
      needs: [{ is: "clock-running", clock: "sue-after-reconsideration" }],
      ends: ["sue-after-reconsideration"],
    },
    "record-reconsideration": {
      from: ["under-reconsideration"],
      to: "suspended-from",
      by: [officer],
      input: {
        result: choice("upheld", "changed", "ended"),
        body: text(200, 2),
        servedOn: pastDay,
        note: text(2000),
      },
      audience: "parties",
      basis: [penaltyLaw("73"), litigationLaw("45", false)],
      starts: ["sue-after-reconsideration"],
    },
    "record-judgment": {
      from: ["sued"],
      to: "suspended-from",
      by: [officer],
      input: {
        result: choice("upheld", "changed", "ended"),
        court: text(200, 2),
        decidedOn: pastDay,
        note: text(2000),
      },
      audience: "parties",
      basis: [penaltyLaw("73"), ...(also.judgment ?? [])],
    },
  } as const satisfies Record<string, ActionRule>;
}
