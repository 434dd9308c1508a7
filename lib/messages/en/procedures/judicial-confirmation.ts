import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { judicialConfirmation as zh } from "#lib/messages/zh/procedures/judicial-confirmation";

const note = field("Note");
const reason = field("Reasons", "Both parties will be told.");

export const judicialConfirmation: Messages<typeof zh> = {
  name: "Judicial confirmation",
  about:
    "Both parties ask the court together to confirm their mediation agreement. A confirmed agreement can be enforced.",
  states: {
    applied: { name: "Awaiting acceptance", about: "Asked for; both parties must ask." },
    supplementing: {
      name: "Awaiting material",
      about: "More material was asked for; the time to accept starts anew once it is here.",
    },
    examining: { name: "Under examination", about: "Accepted; the agreement is being examined." },
    confirmed: { name: "Confirmed", about: "The agreement was confirmed and is to be performed." },
    enforceable: {
      name: "Open to enforcement",
      about: "It was not performed; the other party may ask for enforcement.",
    },
    enforcing: { name: "Being enforced", about: "Enforcement was asked for." },
    closed: { name: "Closed", about: "Performed or enforced; the case is closed." },
    refused: { name: "Not accepted", about: "The conditions are not met." },
    rejected: { name: "Not confirmed", about: "The parties may mediate again, or sue." },
    withdrawn: { name: "Withdrawn", about: "One party or both withdrew." },
  },
  clocks: {
    accept: { name: "Time to accept", onExpiry: "If it is missed, it is supervised." },
    supplement: { name: "Time to send material", onExpiry: "Without it, it may be refused." },
    confirm: { name: "Time to rule", onExpiry: "If it is missed, it is supervised." },
  },
  actions: {
    "join-as-complainant": {
      label: "Ask for it (complainant)",
      done: "The complainant asked for confirmation",
      consequence: "The court can accept once both have asked.",
      fields: { note },
    },
    "join-as-respondent": {
      label: "Ask for it (respondent)",
      done: "The respondent asked for confirmation",
      consequence:
        "The court can accept once both have asked. What comes on paper is recorded by the court.",
      fields: { note },
    },
    "request-supplement": {
      label: "Ask for material",
      done: "The parties were asked for more material",
      consequence:
        "Both receive the list, once and in full. The time to accept ends and starts anew once it is here.",
      fields: { items: field("What is needed", "One item a line.") },
    },
    "answer-supplement": {
      label: "Send the material",
      done: "A party sent more material",
      consequence: "It goes to the court, and the time to accept starts anew.",
      fields: { answer: field("Your answer", "Add files under Evidence.") },
    },
    accept: {
      label: "Accept",
      done: "The application was accepted",
      consequence:
        "Both are told. The time to accept ends and the time to rule starts. The mediation body learns of it.",
      fields: {
        caseNumber: field("Case number"),
        agreementOn: field("Agreement in effect on"),
        inTime: field("Checked: asked for within the time of the law"),
      },
    },
    refuse: {
      label: "Refuse",
      done: "The application was not accepted",
      consequence:
        "The proceeding ends. Both are given the reasons; the agreement still binds as a contract.",
      fields: {
        ground: pick("Ground", {
          "not-joint": "Not asked for by both",
          "out-of-time": "Asked for too late",
          "outside-remit": "Not for the courts, or not for this court",
          "not-for-confirmation": "Status or title, which cannot be confirmed",
          "not-supplemented": "Material was not sent in time",
        }),
        reason,
      },
    },
    "record-step": {
      label: "Record a step",
      done: "A step was recorded",
      consequence: "Only this court sees it. No time changes.",
      fields: {
        step: pick("Step", {
          questioning: "Parties questioned",
          "material-checked": "Material checked",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    "submit-statement": {
      label: "Make a statement",
      done: "A party made a statement",
      consequence: "It goes to the court, and the other party can read it.",
      fields: { statement: field("Statement", "The other party sees all of it.") },
    },
    "extend-confirmation": {
      label: "Extend the time to rule",
      done: "The time to rule was extended by the president",
      consequence: "Both parties see the new date and the reason.",
      fields: { days: pick("By", { "10": "10 days", "30": "30 days" }), reason: field("Why") },
    },
    confirm: {
      label: "Confirm",
      done: "The agreement was confirmed",
      consequence:
        "Both receive the ruling. The time to rule ends, the agreement can be enforced, and the mediation body learns of it.",
      fields: { rulingOn: field("Ruled on"), terms: field("Main terms confirmed") },
    },
    reject: {
      label: "Reject",
      done: "The agreement was not confirmed",
      consequence:
        "The proceeding ends. The parties may change the agreement, mediate again, or sue. The mediation body learns of it.",
      fields: {
        ground: pick("Ground", {
          unlawful: "Against mandatory law",
          "harms-others": "Harms the public or others",
          "not-voluntary": "Not of free will",
          unclear: "Too unclear to confirm or enforce",
          other: "Another ground",
        }),
        reason,
      },
    },
    "note-breach": {
      label: "Report a breach",
      done: "It is known that the agreement was not performed",
      consequence:
        "The other party may ask for enforcement. What is reported in the mediation follows here by itself.",
      fields: { note },
    },
    "apply-enforcement": {
      label: "Ask for enforcement",
      done: "A party asked for enforcement",
      consequence: "It goes to the court, and the other party is told.",
      fields: { claims: field("What to enforce", "What was not done, and the sum.") },
    },
    "record-enforcement": {
      label: "Record enforcement",
      done: "Enforcement was recorded",
      consequence: "Both parties can see how it stands.",
      fields: { note: field("How it stands") },
    },
    "note-performance": {
      label: "Record performance",
      done: "The agreement was performed",
      consequence:
        "The proceeding ends and both are told. What is recorded in the mediation ends it by itself.",
      fields: { note },
    },
    close: {
      label: "Close",
      done: "Closed and filed",
      consequence: "The proceeding ends. Both parties can still read it.",
      fields: { note },
    },
    withdraw: {
      label: "Withdraw",
      done: "A party withdrew the application",
      consequence: "The proceeding ends and the other party is told.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: {
    refused: "Not accepted",
    confirmed: "Confirmed",
    rejected: "Not confirmed",
    performed: "Performed",
    withdrawn: "Withdrawn",
  },
};
