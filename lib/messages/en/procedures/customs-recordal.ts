import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { customsRecordal as zh } from "#lib/messages/zh/procedures/customs-recordal";

const approval = field("Approval", "Who approved, and the number of the approval.");

export const customsRecordal: Messages<typeof zh> = {
  name: "Customs recordal",
  about:
    "A right holder records a right with customs, which can then find suspected goods of its own motion.",
  states: {
    received: { name: "Under examination", about: "The application is being examined." },
    supplementing: {
      name: "Awaiting material",
      about: "The time to decide starts afresh when the application is complete.",
    },
    recorded: {
      name: "Recorded",
      about: "The recordal is valid; renewal can be asked for towards its end.",
    },
    "change-reported": {
      name: "Change reported",
      about: "The right holder reported a change; customs records it next.",
    },
    "renewal-asked": { name: "Renewal asked for", about: "Customs examines the renewal." },
    refused: { name: "Not recorded", about: "The conditions are not met." },
    lapsed: { name: "Lapsed", about: "The recordal ran out and was not renewed." },
    cancelled: { name: "Cancelled", about: "Customs cancelled the recordal." },
    withdrawn: { name: "Withdrawn", about: "The right holder withdrew." },
  },
  clocks: {
    decide: { name: "Time to decide", onExpiry: "A delay is supervised." },
    supplement: {
      name: "Time to send material",
      onExpiry: "Without it, the application may be refused.",
    },
    valid: { name: "Validity", onExpiry: "Without renewal the recordal lapses." },
    "renewal-opens": {
      name: "Day from which renewal can be asked for",
      onExpiry: "Renewal can be asked for from now on.",
    },
    "report-change": {
      name: "Time to have a change recorded",
      onExpiry: "If nothing is done in time, customs may cancel the recordal.",
    },
  },
  actions: {
    "request-supplement": {
      label: "Ask for material",
      done: "The right holder was asked for more material",
      consequence:
        "The right holder receives the list; this can be done once. The time to decide ends and starts afresh when the application is complete.",
      fields: { items: field("What is needed", "One item a line.") },
    },
    "answer-supplement": {
      label: "Send the material",
      done: "The right holder sent more material",
      consequence: "The time to send it ends, and the time to decide starts afresh today.",
      fields: {
        answer: field("Your answer", "Answer each item of the list. Add files under Evidence."),
      },
    },
    record: {
      label: "Record the right",
      done: "Customs recorded the right",
      consequence:
        "The time to decide ends and the validity runs from today. The right holder receives the number.",
      fields: { number: field("Recordal number"), approval },
    },
    refuse: {
      label: "Refuse",
      done: "Customs refused to record",
      consequence: "The proceeding ends, and the right holder is given the reasons.",
      fields: {
        ground: pick("Ground", {
          incomplete: "The application is incomplete or invalid",
          "no-standing": "The applicant is not the right holder",
          "no-valid-right": "The right is no longer protected by law",
          "not-supplemented": "Material was not sent in time",
        }),
        reason: field("Reasons"),
      },
    },
    "report-change": {
      label: "Report a change",
      done: "The right holder reported a change",
      consequence: "The time to have it recorded ends, and customs records it.",
      fields: { change: field("What changed"), changedOn: field("Changed on") },
    },
    "record-change": {
      label: "Record the change",
      done: "Customs recorded the change",
      consequence: "The recordal goes on as changed; its validity stays the same.",
      fields: { note: field("What it says now") },
    },
    "ask-for-change": {
      label: "Ask for the change to be recorded",
      done: "Customs asked the right holder to have a change recorded",
      consequence: "The time to have it recorded starts; after it the recordal may be cancelled.",
      fields: { change: field("What was found") },
    },
    cancel: {
      label: "Cancel the recordal",
      done: "Customs cancelled the recordal",
      consequence:
        "It has no effect any more. The proceeding ends, and the right holder is given the reasons.",
      fields: {
        ground: pick("Ground", {
          "change-not-reported": "A change was not reported, with serious effects",
          "false-documents": "Facts or documents were not true",
          "right-ended": "The right has ended or was assigned",
        }),
        reason: field("Reasons"),
      },
    },
    "ask-renewal": {
      label: "Ask for renewal",
      done: "The right holder asked for renewal",
      consequence: "Customs decides on the renewal. The right must still be valid.",
      fields: { statement: field("Statement", "That the right is still valid, with proof.") },
    },
    "approve-renewal": {
      label: "Renew",
      done: "Customs renewed the recordal",
      consequence:
        "The validity is prolonged once from the end of the present term; the right holder receives the new date.",
      fields: { approval },
    },
    "refuse-renewal": {
      label: "Do not renew",
      done: "Customs did not renew the recordal",
      consequence: "The recordal will lapse, and the right holder is given the reasons.",
      fields: { reason: field("Reasons") },
    },
    lapse: {
      label: "The recordal lapses",
      done: "The recordal ran out and lapsed",
      consequence: "The proceeding ends, and the right holder is told.",
      fields: {},
    },
    withdraw: {
      label: "Withdraw the application",
      done: "The right holder withdrew the application",
      consequence: "The proceeding ends, and customs is told.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: {
    recorded: "Recorded",
    refused: "Not recorded",
    cancelled: "Cancelled",
    lapsed: "Lapsed",
    withdrawn: "Withdrawn",
  },
};
