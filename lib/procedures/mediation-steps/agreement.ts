import type { Citation } from "#lib/law/laws";
import { signedSteps } from "#lib/procedures/mediation-steps/after-signing";
import { sessionSteps } from "#lib/procedures/mediation-steps/sessions";
import { negotiating } from "#lib/procedures/mediation-steps/states";
import { textSteps } from "#lib/procedures/mediation-steps/text";
import { complainant, officer, respondent } from "#lib/procedures/who";
import { choice, text } from "#lib/proceedings/fields";
import type { ActionRule, ClockRule, StateRule } from "#lib/proceedings/procedure";

/** The states of a mediation from its first session to the end of what was agreed. */
export const agreementStates = {
  mediating: { phase: "working", stage: "examination" },
  "text-proposed": { phase: "waiting", stage: "examination" },
  "agreed-by-complainant": { phase: "waiting", stage: "examination", waitsFor: "respondent" },
  "agreed-by-respondent": { phase: "waiting", stage: "examination", waitsFor: "complainant" },
  agreed: { phase: "working", stage: "decision" },
  signed: { phase: "waiting", stage: "decision", waitsFor: "respondent" },
  confirmed: { phase: "waiting", stage: "decision", waitsFor: "respondent" },
  breached: { phase: "working", stage: "decision" },
  performed: { phase: "closed", stage: "closed" },
  "ended-in-breach": { phase: "closed", stage: "closed" },
  closed: { phase: "closed", stage: "closed" },
  failed: { phase: "closed", stage: "closed" },
} as const satisfies Record<string, StateRule>;

/** The time of the sessions, and the time in which both may ask a court to confirm. */
export const agreementClocks = {
  conclude: {
    limit: "mediation.conclude",
    binds: "owner",
    audience: "parties",
    onExpiry: { action: "fail", how: "proposed" },
  },
  "ask-confirmation": {
    limit: "court.judicial-confirmation",
    binds: "complainant",
    outlives: true,
    audience: "parties",
  },
} as const satisfies Record<string, ClockRule>;

/** What the court's answer to the joint application does to the mediation. */
export const heardFromConfirmation = {
  "judicial-confirmation/accept": "note-application",
  "judicial-confirmation/confirm": "record-confirmation",
  "judicial-confirmation/reject": "record-rejection",
} as const;

/**
 * Everything from the first session on, at a body of any kind.
 * @param basis the law under which this body mediates.
 */
export function agreementSteps(basis: readonly Citation[]) {
  return {
    ...sessionSteps(basis),
    ...textSteps(basis),
    ...signedSteps(basis),
    fail: {
      from: [...negotiating, "agreed"],
      to: "failed",
      by: [officer],
      input: {
        ground: choice("no-agreement", "text-not-signed", "time-over", "unlawful"),
        reason: text(2000),
      },
      audience: "parties",
      notices: [{ kind: "conclusion", to: "parties" }],
      basis,
      outcome: { fixed: "failed" },
      solemn: true,
    },
    leave: {
      from: [...negotiating, "agreed"],
      to: "failed",
      by: [complainant, respondent],
      input: { reason: text(500, 3) },
      audience: "parties",
      basis,
      outcome: { fixed: "party-left" },
      solemn: true,
    },
  } as const satisfies Record<string, ActionRule>;
}
