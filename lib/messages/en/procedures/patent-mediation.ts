import {
  agreementClockWords,
  agreementOutcomes,
  agreementStateWords,
  agreementWords,
} from "#lib/messages/en/procedures/mediation-steps";
import { serviceMethods } from "#lib/messages/en/procedures/service-methods";
import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { patentMediation as zh } from "#lib/messages/zh/procedures/patent-mediation";

const note = field("Note");

export const patentMediation: Messages<typeof zh> = {
  name: "Patent mediation",
  about:
    "On request, the IP office mediates disputes over patents: who may apply or own, rewards, damages. Without the other party's word it is not docketed.",
  states: {
    received: { name: "To notify", about: "The request is here; the respondent is to be told." },
    notified: { name: "Awaiting the reply", about: "The respondent was told and has to reply." },
    replied: { name: "Awaiting docketing", about: "The reply is here; to docket or not." },
    ...agreementStateWords,
    refused: { name: "Not docketed", about: "Refused, not answered, or not fit for it." },
    withdrawn: { name: "Withdrawn", about: "The requester withdrew." },
  },
  clocks: {
    notify: { name: "Time to notify", onExpiry: "If it is missed, it is supervised." },
    reply: { name: "Time to reply", onExpiry: "Without a reply it is not docketed." },
    "docket-decision": { name: "Time to docket", onExpiry: "If it is missed, it is supervised." },
    ...agreementClockWords,
  },
  actions: {
    notify: {
      label: "Notify the respondent",
      done: "The respondent was notified",
      consequence:
        "The respondent can follow it online and reply. The time to notify ends; the time to reply runs from receipt, and without a reply it is not docketed.",
      fields: { method: pick("How", serviceMethods), servedOn: field("Received on") },
    },
    "agree-to-mediate": {
      label: "Agree to mediate",
      done: "The respondent agreed to mediate",
      consequence:
        "The requester can read the statement. The time to reply ends and the time to docket starts.",
      fields: { statement: field("Statement") },
    },
    "refuse-to-mediate": {
      label: "Refuse to mediate",
      done: "The respondent refused to mediate",
      consequence:
        "The requester can read why. The time to reply ends, and the office will not docket it.",
      fields: { reason: field("Why") },
    },
    "refuse-for-silence": {
      label: "Not docketed, no reply",
      done: "No reply in time; not docketed",
      consequence:
        "The proceeding ends and both are told. When the time runs out, this follows by itself.",
      fields: { note },
    },
    docket: {
      label: "Docket",
      done: "Docketed; the mediation begins",
      consequence: "Both are told. The time to docket ends and the time for the mediation starts.",
      fields: { mediator: field("Mediator"), note },
    },
    refuse: {
      label: "Refuse to docket",
      done: "Not docketed",
      consequence:
        "The proceeding ends and the requester is given the reasons. A respondent who was notified is told.",
      fields: {
        ground: pick("Ground", {
          "respondent-refused": "The respondent refused to mediate",
          "outside-remit": "Not for mediation, or not for this office",
          "no-standing": "Not a party or interested person",
          "suit-pending": "A suit or arbitration is pending",
        }),
        reason: field("Reasons"),
      },
    },
    ...agreementWords,
    withdraw: {
      label: "Withdraw the request",
      done: "The requester withdrew the request",
      consequence:
        "The proceeding ends and every time stops. A respondent who was notified is told.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: {
    ...agreementOutcomes,
    refused: "Not docketed",
    "not-answered": "No reply in time; not docketed",
    withdrawn: "Withdrawn",
  },
};
