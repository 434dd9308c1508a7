import { invited, recalled } from "#lib/procedures/court-steps/citations";
import { conclusions, mediating } from "#lib/procedures/court-steps/states";
import { officer as judge } from "#lib/procedures/who";
import { choice, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** Mediation within the suit, and its own time. */
export const mediationSteps = {
  mediate: {
    from: ["examining"],
    to: "mediating",
    by: [judge],
    input: { mediator: text(200, 2), consentOn: pastDay },
    audience: "parties",
    basis: [recalled("136"), invited("27")],
    needs: [{ is: "clock-running", clock: "first-instance" }],
    starts: ["mediation"],
    pauses: { clocks: ["first-instance"], reason: "settlement" },
  },
  "mediate-summary": {
    from: ["examining"],
    to: "mediating-summary",
    by: [judge],
    input: { mediator: text(200, 2), consentOn: pastDay },
    audience: "parties",
    basis: [recalled("136"), invited("27")],
    needs: [{ is: "clock-running", clock: "first-instance-summary" }],
    starts: ["mediation-summary"],
    pauses: { clocks: ["first-instance-summary"], reason: "settlement" },
  },
  "extend-mediation": {
    from: ["mediating"],
    to: "same",
    by: [judge],
    input: { days: choice("7", "15"), consentOn: pastDay, reason: text(500, 3) },
    audience: "parties",
    basis: [invited("27")],
    extends: { clock: "mediation", step: 0, amountFrom: "days" },
  },
  "extend-mediation-summary": {
    from: ["mediating-summary"],
    to: "same",
    by: [judge],
    input: { days: choice("3", "7"), consentOn: pastDay, reason: text(500, 3) },
    audience: "parties",
    basis: [invited("27")],
    extends: { clock: "mediation-summary", step: 0, amountFrom: "days" },
  },
  "end-mediation": {
    from: mediating,
    to: "examining",
    by: [judge],
    input: { result: text(1000) },
    audience: "parties",
    basis: [invited("27")],
    ends: ["mediation", "mediation-summary"],
    resumes: conclusions,
  },
} as const satisfies Record<string, ActionRule>;
