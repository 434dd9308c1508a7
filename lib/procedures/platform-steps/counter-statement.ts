import { commerce } from "#lib/procedures/platform-steps/citations";
import { complainant, officer, respondent } from "#lib/procedures/who";
import { choice, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** The seller's statement that nothing is infringed, and the holder's fifteen days (电子商务法 43). */
export const counterSteps = {
  "forward-notice": {
    from: ["measured"],
    to: "forwarded",
    by: [officer],
    input: { servedOn: pastDay },
    audience: "parties",
    notices: [{ kind: "service", to: "respondent" }],
    basis: [commerce("42")],
    ends: ["forward-notice"],
    starts: ["counter"],
    effects: ["serve-respondent"],
    solemn: true,
  },
  counter: {
    from: ["forwarded"],
    to: "countered",
    by: [officer, respondent],
    input: { statement: text(8000, 8) },
    audience: "parties",
    basis: [commerce("43")],
    ends: ["counter"],
    starts: ["forward-statement"],
  },
  "forward-statement": {
    from: ["countered"],
    to: "awaiting-holder",
    by: [officer],
    input: { servedOn: pastDay },
    audience: "parties",
    notices: [{ kind: "answer-copy", to: "complainant" }],
    basis: [commerce("43")],
    ends: ["forward-statement"],
    starts: ["complain-or-sue"],
    solemn: true,
  },
  "report-complaint": {
    from: ["awaiting-holder"],
    to: "maintained",
    by: [complainant, officer],
    input: { kind: choice("complaint", "suit"), where: text(200, 2), filedOn: pastDay },
    audience: "parties",
    basis: [commerce("43")],
    needs: [{ is: "clock-in-time", clock: "complain-or-sue" }],
    ends: ["complain-or-sue"],
  },
  "note-complaint": {
    from: ["awaiting-holder"],
    to: "maintained",
    by: [],
    input: {},
    audience: "parties",
    basis: [commerce("43")],
    needs: [{ is: "clock-in-time", clock: "complain-or-sue" }],
    ends: ["complain-or-sue"],
  },
} as const satisfies Record<string, ActionRule>;
