import {
  agreementClockWords,
  agreementOutcomes,
  agreementStateWords,
  agreementWords,
} from "#lib/messages/en/procedures/mediation-steps";
import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { mediation as zh } from "#lib/messages/zh/procedures/mediation";

const note = field("Note");

export const mediation: Messages<typeof zh> = {
  name: "Mediation",
  about:
    "A mediation body helps parties who both want it to agree. Both may then ask a court to confirm the agreement. Its times are targets, not statutory.",
  states: {
    requested: { name: "To be accepted", about: "Asked for or entrusted; not yet accepted." },
    accepted: { name: "To invite", about: "The mediator accepted and is to invite the parties." },
    invited: { name: "Awaiting both", about: "Both are invited and have to answer." },
    "awaiting-complainant": {
      name: "Awaiting the complainant",
      about: "The complainant has to say whether to mediate.",
    },
    "awaiting-respondent": {
      name: "Awaiting the other party",
      about: "The respondent has to say whether to mediate.",
    },
    ...agreementStateWords,
    declined: { name: "Not accepted", about: "The body did not accept the mediation." },
    refused: { name: "Not wanted", about: "A party refused, or did not answer in time." },
    withdrawn: { name: "Withdrawn", about: "The complainant withdrew the request." },
  },
  clocks: {
    accept: { name: "Target for accepting", onExpiry: "If it is missed, it is supervised." },
    reply: { name: "Time to reply", onExpiry: "No reply in time counts as a refusal." },
    ...agreementClockWords,
  },
  actions: {
    accept: {
      label: "Accept",
      done: "The mediator accepted",
      consequence: "The applicant is told and the time to accept ends. Invite the parties next.",
      fields: { mediator: field("Mediator"), note },
    },
    decline: {
      label: "Decline",
      done: "The body did not accept",
      consequence:
        "The proceeding ends and the applicant is given the reasons. A suit that waited for it goes on.",
      fields: {
        ground: pick("Ground", {
          "outside-remit": "Not what this body mediates",
          "not-for-mediation": "The law does not allow mediation",
          "conflict-of-interest": "Conflict of interest",
          overloaded: "No room within a reasonable time",
        }),
        reason: field("Reasons", "The applicant and the entrusting body will be told."),
      },
    },
    invite: {
      label: "Invite",
      done: "The parties were invited to mediate",
      consequence:
        "Whoever is invited can follow the case online and reply. The time to reply runs from receipt.",
      fields: {
        whom: pick("Who still has to agree", {
          respondent: "The respondent (the complainant asked)",
          complainant: "The complainant (the respondent asked)",
          both: "Both",
        }),
        servedOn: field("Invitation received on"),
      },
    },
    "consent-as-complainant": {
      label: "Agree to mediate",
      done: "The complainant agreed to mediate",
      consequence: "The other party has to agree as well.",
      fields: { note },
    },
    "consent-as-respondent": {
      label: "Agree to mediate (respondent)",
      done: "The respondent agreed to mediate",
      consequence:
        "The complainant has to agree as well. A reply on paper is recorded by the mediator.",
      fields: { note },
    },
    "consent-last-as-complainant": {
      label: "Agree to mediate",
      done: "The complainant agreed; the mediation begins",
      consequence: "Both agreed. The time to reply ends and the time for the mediation starts.",
      fields: { note },
    },
    "consent-last-as-respondent": {
      label: "Agree to mediate (respondent)",
      done: "The respondent agreed; the mediation begins",
      consequence:
        "Both agreed. The time to reply ends and the time for the mediation starts. A reply on paper is recorded by the mediator.",
      fields: { note },
    },
    "refuse-invitation": {
      label: "Refuse to mediate",
      done: "A party refused to mediate",
      consequence:
        "The proceeding ends and both are told; other paths are open. A suit that waited for it goes on.",
      fields: { reason: field("Why") },
    },
    "deem-refused": {
      label: "End, no reply",
      done: "No reply in time; taken as a refusal",
      consequence:
        "The proceeding ends and both are told; other paths are open. A suit that waited for it goes on.",
      fields: { reason: field("What was tried", "How they were invited and reminded.") },
    },
    ...agreementWords,
    withdraw: {
      label: "Withdraw the request",
      done: "The complainant withdrew the request",
      consequence: "The proceeding ends and every time stops. Whoever was invited is told.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: {
    ...agreementOutcomes,
    declined: "Not accepted by the body",
    refused: "A party refused",
    "not-answered": "No reply in time",
    withdrawn: "Withdrawn",
  },
};
