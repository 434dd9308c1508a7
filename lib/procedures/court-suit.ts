import { appealSteps } from "#lib/procedures/court-steps/appeal";
import { recalled, seen } from "#lib/procedures/court-steps/citations";
import { courtClocks } from "#lib/procedures/court-steps/court-clocks";
import { docketingSteps } from "#lib/procedures/court-steps/docketing";
import { judgmentSteps } from "#lib/procedures/court-steps/judgment";
import { mediationSteps } from "#lib/procedures/court-steps/mediation";
import { pauseSteps } from "#lib/procedures/court-steps/pauses";
import { serviceSteps } from "#lib/procedures/court-steps/service";
import { held, mediating, open } from "#lib/procedures/court-steps/states";
import { trialSteps } from "#lib/procedures/court-steps/trial";
import { complainant, officer as judge } from "#lib/procedures/who";
import { optionalText, pastDay, text } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

/** 知识产权民事诉讼: mediation before the suit, first instance (ordinary or summary) and appeal. */
export const courtSuit = procedure({
  key: "court-suit",
  version: "2024-01-01",
  ownerKinds: ["court"],
  basis: [recalled("122"), seen("126")],
  opening: {
    state: "received",
    starts: ["docket-decision"],
    onRequestOf: ["complainant", "respondent"],
  },
  states: {
    received: { phase: "new", stage: "received" },
    supplementing: { phase: "waiting", stage: "supplement", waitsFor: "complainant" },
    "pre-suit-mediation": { phase: "waiting", stage: "received", waitsFor: "organization" },
    docketed: { phase: "working", stage: "accepted" },
    announcing: { phase: "waiting", stage: "accepted" },
    served: { phase: "waiting", stage: "accepted", waitsFor: "respondent" },
    objected: { phase: "working", stage: "accepted" },
    transferring: { phase: "waiting", stage: "accepted", waitsFor: "organization" },
    examining: { phase: "working", stage: "examination" },
    "hearing-scheduled": { phase: "working", stage: "examination" },
    mediating: { phase: "waiting", stage: "examination", waitsFor: "organization" },
    "mediating-summary": { phase: "waiting", stage: "examination", waitsFor: "organization" },
    appraising: { phase: "waiting", stage: "examination", waitsFor: "organization" },
    suspended: { phase: "waiting", stage: "examination", waitsFor: "organization" },
    judged: { phase: "working", stage: "decision" },
    appealable: { phase: "waiting", stage: "decision" },
    appealed: { phase: "waiting", stage: "decision", waitsFor: "organization" },
    "second-instance": { phase: "working", stage: "decision" },
    "second-instance-suspended": { phase: "waiting", stage: "decision", waitsFor: "organization" },
    final: { phase: "working", stage: "decision" },
    closed: { phase: "closed", stage: "closed" },
    refused: { phase: "closed", stage: "closed" },
    "settled-before-suit": { phase: "closed", stage: "closed" },
    dismissed: { phase: "closed", stage: "closed" },
    mediated: { phase: "closed", stage: "closed" },
    withdrawn: { phase: "closed", stage: "closed" },
  },
  clocks: courtClocks,
  hears: {
    "mediation/sign-agreement": "settle-before-suit",
    "mediation/fail": "end-pre-suit-mediation",
    "mediation/decline": "end-pre-suit-mediation",
    "mediation/refuse-invitation": "end-pre-suit-mediation",
    "mediation/deem-refused": "end-pre-suit-mediation",
    "mediation/leave": "end-pre-suit-mediation",
  },
  actions: {
    ...docketingSteps,
    ...serviceSteps,
    ...trialSteps,
    ...mediationSteps,
    ...pauseSteps,
    ...judgmentSteps,
    ...appealSteps,
    "take-effect": {
      from: ["appealable"],
      to: "final",
      by: [judge],
      input: { note: optionalText(500) },
      audience: "parties",
      basis: [recalled("158"), seen("171")],
      needs: [{ is: "clock-ended-or-expired", clock: "appeal" }],
      ends: ["appeal"],
    },
    "record-enforcement": {
      from: ["final"],
      to: "same",
      by: [judge],
      input: { appliedOn: pastDay, note: text(1000) },
      audience: "parties",
      basis: [recalled("247")],
    },
    close: {
      from: ["final"],
      to: "closed",
      by: [judge],
      input: { note: optionalText(500) },
      audience: "parties",
      notices: [{ kind: "conclusion", to: "parties" }],
      basis: [recalled("158")],
    },
    withdraw: {
      from: ["received", "supplementing", "pre-suit-mediation", ...open, ...held, ...mediating],
      to: "withdrawn",
      by: [complainant],
      input: { reason: text(500, 3) },
      audience: "parties",
      basis: [recalled("148")],
      outcome: { fixed: "withdrawn" },
      solemn: true,
    },
  },
});
