import { type OwnArticles, penaltyLaw } from "#lib/procedures/penalty-steps/citations";
import { officer, respondent } from "#lib/procedures/who";
import { choice, comingDay, optionalText, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

type Notice = {
  undecided: readonly string[];
  /** What runs from the notice, and lapses or is used up together. */
  lapses: readonly string[];
  /** The limits whose law does not count the time of a hearing. */
  stops: readonly string[];
  also: OwnArticles<"submit" | "waive" | "proceed">;
};

/**
 * Statement, defence and hearing after the notice of an intended penalty (行政处罚法 44, 45, 63–65).
 * The table has the states `notified`, `hearing-requested`, `hearing-scheduled`, `heard`, `deciding`.
 */
export function hearingSteps({ undecided, lapses, stops, also }: Notice) {
  return {
    "submit-defence": {
      from: undecided,
      to: "same",
      by: [respondent],
      input: { statement: text(8000, 6) },
      audience: "respondent",
      basis: [penaltyLaw("45"), ...(also.submit ?? [])],
    },
    "request-hearing": {
      from: ["notified"],
      to: "hearing-requested",
      by: [respondent],
      input: { reason: text(2000) },
      audience: "respondent",
      basis: [penaltyLaw("63"), penaltyLaw("64")],
      needs: [{ is: "clock-in-time", clock: "hearing-request" }],
      ends: lapses,
      pauses: { clocks: stops, reason: "hearing" },
    },
    "waive-hearing": {
      from: ["notified"],
      to: "deciding",
      by: [respondent],
      input: { statement: optionalText(4000) },
      audience: "respondent",
      basis: [penaltyLaw("62"), ...(also.waive ?? [])],
      ends: lapses,
      solemn: true,
    },
    "proceed-after-notice": {
      from: ["notified"],
      to: "deciding",
      by: [officer],
      input: { note: optionalText(500) },
      audience: "respondent",
      basis: [penaltyLaw("64"), ...(also.proceed ?? [])],
      needs: lapses.map((clock) => ({ is: "clock-ended-or-expired", clock }) as const),
      ends: lapses,
    },
    "decline-hearing": {
      from: ["hearing-requested"],
      to: "deciding",
      by: [officer],
      input: { ground: choice("outside-scope", "withdrawn"), reason: text(2000) },
      audience: "respondent",
      basis: [penaltyLaw("63"), penaltyLaw("64")],
      resumes: stops,
      solemn: true,
    },
    "schedule-hearing": {
      from: ["hearing-requested", "hearing-scheduled"],
      to: "hearing-scheduled",
      by: [officer],
      input: {
        hearingOn: comingDay("penalty.hearing-notice"),
        place: text(200, 2),
        chair: text(200, 2),
      },
      audience: "respondent",
      notices: [{ kind: "hearing", to: "respondent" }],
      basis: [penaltyLaw("64")],
      solemn: true,
    },
    "hold-hearing": {
      from: ["hearing-scheduled"],
      to: { byAnswer: "attendance", states: { attended: "heard", absent: "deciding" } },
      by: [officer],
      input: {
        attendance: choice("attended", "absent"),
        heldOn: pastDay,
        minutes: text(4000, 6),
      },
      audience: "respondent",
      basis: [penaltyLaw("64"), penaltyLaw("65")],
      resumes: stops,
    },
  } as const satisfies Record<string, ActionRule>;
}
