import { commerce } from "#lib/procedures/platform-steps/citations";
import { officer } from "#lib/procedures/who";
import { optionalText, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** Measures are lifted or kept. */
export const endingSteps = {
  "lift-measures": {
    from: ["awaiting-holder"],
    to: "lifted",
    by: [officer],
    input: { note: optionalText(500) },
    audience: "parties",
    notices: [{ kind: "conclusion", to: "parties" }],
    basis: [commerce("43")],
    needs: [{ is: "clock-ended-or-expired", clock: "complain-or-sue" }],
    outcome: { fixed: "lifted-in-silence" },
  },
  "lift-after-decision": {
    from: ["forwarded", "maintained"],
    to: "lifted",
    by: [officer],
    input: { decision: text(200, 2), decidedOn: pastDay, reason: text(1000) },
    audience: "parties",
    basis: [commerce("43")],
    outcome: { fixed: "lifted-after-decision" },
    solemn: true,
  },
  "keep-after-decision": {
    from: ["maintained"],
    to: "kept",
    by: [officer],
    input: { decision: text(200, 2), decidedOn: pastDay, reason: text(1000) },
    audience: "parties",
    basis: [commerce("42")],
    outcome: { fixed: "kept-after-decision" },
    solemn: true,
  },
  "keep-without-statement": {
    from: ["forwarded"],
    to: "kept",
    by: [officer],
    input: { reason: text(1000) },
    audience: "parties",
    basis: [commerce("42")],
    needs: [{ is: "clock-ended-or-expired", clock: "counter" }],
    outcome: { fixed: "kept-without-statement" },
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
