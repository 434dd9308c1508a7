import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { docketingSupervision as zh } from "#lib/messages/zh/procedures/docketing-supervision";

const note = field("Note");

export const docketingSupervision: Messages<typeof zh> = {
  name: "Supervision of docketing",
  about:
    "The procuratorate examines whether the police were right not to docket, and tells them to docket when their reasons do not hold.",
  states: {
    received: { name: "To be accepted", about: "A request for supervision arrived." },
    reviewing: {
      name: "Under review",
      about: "Accepted; whether the police must give reasons is being examined.",
    },
    "awaiting-reasons": {
      name: "Awaiting reasons",
      about: "The police were asked why they did not docket.",
    },
    "reasons-received": {
      name: "Examining the reasons",
      about: "The police gave their reasons, which are being examined.",
    },
    ordered: { name: "Notice to docket given", about: "The police are to docket the case." },
    refused: { name: "Not accepted", about: "It is no matter for this supervision." },
    tenable: { name: "Reasons hold", about: "The police were right not to docket." },
    docketed: { name: "Docketed by the police", about: "The police docketed the case." },
    dismissed: { name: "Review ended", about: "The review was ended by law." },
    "reported-up": {
      name: "Reported to the next level",
      about: "The police still did not docket; the next level takes it up with them.",
    },
  },
  clocks: {
    accept: {
      name: "Target for accepting",
      onExpiry: "If the target is missed, it is supervised.",
    },
    explain: {
      name: "Time for the police to give reasons",
      onExpiry: "If nothing comes in time, the police are reminded.",
    },
    docket: {
      name: "Time for the police to docket",
      onExpiry: "If they do not, a notice to correct may be issued.",
    },
  },
  actions: {
    accept: {
      label: "Accept",
      done: "The supervision was accepted",
      consequence:
        "The time to accept ends. The body that asked, the complainant and the police see it.",
      fields: { note },
    },
    refuse: {
      label: "Refuse",
      done: "The request for supervision was refused",
      consequence:
        "The proceeding ends; the body that asked and the complainant are given the reasons.",
      fields: {
        ground: pick("Ground", {
          "no-refusal-yet": "The police have not refused yet",
          "outside-jurisdiction": "Outside this procuratorate's jurisdiction",
          other: "Another ground",
        }),
        reason: field("Reasons"),
      },
    },
    "record-step": {
      label: "Record a step",
      done: "A step was recorded",
      consequence: "Only the bodies that work on the case see it. No time changes.",
      fields: {
        step: pick("Step", {
          "file-review": "Reading the file",
          inquiry: "Asking officers and parties",
          meeting: "Consultation",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    "ask-reasons": {
      label: "Ask for the reasons",
      done: "The police were asked for their reasons",
      consequence: "The police are told, and their time to give reasons starts.",
      fields: {
        question: field("What is to be explained", "With the chief procurator's approval."),
      },
    },
    "receive-reasons": {
      label: "Record the reasons",
      done: "The reasons of the police arrived",
      consequence: "The time to give reasons ends, and they are examined.",
      fields: { note },
    },
    "order-docketing": {
      label: "Tell the police to docket",
      done: "The police were told to docket",
      consequence:
        "The police must docket, and their time for that starts. The sending body and the complainant see it.",
      fields: { reasons: field("Why it must be docketed", "The proof goes along.") },
    },
    "find-tenable": {
      label: "Find that the reasons hold",
      done: "The reasons of the police were found to hold",
      consequence:
        "The proceeding ends; the sending body and the complainant are given basis and reasons.",
      fields: { reasons: field("Basis and reasons") },
    },
    "learn-of-docketing": {
      label: "Record that the police docketed it",
      done: "The police docketed the case",
      consequence: "The proceeding ends and all times stop.",
      fields: { note },
    },
    "issue-correction": {
      label: "Issue a notice to correct",
      done: "A notice to correct was issued",
      consequence: "The police receive it. If they still do not act, the next level can be told.",
      fields: { notice: field("What it says") },
    },
    "report-up": {
      label: "Report to the next level",
      done: "It was reported to the next level",
      consequence: "The proceeding ends; the next level takes it up with the police.",
      fields: { to: field("Procuratorate at the next level"), reason: field("Facts and reasons") },
    },
    dismiss: {
      label: "End the review",
      done: "The review was ended",
      consequence:
        "The proceeding ends; the sending body and the complainant are given the reasons.",
      fields: {
        ground: pick("Ground", {
          "request-withdrawn": "The body that asked withdrew",
          "no-crime": "There is no crime",
          other: "Another ground",
        }),
        reason: field("Reasons"),
      },
    },
  },
  outcomes: {
    refused: "Not accepted",
    tenable: "Reasons hold",
    docketed: "Docketed by the police",
    dismissed: "Review ended",
    "reported-up": "Reported to the next level",
  },
};
