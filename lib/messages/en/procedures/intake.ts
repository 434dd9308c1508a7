import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { intake as zh } from "#lib/messages/zh/procedures/intake";

export const intake: Messages<typeof zh> = {
  states: {
    received: { name: "Received", about: "Not yet decided whether it is taken on." },
    supplementing: {
      name: "Awaiting material",
      about: "More was asked for; the time to accept stands still.",
    },
    refused: { name: "Refused", about: "Not taken on; the reasons were given." },
    withdrawn: { name: "Withdrawn", about: "Withdrawn by the person who asked." },
  },
  clocks: {
    accept: { name: "Decide whether to accept", onExpiry: "If missed, it is supervised." },
    supplement: {
      name: "Time to send material",
      onExpiry: "Without it, it is decided on what there is.",
    },
  },
  actions: {
    accept: {
      label: "Accept",
      done: "Accepted",
      consequence:
        "The person who asked is told; the time to accept ends and the time to do the work starts.",
      fields: { note: field("Note", "The person who asked can read it.") },
    },
    "request-supplement": {
      label: "Ask for material",
      done: "More material was asked for",
      consequence:
        "The list goes out once and in full. The time to accept stands still; the time to send material starts.",
      fields: { items: field("What is needed", "One item a line.") },
    },
    "answer-supplement": {
      label: "Send the material",
      done: "The material was sent",
      consequence: "It goes to the officer, and the time to accept runs again.",
      fields: {
        answer: field("Your answer", "Answer each item of the list. Add files under Evidence."),
      },
    },
    "stop-waiting": {
      label: "Wait no longer",
      done: "Nothing came in time; decided on what there is",
      consequence: "The time to send material ends, and the time to accept runs again.",
      fields: { note: field("Note") },
    },
    refuse: {
      label: "Refuse",
      done: "Refused",
      consequence:
        "This procedure ends and the person who asked is given the reasons. Others are not touched.",
      fields: {
        ground: pick("Ground", {
          "outside-service": "Outside what this body offers",
          "conflict-of-interest": "A conflict of interest",
          "facts-unclear": "The facts are not clear",
          "no-material": "What is needed is missing",
        }),
        reason: field("Reasons", "They will be told. Say who could help, if you can."),
      },
    },
    "record-step": {
      label: "Record a step",
      done: "A step was recorded",
      consequence: "Only the bodies that work on the case see it. No time changes.",
      fields: { note: field("What was done") },
    },
    withdraw: {
      label: "Withdraw the request",
      done: "The request was withdrawn",
      consequence: "This procedure ends and the body is told. Others are not touched.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: { refused: "Refused", withdrawn: "Withdrawn" },
};
