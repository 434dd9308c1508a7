import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { generalHandling as zh } from "#lib/messages/zh/procedures/general-handling";

const note = field("Note");

export const generalHandling: Messages<typeof zh> = {
  name: "General handling",
  about:
    "The body follows its own procedure and the platform records the progress. Statutory times are kept by the body; the platform does not count them.",
  states: {
    received: {
      name: "Awaiting acceptance",
      about: "It has arrived; the body decides whether to accept it.",
    },
    supplementing: { name: "Awaiting material", about: "The complainant was asked for more." },
    handling: { name: "Being handled", about: "Accepted and being worked on." },
    concluded: { name: "Concluded", about: "The body has come to a conclusion." },
    refused: { name: "Not accepted", about: "The body decided not to accept it." },
    withdrawn: { name: "Withdrawn", about: "The complainant withdrew." },
  },
  clocks: {
    accept: { name: "Target for acceptance", onExpiry: "If it is missed, it is supervised." },
    supplement: {
      name: "Time to send material",
      onExpiry: "If nothing comes in time, it may be refused.",
    },
  },
  actions: {
    accept: {
      label: "Accept",
      done: "Accepted",
      consequence: "The complainant is told, and the target for acceptance ends.",
      fields: { note },
    },
    "request-supplement": {
      label: "Ask for material",
      done: "The complainant was asked for more material",
      consequence:
        "The complainant receives the list, once and in full. The target for acceptance stands still; the time to send material starts.",
      fields: { items: field("What is needed", "One item a line.") },
    },
    "answer-supplement": {
      label: "Send the material",
      done: "The complainant sent more material",
      consequence: "It goes to the officer, and the target for acceptance runs again.",
      fields: {
        answer: field("Your answer", "Answer each item of the list. Add files under Evidence."),
      },
    },
    refuse: {
      label: "Do not accept",
      done: "Not accepted",
      consequence: "The proceeding ends and the complainant is given the reasons.",
      fields: {
        ground: pick("Ground", {
          "outside-remit": "Outside this body's remit",
          "facts-unclear": "The facts are too unclear to work on",
          "not-supplemented": "Material was not sent in time",
          other: "Another ground",
        }),
        reason: field(
          "Reasons",
          "The complainant will be told. If another body is competent, use Transfer instead.",
        ),
      },
    },
    "inform-respondent": {
      label: "Inform the respondent",
      done: "The respondent was informed",
      consequence: "From now on the respondent can read what is shown to it and make statements.",
      fields: { note: field("What the respondent is told") },
    },
    "submit-statement": {
      label: "Make a statement",
      done: "A party made a statement",
      consequence: "It goes to the body, and the other side can read it.",
      fields: { statement: field("Statement", "The other side will see all of it.") },
    },
    "record-step": {
      label: "Record a step",
      done: "A step was recorded",
      consequence: "Only the bodies that work on the case see it.",
      fields: { note: field("What was done") },
    },
    conclude: {
      label: "Conclude",
      done: "Concluded",
      consequence: "The proceeding ends, and both sides are given the conclusion and the reasons.",
      fields: {
        result: pick("Conclusion", {
          upheld: "Complaint upheld",
          "partly-upheld": "Complaint upheld in part",
          "not-upheld": "Complaint not upheld",
          settled: "Settled by the parties",
        }),
        reasons: field("Reasons"),
      },
    },
    withdraw: {
      label: "Withdraw",
      done: "The complainant withdrew",
      consequence: "The proceeding ends and the body is told.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: {
    refused: "Not accepted",
    upheld: "Complaint upheld",
    "partly-upheld": "Complaint upheld in part",
    "not-upheld": "Complaint not upheld",
    settled: "Settled by the parties",
    withdrawn: "Withdrawn",
  },
};
