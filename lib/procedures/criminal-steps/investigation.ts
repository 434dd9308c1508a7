import { criminalProcedure, decree } from "#lib/procedures/criminal-steps/citations";
import { sender } from "#lib/procedures/criminal-steps/refusal";
import { head, officer } from "#lib/procedures/who";
import { choice, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** The investigation, and the goods that come with it. */
export const investigationSteps = {
  "record-step": {
    from: ["accepted", "investigating"],
    to: "same",
    by: [officer],
    input: {
      step: choice("questioning", "inspection", "search-and-seizure", "appraisal", "other"),
      note: text(4000),
    },
    audience: "organizations",
    basis: [criminalProcedure("115")],
  },
  "hand-over-goods": {
    from: ["investigating", "prosecuting"],
    to: "same",
    by: [sender, officer],
    input: { goods: text(2000), handedOverOn: pastDay },
    audience: "organizations",
    basis: [decree("12")],
    needs: [{ is: "clock-running", clock: "hand-over-goods" }],
    ends: ["hand-over-goods"],
  },
  "withdraw-case": {
    from: ["investigating"],
    to: "withdrawn",
    by: [head],
    input: {
      ground: choice("no-criminal-facts", "clearly-minor", "not-to-be-punished"),
      reason: text(2000),
    },
    audience: "complainant",
    notices: [{ kind: "conclusion", to: "complainant" }],
    basis: [criminalProcedure("163"), decree("13")],
    outcome: { fixed: "withdrawn" },
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
