import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { reverseLink as zh } from "#lib/messages/zh/procedures/reverse-link";

export const reverseLink: Messages<typeof zh> = {
  name: "Back from criminal justice to administration",
  about:
    "The procuratorate examines whether a case that is not prosecuted still calls for a penalty, gives its opinion and follows what the agency does.",
  states: {
    reviewing: { name: "Under review", about: "Whether a penalty is due is being examined." },
    suspended: {
      name: "Suspended",
      about: "The decision not to prosecute is being contested; its result is awaited.",
    },
    "opinion-issued": {
      name: "Awaiting the agency",
      about: "The opinion went to the agency; its answer is awaited.",
    },
    answered: { name: "Answered", about: "The agency acted or answered." },
    closed: { name: "Closed", about: "The opinion was followed up and the file closed." },
    ended: { name: "Review ended", about: "No penalty is due." },
    unanswered: {
      name: "Not answered",
      about: "The agency did not answer in time; other steps were taken.",
    },
  },
  clocks: {
    review: { name: "Time to review", onExpiry: "A delay is supervised." },
    answer: {
      name: "Time for the agency to answer",
      onExpiry: "If it does not answer in time, it can be reminded and followed up.",
    },
  },
  actions: {
    "record-step": {
      label: "Record a step",
      done: "A step was recorded",
      consequence: "Only the bodies that work on the case see it. No time changes.",
      fields: {
        step: pick("Step", {
          "file-review": "Reading the file",
          inquiry: "Inquiry",
          meeting: "Consultation",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    suspend: {
      label: "Suspend the review",
      done: "The review was suspended",
      consequence: "The time to review stands still until it is resumed.",
      fields: {
        ground: pick("Ground", {
          "police-asked-review": "The police contest the decision",
          "victim-appealed": "The victim appealed or prosecutes privately",
          "suspect-appealed": "The suspect appealed",
        }),
        reason: field("Reasons"),
      },
    },
    resume: {
      label: "Resume the review",
      done: "The review was resumed",
      consequence: "The time to review runs on from today.",
      fields: { reason: field("Result of the contest") },
    },
    "extend-review": {
      label: "Extend the time to review",
      done: "The time to review was extended",
      consequence:
        "For a major or difficult case it is extended once, with the chief procurator's approval.",
      fields: {
        days: pick("By how many working days", {
          "5": "5 working days",
          "10": "10 working days",
          "20": "20 working days",
        }),
        reason: field("Why"),
      },
    },
    "issue-opinion": {
      label: "Give the opinion",
      done: "The procuratorate gave its opinion to the agency",
      consequence:
        "The time to review ends and the agency's time to answer starts. Send the opinion and the material to the agency as well.",
      fields: {
        agency: field("Competent agency"),
        facts: field("Facts found"),
        opinion: field("Opinion on the penalty, with its basis"),
      },
    },
    "end-review": {
      label: "End the review",
      done: "The review ended without an opinion",
      consequence: "The proceeding ends, and both sides see the reasons.",
      fields: {
        ground: pick("Ground", {
          "no-penalty-needed": "By law no penalty is due",
          "already-penalized": "A penalty was imposed already",
          "out-of-time": "The time to penalize has passed",
          "decision-changed": "The decision not to prosecute was changed or revoked",
        }),
        reason: field("Reasons"),
      },
    },
    remind: {
      label: "Remind the agency",
      done: "The agency was reminded",
      consequence: "The agency is told. If it still does not answer, other steps can follow.",
      fields: { note: field("What it was told") },
    },
    "record-answer": {
      label: "Record the answer",
      done: "The agency answered the opinion",
      consequence: "The time to answer ends. The file is closed once it is checked.",
      fields: {
        result: pick("Result", {
          penalized: "A penalty was imposed",
          "not-penalized": "No penalty",
          "under-way": "Docketed and under way",
        }),
        answeredOn: field("Answered on"),
        note: field("Main points"),
      },
    },
    "learn-of-decision": {
      label: "Record the agency's decision",
      done: "The agency decided",
      consequence: "The time to answer ends. The file is closed once it is checked.",
      fields: { note: field("Note") },
    },
    close: {
      label: "Close",
      done: "The matter was closed",
      consequence: "The proceeding ends.",
      fields: { note: field("What was done") },
    },
    "end-unanswered": {
      label: "End without an answer",
      done: "The agency did not answer; other steps were taken",
      consequence: "The proceeding ends; other supervision or a report follows.",
      fields: { reason: field("Facts, and what follows") },
    },
  },
  outcomes: {
    "no-penalty-needed": "No penalty due",
    "already-penalized": "Penalty imposed already",
    "out-of-time": "Out of time",
    "decision-changed": "Decision not to prosecute changed",
    penalized: "Penalty imposed",
    "not-penalized": "No penalty",
    "under-way": "With the agency",
    decided: "The agency decided",
    unanswered: "Not answered",
  },
};
