import { acceptanceSteps } from "#lib/procedures/arbitration-steps/acceptance";
import { law, rules } from "#lib/procedures/arbitration-steps/citations";
import { pleadingSteps } from "#lib/procedures/arbitration-steps/pleadings";
import { contested } from "#lib/procedures/arbitration-steps/states";
import { tribunalSteps } from "#lib/procedures/arbitration-steps/tribunal";
import { complainant, officer as secretary } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

/**
 * 商事仲裁: an arbitration agreement is what opens it. Its times are the commission's own and are
 * shown as not statutory; the award is final on the day it is made.
 */
export const arbitration = procedure({
  key: "arbitration",
  version: "2026-03-01",
  ownerKinds: ["arbitration-commission"],
  basis: [law],
  opening: { state: "applied", starts: ["accept"] },
  states: {
    applied: { phase: "new", stage: "received" },
    supplementing: { phase: "waiting", stage: "supplement", waitsFor: "complainant" },
    accepted: { phase: "working", stage: "accepted" },
    served: { phase: "waiting", stage: "accepted", waitsFor: "respondent" },
    constituting: { phase: "working", stage: "accepted" },
    examining: { phase: "working", stage: "examination" },
    "hearing-scheduled": { phase: "working", stage: "examination" },
    suspended: { phase: "waiting", stage: "examination", waitsFor: "organization" },
    awarded: { phase: "working", stage: "decision" },
    closed: { phase: "closed", stage: "closed" },
    refused: { phase: "closed", stage: "closed" },
    dismissed: { phase: "closed", stage: "closed" },
    settled: { phase: "closed", stage: "closed" },
    withdrawn: { phase: "closed", stage: "closed" },
  },
  clocks: {
    accept: { limit: "arbitration.accept", binds: "owner", audience: "complainant" },
    supplement: { limit: "filing.supplement", binds: "complainant", audience: "complainant" },
    serve: { limit: "arbitration.serve", binds: "owner", audience: "complainant" },
    answer: {
      limit: "arbitration.answer",
      limitAbroad: "arbitration.answer-abroad",
      binds: "respondent",
      audience: "parties",
    },
    tribunal: { limit: "arbitration.tribunal", binds: "owner", audience: "parties" },
    award: { limit: "arbitration.award", binds: "owner", audience: "parties" },
    "set-aside": {
      limit: "arbitration.set-aside",
      binds: "respondent",
      outlives: true,
      audience: "parties",
    },
  },
  actions: {
    ...acceptanceSteps,
    ...pleadingSteps,
    ...tribunalSteps,
    settle: {
      from: ["constituting", "examining", "hearing-scheduled", "suspended"],
      to: "settled",
      by: [secretary],
      input: {
        form: choice("mediation-statement", "consent-award"),
        agreedOn: pastDay,
        terms: text(4000, 6),
      },
      audience: "parties",
      notices: [{ kind: "settlement", to: "parties" }],
      basis: [law],
      outcome: { byAnswer: "form" },
      solemn: true,
    },
    "make-award": {
      from: ["examining"],
      to: "awarded",
      by: [secretary],
      input: {
        holding: choice("claims-granted", "claims-partly-granted", "claims-rejected"),
        orders: optionalText(4000),
        reasons: text(8000, 10),
      },
      audience: "parties",
      basis: [law],
      ends: ["award"],
      outcome: { byAnswer: "holding" },
      solemn: true,
    },
    "serve-award": {
      from: ["awarded"],
      to: "same",
      by: [secretary],
      input: {
        method: choice("in-person", "left-at-address", "post", "electronic", "announcement"),
        servedOn: pastDay,
      },
      audience: "parties",
      basis: [law],
      starts: ["set-aside"],
      atMost: 1,
      solemn: true,
    },
    "correct-award": {
      from: ["awarded"],
      to: "same",
      by: [secretary],
      input: { correction: text(4000, 6) },
      audience: "parties",
      basis: [law],
      needs: [{ is: "action-taken", action: "serve-award" }],
      solemn: true,
    },
    close: {
      from: ["awarded"],
      to: "closed",
      by: [secretary],
      input: { note: optionalText(500) },
      audience: "parties",
      notices: [{ kind: "conclusion", to: "parties" }],
      basis: [rules],
      needs: [{ is: "action-taken", action: "serve-award" }],
    },
    withdraw: {
      from: ["applied", "supplementing", "accepted", ...contested],
      to: "withdrawn",
      by: [complainant],
      input: { reason: text(500, 3) },
      audience: "parties",
      basis: [rules],
      outcome: { fixed: "withdrawn" },
      solemn: true,
    },
  },
});
