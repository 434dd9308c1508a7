import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { tipHandling as zh } from "#lib/messages/zh/procedures/tip-handling";

const reason = field("Reasons", "What was found and on what basis. The reporter will be told.");
const told = "The time to verify ends; the time to tell the reporter starts.";

export const tipHandling: Messages<typeof zh> = {
  name: "Tip handling",
  about:
    "Anyone may report, also without a name. The time to verify is the statutory one of market supervision; other bodies follow it. Nothing in this procedure tells the person reported who reported.",
  states: {
    registered: { name: "Being verified", about: "The tip is registered and being checked." },
    asking: {
      name: "Awaiting the reporter",
      about: "The reporter was asked a question; the time to verify runs on.",
    },
    testing: { name: "Being tested", about: "Testing or appraisal; its time is not counted." },
    identifying: {
      name: "With the right holder",
      about: "The right holder examines the goods; its time is not counted.",
    },
    decided: { name: "Decided", about: "Decided; the reporter is to be told." },
    closed: { name: "Closed", about: "The reporter was told and the tip is closed." },
  },
  clocks: {
    verify: {
      name: "Verify the tip",
      onExpiry: "Whether to docket must be decided; a late decision is supervised.",
    },
    question: {
      name: "Time to answer the question",
      onExpiry: "Without an answer it is verified on what there is.",
    },
    "tell-reporter": { name: "Tell the reporter", onExpiry: "If missed, it is supervised." },
  },
  actions: {
    "record-step": {
      label: "Record a step",
      done: "A step of the check was recorded",
      consequence: "Only the bodies that work on it see it. No time changes.",
      fields: {
        step: pick("Step", {
          visit: "Visit",
          inquiry: "Inquiry",
          records: "Records obtained",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    "ask-reporter": {
      label: "Ask the reporter",
      done: "The reporter was asked a question",
      consequence:
        "The reporter can read and answer it with the secret code alone, without a name. The time to answer starts; the time to verify runs on.",
      fields: { question: field("Question", "Do not ask who the reporter is.") },
    },
    "answer-question": {
      label: "Answer the question",
      done: "The reporter answered",
      consequence: "Only the body that verifies reads it; the person reported does not.",
      fields: {
        answer: field("Answer", "To stay unnamed, leave out what would give you away."),
      },
    },
    "stop-waiting": {
      label: "Go on without an answer",
      done: "No answer came; verified on what there is",
      consequence: "The time to answer ends and the check goes on.",
      fields: { note: field("Note") },
    },
    "add-information": {
      label: "Add information",
      done: "The reporter added information",
      consequence: "Only the body that verifies reads it; the person reported does not.",
      fields: { information: field("What you add", "When, where, and what you saw.") },
    },
    "send-for-testing": {
      label: "Send for testing",
      done: "Sent for testing or appraisal",
      consequence: "The time that testing needs is not counted: the time to verify stands still.",
      fields: { body: field("Who tests"), question: field("What is to be tested") },
    },
    "receive-result": {
      label: "Record the result",
      done: "The result of the test came in",
      consequence: "The time to verify runs again.",
      fields: { result: field("Result") },
    },
    "ask-right-holder": {
      label: "Ask the right holder",
      done: "The right holder was asked to identify the goods",
      consequence:
        "The time that the right holder needs is not counted: the time to verify stands still. Do not say where the tip came from.",
      fields: { holder: field("Right holder"), question: field("What is to be identified") },
    },
    "receive-identification": {
      label: "Record the identification",
      done: "The right holder's identification came in",
      consequence: "The time to verify runs again.",
      fields: { result: field("What the right holder says") },
    },
    "extend-verification": {
      label: "Extend the time to verify",
      done: "The time to verify was extended",
      consequence:
        "Once, with the approval of the head; the reporter sees the new date and the reason.",
      fields: { reason: field("Why") },
    },
    docket: {
      label: "Docket",
      done: "Verified and docketed",
      consequence: `${told} Open the procedure that follows, or send the file on with Refer or Transfer.`,
      fields: {
        next: pick("Who acts next", {
          "own-case": "This authority, in its own procedure",
          "other-body": "The competent authority",
          criminal: "The police, as a crime is suspected",
          "organization-credit": "Credit supervision of service organizations",
        }),
        reason,
        approval: field("Approval", "Who approved it, and when."),
      },
    },
    warn: {
      label: "Warn and order correction",
      done: "Warned and told to correct; not docketed",
      consequence: told,
      fields: { warning: field("The warning"), reason },
    },
    "hand-to-association": {
      label: "Hand to the association",
      done: "Handed to the industry association",
      consequence: `${told} Use Refer as well, to send the file to the association.`,
      fields: { association: field("Association"), reason },
    },
    "find-nothing": {
      label: "Do not docket",
      done: "Verified and not docketed",
      consequence: told,
      fields: {
        ground: pick("Ground", {
          "no-violation": "No violation",
          "no-prima-facie-evidence": "No prima facie evidence of one",
          "out-of-time": "Out of time",
          "too-vague": "Too vague to be verified",
        }),
        reason,
      },
    },
    close: {
      label: "Tell the reporter and close",
      done: "The reporter was told the result; the tip is closed",
      consequence:
        "The time to tell ends and the tip is closed. Who gave no name reads it with the secret code.",
      fields: {
        way: pick("How", {
          "on-platform": "On this platform",
          "in-writing": "In writing",
          "by-phone": "By phone",
          anonymous: "No name was given; by secret code",
        }),
        words: field(
          "What the reporter is told",
          "The reporter reads all of it: leave out secrets and personal data of others.",
        ),
      },
    },
  },
  outcomes: {
    docketed: "Docketed",
    warned: "Warned",
    "handed-to-association": "Handed to the association",
    "not-founded": "Not docketed",
  },
};
