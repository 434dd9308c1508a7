import { recalled, seen } from "#lib/procedures/court-steps/citations";
import { conclusions, open } from "#lib/procedures/court-steps/states";
import { officer as judge, head as president } from "#lib/procedures/who";
import { choice, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** Appraisal, suspension, and longer times for the first instance. */
export const pauseSteps = {
  "send-for-appraisal": {
    from: ["examining"],
    to: "appraising",
    by: [judge],
    input: { body: text(200, 2), question: text(2000) },
    audience: "parties",
    basis: [recalled("79"), seen("152")],
    pauses: { clocks: conclusions, reason: "appraisal" },
  },
  "receive-appraisal": {
    from: ["appraising"],
    to: "examining",
    by: [judge],
    input: { result: text(2000) },
    audience: "parties",
    basis: [recalled("80")],
    resumes: conclusions,
  },
  suspend: {
    from: ["served", "examining", "hearing-scheduled"],
    to: "suspended",
    by: [judge],
    input: {
      ground: choice(
        "invalidation-accepted",
        "death",
        "incapacity",
        "termination",
        "force-majeure",
        "dependent-case",
      ),
      reason: text(1000),
    },
    audience: "parties",
    notices: [{ kind: "suspension", to: "parties" }],
    basis: [recalled("153")],
    pauses: { clocks: ["defend", ...conclusions], reason: "suspension" },
    solemn: true,
  },
  resume: {
    from: ["suspended"],
    to: "suspended-from",
    by: [judge],
    input: { reason: text(1000) },
    audience: "parties",
    notices: [{ kind: "resumption", to: "parties" }],
    basis: [recalled("153")],
    resumes: ["defend", ...conclusions],
  },
  "extend-first-instance": {
    from: open,
    to: "same",
    by: [president],
    input: { reason: text(500, 3) },
    audience: "parties",
    notices: [{ kind: "extension", to: "parties" }],
    basis: [seen("152")],
    extends: { clock: "first-instance", step: 0 },
  },
  "extend-first-instance-again": {
    from: open,
    to: "same",
    by: [president],
    input: { months: choice("3", "6"), approval: text(200, 2), reason: text(500, 3) },
    audience: "parties",
    notices: [{ kind: "extension", to: "parties" }],
    basis: [seen("152")],
    extends: { clock: "first-instance", step: 1, amountFrom: "months" },
  },
  "extend-summary": {
    from: open,
    to: "same",
    by: [president],
    input: { reason: text(500, 3) },
    audience: "parties",
    notices: [{ kind: "extension", to: "parties" }],
    basis: [seen("164")],
    extends: { clock: "first-instance-summary", step: 0 },
  },
} as const satisfies Record<string, ActionRule>;
