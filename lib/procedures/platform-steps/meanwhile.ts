import { commerce } from "#lib/procedures/platform-steps/citations";
import { inForce } from "#lib/procedures/platform-steps/states";
import { complainant, officer, respondent } from "#lib/procedures/who";
import { choice, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** What may happen while measures are in force. */
export const meanwhileSteps = {
  "record-malice": {
    from: inForce,
    to: "same",
    by: [officer],
    input: { kind: choice("false-evidence", "no-right", "to-harm"), finding: text(2000) },
    audience: "parties",
    basis: [commerce("42")],
    solemn: true,
  },
  "submit-statement": {
    from: inForce,
    to: "same",
    by: [complainant, respondent],
    input: { statement: text(8000, 6) },
    audience: "parties",
    basis: [commerce("43")],
    needs: [{ is: "respondent-served" }],
  },
  "record-step": {
    from: ["received", ...inForce],
    to: "same",
    by: [officer],
    input: { step: choice("listing-check", "contact", "other"), note: text(4000) },
    audience: "own",
    basis: [{ law: "platform-rules", article: "1" }],
  },
  withdraw: {
    from: ["received", "supplementing", ...inForce],
    to: "withdrawn",
    by: [complainant],
    input: { reason: text(500, 3) },
    audience: "parties",
    basis: [commerce("42")],
    outcome: { fixed: "withdrawn" },
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
