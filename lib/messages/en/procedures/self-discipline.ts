import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { selfDiscipline as zh } from "#lib/messages/zh/procedures/self-discipline";

const note = field("Note");
const reasons = field("Facts and reasons", "Both sides read all of it.");
const decided = "The target to decide ends, the one to report back starts, both sides are told.";

export const selfDiscipline: Messages<typeof zh> = {
  name: "Self-discipline",
  about:
    "An association deals with its member under its own charter: it hears the member, mediates, warns or expels, and reports back. All times are targets; no law sets one.",
  states: {
    received: { name: "Received", about: "The association has not yet taken it on." },
    handling: { name: "Being handled", about: "The association looks into it." },
    "awaiting-statement": { name: "Awaiting the member", about: "The member was asked." },
    mediating: { name: "In mediation", about: "The association mediates." },
    reporting: { name: "To be reported", about: "Decided; the sending body is to be told." },
    closed: { name: "Closed", about: "The result was reported." },
    refused: { name: "Refused", about: "The association did not take it on." },
    withdrawn: { name: "Withdrawn", about: "The complainant withdrew." },
  },
  clocks: {
    accept: { name: "Target to accept", onExpiry: "If the target is missed, it is supervised." },
    statement: {
      name: "Time for the member's statement",
      onExpiry: "Without one it is decided on what there is.",
    },
    decide: { name: "Target to decide", onExpiry: "If the target is missed, it is supervised." },
    report: { name: "Target to report", onExpiry: "If the target is missed, it is supervised." },
  },
  actions: {
    accept: {
      label: "Accept",
      done: "The association took it on",
      consequence: "The complainant is told. The target to accept ends, the one to decide starts.",
      fields: { note },
    },
    refuse: {
      label: "Refuse",
      done: "The association did not take it on",
      consequence: "This procedure ends and the complainant is given the reasons.",
      fields: {
        ground: pick("Ground", {
          "not-a-member": "The respondent is not a member",
          "outside-charter": "Not a matter of the charter or code",
          "too-vague": "Too vague",
        }),
        reason: field("Reasons", "The complainant will be told."),
      },
    },
    "record-step": {
      label: "Record a step",
      done: "A step was recorded",
      consequence: "Only the bodies that work on the case see it.",
      fields: { note: field("What was done") },
    },
    "ask-member": {
      label: "Ask the member",
      done: "The member was asked for a statement",
      consequence:
        "From now on the member sees what is open to it and may make a statement; the time for it starts.",
      fields: { questions: field("What the member is to explain") },
    },
    "submit-statement": {
      label: "Make a statement",
      done: "The member made a statement",
      consequence:
        "It goes to the association and the time for it ends. The other side cannot see it.",
      fields: { statement: field("Statement", "Point by point. Add files under Evidence.") },
    },
    "proceed-without-statement": {
      label: "Go on without a statement",
      done: "No statement came; handled on what there is",
      consequence: "The time for a statement ends and the matter goes on.",
      fields: { note },
    },
    "start-mediation": {
      label: "Start mediation",
      done: "The association began to mediate",
      consequence: "Both sides receive the proposal; the target to decide runs on.",
      fields: { proposal: field("Proposal") },
    },
    "record-settlement": {
      label: "Record the settlement",
      done: "Both sides settled before the association",
      consequence: decided,
      fields: { terms: field("What was agreed", "Both sides read all of it.") },
    },
    "end-mediation": {
      label: "End mediation",
      done: "The mediation came to nothing",
      consequence: "Back to handling; both sides are told.",
      fields: { note: field("What to say", "Both sides read all of it.") },
    },
    "find-no-breach": {
      label: "No breach",
      done: "The association found no breach of its code",
      consequence: decided,
      fields: { reasons },
    },
    warn: {
      label: "Warn",
      done: "The association warned its member",
      consequence: decided,
      fields: {
        measure: pick("Measure", {
          warning: "Written warning",
          "criticism-among-members": "Criticism among members",
          "suspended-membership": "Membership suspended",
        }),
        reasons,
      },
    },
    expel: {
      label: "Expel",
      done: "The association expelled its member",
      consequence: decided,
      fields: { resolution: field("Resolution", "Who resolved it, and when."), reasons },
    },
    close: {
      label: "Report back and close",
      done: "The result was reported to the sending body; closed",
      consequence:
        "The bodies that work on the case receive the report, its target ends, the procedure ends.",
      fields: { report: field("Report") },
    },
    withdraw: {
      label: "Withdraw",
      done: "The complainant withdrew",
      consequence: "This procedure ends and the association is told. Others are not touched.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: {
    refused: "Refused",
    settled: "Settled",
    "no-breach": "No breach",
    warning: "Written warning",
    "criticism-among-members": "Criticism among members",
    "suspended-membership": "Membership suspended",
    expelled: "Expelled",
    withdrawn: "Withdrawn",
  },
};
