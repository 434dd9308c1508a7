import {
  agreementClocks,
  agreementStates,
  agreementSteps,
  heardFromConfirmation,
} from "#lib/procedures/mediation-steps/agreement";
import { complainant, officer, respondent } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

const people = { law: "peoples-mediation-law", article: "", confirmed: false } as const;
const online = { law: "online-mediation-rules", article: "", confirmed: false } as const;
const invited = ["invited", "awaiting-complainant", "awaiting-respondent"] as const;

/** 知识产权纠纷调解: both parties come of their own will, and both agree to the same text. */
export const mediation = procedure({
  key: "mediation",
  version: "2022-01-01",
  ownerKinds: ["mediation-body"],
  basis: [people, online],
  opening: {
    state: "requested",
    starts: ["accept"],
    onRequestOf: ["complainant", "respondent"],
  },
  states: {
    requested: { phase: "new", stage: "received" },
    accepted: { phase: "working", stage: "accepted" },
    invited: { phase: "waiting", stage: "accepted" },
    "awaiting-complainant": { phase: "waiting", stage: "accepted", waitsFor: "complainant" },
    "awaiting-respondent": { phase: "waiting", stage: "accepted", waitsFor: "respondent" },
    ...agreementStates,
    declined: { phase: "closed", stage: "closed" },
    refused: { phase: "closed", stage: "closed" },
    withdrawn: { phase: "closed", stage: "closed" },
  },
  clocks: {
    accept: { limit: "mediation.accept", binds: "owner", audience: "complainant" },
    reply: {
      limit: "mediation.reply",
      binds: "respondent",
      audience: "parties",
      onExpiry: { action: "deem-refused", how: "proposed" },
    },
    ...agreementClocks,
  },
  hears: heardFromConfirmation,
  actions: {
    accept: {
      from: ["requested"],
      to: "accepted",
      by: [officer],
      input: { mediator: text(200, 2), note: optionalText(1000) },
      audience: "complainant",
      basis: [people, online],
      ends: ["accept"],
      solemn: true,
    },
    decline: {
      from: ["requested"],
      to: "declined",
      by: [officer],
      input: {
        ground: choice("outside-remit", "not-for-mediation", "conflict-of-interest", "overloaded"),
        reason: text(2000),
      },
      audience: "complainant",
      basis: [people],
      outcome: { fixed: "declined" },
      solemn: true,
    },
    invite: {
      from: ["accepted"],
      to: {
        byAnswer: "whom",
        states: {
          respondent: "awaiting-respondent",
          complainant: "awaiting-complainant",
          both: "invited",
        },
      },
      by: [officer],
      input: { whom: choice("respondent", "complainant", "both"), servedOn: pastDay },
      audience: "parties",
      basis: [people],
      starts: ["reply"],
      effects: ["serve-respondent"],
      solemn: true,
    },
    "consent-as-complainant": {
      from: ["invited"],
      to: "awaiting-respondent",
      by: [complainant],
      input: { note: optionalText(500) },
      audience: "parties",
      basis: [people],
    },
    "consent-as-respondent": {
      from: ["invited"],
      to: "awaiting-complainant",
      by: [respondent, officer],
      input: { note: optionalText(500) },
      audience: "parties",
      basis: [people],
    },
    "consent-last-as-complainant": {
      from: ["awaiting-complainant"],
      to: "mediating",
      by: [complainant],
      input: { note: optionalText(500) },
      audience: "parties",
      basis: [people],
      ends: ["reply"],
      starts: ["conclude"],
    },
    "consent-last-as-respondent": {
      from: ["awaiting-respondent"],
      to: "mediating",
      by: [respondent, officer],
      input: { note: optionalText(500) },
      audience: "parties",
      basis: [people],
      ends: ["reply"],
      starts: ["conclude"],
    },
    "refuse-invitation": {
      from: invited,
      to: "refused",
      by: [complainant, respondent, officer],
      input: { reason: text(1000) },
      audience: "parties",
      basis: [people],
      outcome: { fixed: "refused" },
      solemn: true,
    },
    "deem-refused": {
      from: invited,
      to: "refused",
      by: [officer],
      input: { reason: text(1000) },
      audience: "parties",
      basis: [people],
      needs: [{ is: "clock-ended-or-expired", clock: "reply" }],
      outcome: { fixed: "not-answered" },
      solemn: true,
    },
    ...agreementSteps([people]),
    withdraw: {
      from: ["requested", "accepted", ...invited],
      to: "withdrawn",
      by: [complainant],
      input: { reason: text(500, 3) },
      audience: "parties",
      basis: [people],
      outcome: { fixed: "withdrawn" },
      solemn: true,
    },
  },
});
