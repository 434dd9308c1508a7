import { recalled } from "#lib/procedures/court-steps/citations";
import { contested, held, mediating, open } from "#lib/procedures/court-steps/states";
import { complainant, officer as judge, respondent } from "#lib/procedures/who";
import { choice, comingDay, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** The hearing and what both sides say. */
export const trialSteps = {
  "convert-to-ordinary": {
    from: open,
    to: "same",
    by: [judge],
    input: { docketedOn: pastDay, panel: text(200, 2), reason: text(1000) },
    audience: "parties",
    basis: [recalled("170")],
    needs: [{ is: "clock-running", clock: "first-instance-summary" }],
    ends: ["first-instance-summary"],
    starts: ["first-instance"],
    solemn: true,
  },
  "schedule-hearing": {
    from: ["examining", "hearing-scheduled"],
    to: "hearing-scheduled",
    by: [judge],
    input: { hearingOn: comingDay(), place: text(200, 2) },
    audience: "parties",
    notices: [{ kind: "hearing", to: "parties" }],
    basis: [recalled("139")],
    solemn: true,
  },
  "hold-hearing": {
    from: ["hearing-scheduled"],
    to: "examining",
    by: [judge],
    input: {
      attendance: choice("both", "respondent-absent"),
      heldOn: pastDay,
      minutes: text(4000, 6),
    },
    audience: "parties",
    basis: [recalled("147"), recalled("150")],
  },
  "deem-withdrawn": {
    from: ["hearing-scheduled"],
    to: "withdrawn",
    by: [judge],
    input: { ground: choice("absent", "left-early"), reason: text(2000) },
    audience: "parties",
    notices: [{ kind: "conclusion", to: "parties" }],
    basis: [recalled("146")],
    outcome: { fixed: "deemed-withdrawn" },
    solemn: true,
  },
  "submit-statement": {
    from: contested,
    to: "same",
    by: [complainant, respondent],
    input: { statement: text(8000, 6) },
    audience: "parties",
    basis: [recalled("142")],
    needs: [{ is: "respondent-served" }],
  },
  "record-step": {
    from: [...open, ...held, ...mediating],
    to: "same",
    by: [judge],
    input: {
      step: choice(
        "preservation",
        "evidence-exchange",
        "inspection",
        "technical-opinion",
        "deliberation",
        "other",
      ),
      note: text(4000),
    },
    audience: "own",
    basis: [recalled("136")],
  },
} as const satisfies Record<string, ActionRule>;
