import { applicationSteps } from "#lib/procedures/confirmation-steps/application";
import { apply, rule } from "#lib/procedures/confirmation-steps/citations";
import { enforcementSteps } from "#lib/procedures/confirmation-steps/enforcement";
import { rulingSteps } from "#lib/procedures/confirmation-steps/ruling";
import { procedure } from "#lib/proceedings/procedure";

/**
 * 司法确认调解协议: both parties ask together, within the time that runs in the mediation; the court
 * confirms and the agreement can be enforced, or rejects and they may mediate again or sue.
 */
export const judicialConfirmation = procedure({
  key: "judicial-confirmation",
  version: "2024-01-01",
  ownerKinds: ["court"],
  basis: [apply, rule],
  opening: {
    state: "applied",
    starts: ["accept"],
    onRequestOf: ["complainant", "respondent"],
  },
  states: {
    applied: { phase: "new", stage: "received" },
    supplementing: { phase: "waiting", stage: "supplement", waitsFor: "complainant" },
    examining: { phase: "working", stage: "examination" },
    confirmed: { phase: "waiting", stage: "decision", waitsFor: "respondent" },
    enforceable: { phase: "working", stage: "decision" },
    enforcing: { phase: "working", stage: "decision" },
    closed: { phase: "closed", stage: "closed" },
    refused: { phase: "closed", stage: "closed" },
    rejected: { phase: "closed", stage: "closed" },
    withdrawn: { phase: "closed", stage: "closed" },
  },
  clocks: {
    accept: { limit: "court.accept-confirmation", binds: "owner", audience: "parties" },
    supplement: { limit: "filing.supplement", binds: "complainant", audience: "parties" },
    confirm: { limit: "court.confirm", binds: "owner", audience: "parties" },
  },
  hears: {
    "mediation/report-breach": "note-breach",
    "patent-mediation/report-breach": "note-breach",
    "mediation/record-performance": "note-performance",
    "patent-mediation/record-performance": "note-performance",
  },
  actions: {
    ...applicationSteps,
    ...rulingSteps,
    ...enforcementSteps,
  },
});
