import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { layoutDesignHandling as zh } from "#lib/messages/zh/procedures/layout-design-handling";

const note = field("Note");
const reason = field("Reasons", "Facts and basis. The parties will be told.");

export const layoutDesignHandling: Messages<typeof zh> = {
  name: "Layout-design disputes",
  about:
    "Infringement of layout designs is decided by the enforcement committee at CNIPA; the city's IP office assists it, takes requests in, passes them on and enters how they go.",
  states: {
    received: { name: "Received", about: "Being checked for completeness." },
    supplementing: { name: "To be corrected", about: "The time to docket then starts afresh." },
    "with-committee": {
      name: "Passed on",
      about: "With the committee, which decides on docketing.",
    },
    docketed: { name: "Docketed", about: "To be served on the respondent." },
    served: { name: "Awaiting the answer", about: "Served; the respondent may answer." },
    examining: { name: "Being examined", about: "Under examination." },
    "hearing-scheduled": { name: "Hearing set", about: "Time and place are set." },
    suspended: { name: "Suspended", about: "Suspended; its times stand still." },
    decided: { name: "Decided", about: "The decision was made and served." },
    closed: { name: "Closed", about: "Closed; the time to sue may still run." },
    refused: { name: "Not docketed", about: "The conditions are not met." },
    settled: { name: "Settled", about: "The parties settled." },
    withdrawn: { name: "Withdrawn", about: "The requester withdrew." },
    terminated: { name: "Case dropped", about: "Dropped after docketing." },
  },
  clocks: {
    docket: { name: "Decide whether to docket", onExpiry: "If missed, it is supervised." },
    supplement: { name: "Time to correct", onExpiry: "Otherwise decided on what there is." },
    serve: { name: "Serve the request", onExpiry: "If missed, it is supervised." },
    answer: { name: "Answer", onExpiry: "The case goes on without it." },
    "forward-answer": { name: "Forward the answer", onExpiry: "If missed, it is supervised." },
    sue: { name: "Sue against the decision", onExpiry: "The decision can then be enforced." },
  },
  actions: {
    "request-supplement": {
      label: "Ask for correction",
      done: "The requester was asked to correct the request",
      consequence:
        "The list goes out once and in full. The time to correct starts; once complete, the time to docket starts afresh.",
      fields: { items: field("What is to be corrected", "One item a line.") },
    },
    "answer-supplement": {
      label: "Send the correction",
      done: "The requester corrected the request",
      consequence: "It goes to the officer, and the time to docket starts afresh.",
      fields: {
        answer: field("Your answer", "Answer each item of the list. Add files under Evidence."),
      },
    },
    "stop-waiting": {
      label: "Wait no longer",
      done: "Nothing came in time; goes on as it is",
      consequence: "The time to correct ends and the time to docket starts.",
      fields: { note },
    },
    "pass-to-committee": {
      label: "Pass to the committee",
      done: "Passed to the enforcement committee",
      consequence: "The requester is told; the time to docket runs on.",
      fields: {
        checked: field("What was checked", "Registration, holder, respondent, claims and facts."),
      },
    },
    docket: {
      label: "Enter the docketing",
      done: "The committee docketed the case",
      consequence: "The requester is told; the time to docket ends and the time to serve starts.",
      fields: { handlers: field("Handlers", "Three or more, an odd number."), note },
    },
    refuse: {
      label: "Do not docket",
      done: "Not docketed",
      consequence: "This procedure ends and the requester is given the reasons.",
      fields: {
        ground: pick("Ground", {
          "not-registered-design": "The design is not registered or no longer protected",
          "no-standing": "The requester is neither holder nor interested party",
          "no-clear-respondent": "No identified respondent",
          "no-specific-claim": "No specific claim, facts and reasons",
          "suit-pending": "A party has sued",
        }),
        reason,
      },
    },
    serve: {
      label: "Enter service",
      done: "The request was served on the respondent",
      consequence:
        "From now on the respondent follows it online and may answer. The time to serve ends, the time to answer starts.",
      fields: {
        servedOn: field("Served on"),
        way: pick("How", {
          direct: "Directly",
          post: "By post",
          entrusted: "By another authority",
          announcement: "By announcement",
        }),
      },
    },
    answer: {
      label: "Answer",
      done: "The respondent answered",
      consequence:
        "The time to answer ends and the time to forward it starts. The requester reads all of it.",
      fields: {
        answer: field("Answer", "Own creation, lawful source, no knowledge, or other defences."),
      },
    },
    "proceed-without-answer": {
      label: "Go on without an answer",
      done: "No answer came in time; the examination goes on",
      consequence: "The time to answer ends and the examination begins.",
      fields: { note },
    },
    "forward-answer": {
      label: "Forward the answer",
      done: "The answer was forwarded to the requester",
      consequence: "The time to forward it ends.",
      fields: { forwardedOn: field("Forwarded on") },
    },
    "record-step": {
      label: "Record a step",
      done: "A step was recorded",
      consequence: "Only the bodies that work on the case see it. No time changes.",
      fields: {
        step: pick("Step", {
          inspection: "Inspection",
          questioning: "Questioning",
          sampling: "Sampling",
          "technical-opinion": "Technical opinion or appraisal",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    "submit-statement": {
      label: "Make a statement",
      done: "A party made a statement",
      consequence: "Both sides and the bodies read all of it.",
      fields: { statement: field("Statement") },
    },
    "schedule-hearing": {
      label: "Set a hearing",
      done: "A hearing was set",
      consequence: "Both sides are told when and where.",
      fields: { hearingOn: field("Day"), place: field("Place") },
    },
    "hold-hearing": {
      label: "Enter the hearing",
      done: "The hearing was held",
      consequence: "Both sides can read the minutes.",
      fields: { minutes: field("Minutes in short") },
    },
    suspend: {
      label: "Suspend",
      done: "Suspended",
      consequence:
        "The times to serve, to answer and to forward stand still; both sides are given the reasons.",
      fields: {
        ground: pick("Ground", {
          "revocation-pending": "Revocation of the design is pending",
          "dependent-case": "It depends on another case",
          "party-ceased": "A party died or ceased; a successor is awaited",
          "force-majeure": "Force majeure",
        }),
        reason,
      },
    },
    resume: {
      label: "Resume",
      done: "Resumed",
      consequence: "The times run again and both sides are told.",
      fields: { reason },
    },
    settle: {
      label: "Enter the settlement",
      done: "The parties settled",
      consequence: "This procedure ends and both sides receive the terms.",
      fields: { terms: field("Terms", "Both sides read all of it.") },
    },
    decide: {
      label: "Enter the decision",
      done: "The decision was made and served",
      consequence: "Both sides receive it and the time to sue starts.",
      fields: {
        holding: pick("Finding", {
          infringement: "Infringement",
          "no-infringement": "No infringement",
        }),
        orders: field("Orders", "To stop; to confiscate or destroy the goods."),
        reasons: field("Reasons"),
      },
    },
    "record-suit": {
      label: "Enter the suit",
      done: "A party sued",
      consequence:
        "The complaint goes to the court itself; this platform does not take it. The time to sue ends; both sides see it.",
      fields: { court: field("Court"), filedOn: field("Filed on") },
    },
    "record-performance": {
      label: "Enter performance",
      done: "Performance was entered",
      consequence: "Both sides see it.",
      fields: { note: field("How it was performed") },
    },
    close: {
      label: "Close",
      done: "Closed",
      consequence: "This procedure ends; a time to sue that still runs goes on.",
      fields: { note },
    },
    terminate: {
      label: "Drop the case",
      done: "The case was dropped",
      consequence: "This procedure ends and the parties are given the reasons.",
      fields: {
        ground: pick("Ground", {
          "right-revoked": "The design was revoked",
          "suit-filed": "A party sued after docketing",
          "requester-gone": "The requester ceased without a successor",
          "not-admissible": "Found inadmissible after docketing",
        }),
        reason,
      },
    },
    withdraw: {
      label: "Withdraw the request",
      done: "The requester withdrew",
      consequence: "This procedure ends; a respondent who was served is told, too.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: {
    refused: "Not docketed",
    settled: "Settled",
    infringement: "Infringement",
    "no-infringement": "No infringement",
    terminated: "Case dropped",
    withdrawn: "Withdrawn",
  },
};
