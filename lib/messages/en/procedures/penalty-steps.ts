import { remedyStateWords } from "#lib/messages/en/procedures/remedy-words";
import { serviceMethods } from "#lib/messages/en/procedures/service-methods";
import { field, pick } from "#lib/messages/procedure-words";

const note = field("Note");
const approval = field("Head's approval", "Who approved, and the number of the approval form.");

/** The words of the limits that every penalty of the ordinary procedure has. */
export const penaltyClockWords = {
  "report-measure": {
    name: "Time to have an urgent measure approved",
    onExpiry: "A measure that is not approved must be lifted at once.",
  },
  seizure: {
    name: "Time of sealing or seizure",
    onExpiry: "When it runs out, the goods or premises must be released.",
  },
  preservation: {
    name: "Time of preservation",
    onExpiry: "If nothing is done in time, the preservation lapses.",
  },
  "hearing-request": {
    name: "Time to answer and to ask for a hearing",
    onExpiry: "A right that is not used in time is deemed waived.",
  },
  "serve-decision": {
    name: "Time to serve the decision",
    onExpiry: "If not served in time, the delay is supervised.",
  },
  pay: { name: "Time to pay", onExpiry: "A late payment may be increased day by day." },
};

/** The words of sealing, seizing and preserving. */
export const measureWords = {
  "take-measure": {
    label: "Seal or seize",
    done: "Goods or premises were sealed or seized",
    consequence:
      "From now on the respondent can read what is shown to it. The time of sealing or seizure starts on the day of the measure.",
    fields: {
      measure: pick("Measure", { seal: "Seal", seize: "Seize" }),
      goods: field("List of premises, facilities or goods"),
      takenOn: field("Day of the measure"),
      approval: field(
        "Head's approval",
        "Who approved beforehand, and the number of the decision.",
      ),
    },
  },
  "take-urgent-measure": {
    label: "Seal or seize on the spot",
    done: "In an emergency, goods or premises were sealed or seized on the spot",
    consequence:
      "The time for approval runs in hours from now: without it the measure is lifted at once. The time of sealing or seizure starts too.",
    fields: {
      measure: pick("Measure", { seal: "Seal", seize: "Seize" }),
      goods: field("List of premises, facilities or goods"),
      urgency: field("The emergency"),
    },
  },
  "approve-measure": {
    label: "Approve the measure",
    done: "The urgent measure was approved",
    consequence: "The time for approval ends, and the measure stays in force.",
    fields: { note },
  },
  "disapprove-measure": {
    label: "Do not approve: lift it",
    done: "The urgent measure was not approved and was lifted",
    consequence:
      "The times of approval and of seizure end. The goods go back at once and the respondent is told.",
    fields: { reason: field("Why not"), releasedOn: field("Lifted on") },
  },
  "extend-measure": {
    label: "Extend the measure",
    done: "The sealing or seizure was extended",
    consequence: "It is extended once; the respondent is given the new date and the reason.",
    fields: {
      reason: field("Why", "What makes it complex. The respondent is told in writing."),
    },
  },
  "end-measure": {
    label: "Dispose of the goods",
    done: "The sealed or seized goods were dealt with",
    consequence: "The time of sealing or seizure ends, and the respondent is told.",
    fields: {
      disposal: pick("How", {
        returned: "Released and returned",
        confiscated: "Confiscated",
        destroyed: "Destroyed",
        "handed-over": "Handed over with the case",
      }),
      approval,
      note: field("Details"),
    },
  },
  "preserve-evidence": {
    label: "Register and preserve",
    done: "Evidence was registered and preserved",
    consequence:
      "The respondent receives the notice and list. The time of preservation starts on the day of the measure; it lapses when that runs out.",
    fields: {
      items: field("List of what is preserved"),
      takenOn: field("Day of the measure"),
      approval,
    },
  },
  "dispose-preserved": {
    label: "Deal with preserved evidence",
    done: "The preserved evidence was dealt with",
    consequence: "The time of preservation ends, and the respondent is told.",
    fields: {
      disposal: pick("How", {
        copied: "Recorded or copied, and returned",
        "sent-for-testing": "Sent for testing or appraisal",
        seized: "Sealed or seized instead",
        confiscated: "Confiscated",
        released: "Released",
      }),
      approval,
      note: field("Details"),
    },
  },
};

/** The words of statement, defence and hearing. */
export const hearingWords = {
  "submit-defence": {
    label: "State your defence",
    done: "The respondent stated its defence",
    consequence:
      "The authority must check what you say. It may not punish you more for having said it.",
    fields: { statement: field("Your defence") },
  },
  "request-hearing": {
    label: "Ask for a hearing",
    done: "The respondent asked for a hearing",
    consequence:
      "The authority must hold it or say why not. A time that the law stops for a hearing runs again afterwards.",
    fields: { reason: field("Facts and reasons") },
  },
  "waive-hearing": {
    label: "Waive the hearing",
    done: "The respondent waived the hearing",
    consequence:
      "The time to answer and to ask for a hearing ends and the case goes to decision. You cannot ask for a hearing afterwards.",
    fields: { statement: field("Your defence") },
  },
  "proceed-after-notice": {
    label: "Time is up: go to decision",
    done: "The time of the notice ran out; the case went to decision",
    consequence:
      "The respondent did not ask for a hearing in time, which counts as a waiver. The head decides next.",
    fields: { note },
  },
  "decline-hearing": {
    label: "Hold no hearing",
    done: "No hearing will be held",
    consequence:
      "The respondent is given the reason and the case goes to decision. A time that was stopped for the hearing runs again.",
    fields: {
      ground: pick("Ground", {
        "outside-scope": "No right to a hearing in this case",
        withdrawn: "The respondent withdrew the request",
      }),
      reason: field("Reasons"),
    },
  },
  "schedule-hearing": {
    label: "Schedule the hearing",
    done: "The hearing was scheduled",
    consequence:
      "The respondent is told when, where and who chairs it. If one was scheduled before, the new date replaces it.",
    fields: {
      hearingOn: field("Day of the hearing", "At least as far ahead as the law asks for."),
      place: field("Place"),
      chair: field("Chair", "Somebody who did not investigate the case."),
    },
  },
  "hold-hearing": {
    label: "Record the hearing",
    done: "The hearing is over",
    consequence:
      "A time that was stopped for the hearing runs again. After a hearing a legal review must come before the decision; an absent respondent is deemed to have waived it.",
    fields: {
      attendance: pick("Who came", {
        attended: "The respondent took part",
        absent: "The respondent was absent, or left, without good cause",
      }),
      heldOn: field("Day of the hearing"),
      minutes: field("Minutes", "The respondent must check and sign them."),
    },
  },
};

/** The words of a decision without a penalty. */
export const decisionWords = {
  "decide-no-penalty": {
    label: "Decide on no penalty",
    done: "No penalty was imposed",
    consequence:
      "The proceeding ends and all times stop. Both sides are given the reasons; the respondent is instructed as the law asks.",
    fields: {
      ground: pick("Ground", {
        "minor-corrected": "Minor, promptly corrected and without harm",
        "first-time": "A first breach with minor harm, promptly corrected",
        "no-fault": "Enough evidence of no fault",
        "no-violation": "The breach is not established",
        "out-of-time": "The time to penalize has passed",
      }),
      reasons: field("Facts, evidence and legal basis"),
    },
  },
};

/** The words of service and performance. */
export const executionWords = {
  "serve-decision": {
    label: "Serve the decision",
    done: "The decision was served",
    consequence:
      "The time to serve ends; the times to pay, to apply for reconsideration and to sue start on the day of service.",
    fields: {
      method: pick("How it was served", serviceMethods),
      servedOn: field(
        "Day of service",
        "Say in writing, at the same time, that the penalty will be published.",
      ),
    },
  },
  "defer-payment": {
    label: "Allow later payment",
    done: "Later payment or instalments were allowed",
    consequence: "The time to pay is extended once; the respondent is given the new date.",
    fields: {
      days: pick("By how much", {
        "30": "30 days",
        "60": "60 days",
        "90": "90 days",
        "180": "180 days",
      }),
      reason: field("The hardship, and the plan of payment"),
    },
  },
  "record-performance": {
    label: "Record full performance",
    done: "The decision was performed in full",
    consequence:
      "The times to pay and to perform after the demand end; the time to close the file starts.",
    fields: {
      amount: field("Amount paid (yuan)"),
      performedOn: field("Performed on"),
      note,
    },
  },
  "urge-performance": {
    label: "Demand performance",
    done: "The respondent was told to perform",
    consequence:
      "The respondent receives the demand; the time to perform after it starts on the day of service.",
    fields: {
      owed: field(
        "Still owed (yuan)",
        "With what was added for delay, which may not exceed the fine.",
      ),
      servedOn: field("Day of service of the demand"),
    },
  },
  "apply-enforcement": {
    label: "Apply for enforcement",
    done: "A court was asked to enforce",
    consequence:
      "The times to pay and to perform after the demand end, and the respondent sees which court was asked.",
    fields: { court: field("Court"), appliedOn: field("Day of application") },
  },
};

/** The words of the states that every penalty of the ordinary procedure passes. */
export const penaltyStateWords = {
  "under-review": {
    name: "Under review",
    about: "The investigation is complete and the file is being reviewed.",
  },
  reviewed: { name: "Reviewed", about: "The review agreed; notice or decision comes next." },
  notified: {
    name: "Notified",
    about: "The respondent was told of the intended penalty and may answer or ask for a hearing.",
  },
  "hearing-requested": {
    name: "Hearing requested",
    about: "The respondent asked for a hearing.",
  },
  "hearing-scheduled": {
    name: "Hearing scheduled",
    about: "The respondent was told when and where the hearing is.",
  },
  heard: { name: "Heard", about: "The hearing is over; a legal review must follow." },
  deciding: {
    name: "Awaiting decision",
    about: "Notice was given as the law asks; the head decides next.",
  },
  decided: { name: "Penalty decided", about: "The decision is made but not yet served." },
  executing: {
    name: "Being performed",
    about: "The decision was served and is to be performed and published.",
  },
  ...remedyStateWords,
  closed: { name: "Closed", about: "The decision was performed, or the file lawfully closed." },
  "not-penalized": { name: "No penalty", about: "By law no penalty is imposed." },
  terminated: {
    name: "Terminated",
    about: "The investigation was terminated, or went to another authority.",
  },
  revoked: { name: "Penalty revoked", about: "The decision was lawfully revoked." },
};

/** The words of how a penalty ends. */
export const endingWords = {
  close: {
    label: "Close the case",
    done: "The case was closed",
    consequence:
      "The proceeding ends; both sides can still read it. Times to apply and to sue that still run are not touched.",
    fields: {
      ground: pick("Ground", {
        performed: "The decision was performed in full",
        "enforcement-ended": "A court ruled that enforcement ends",
        other: "Another ground for closing",
      }),
      approval: field("Head's approval", "Who approved, and the number of the closing form."),
      note,
    },
  },
  "revoke-decision": {
    label: "Revoke the penalty",
    done: "The penalty was revoked",
    consequence:
      "The proceeding ends and all times stop. Both sides are given the reasons; what was published must be taken back in the statutory time, with reasons.",
    fields: {
      ground: pick("Ground", {
        reconsideration: "Revoked on reconsideration",
        judgment: "Revoked by a court",
        "own-motion": "Corrected by this authority itself",
      }),
      reason: field("Reasons"),
    },
  },
  terminate: {
    label: "Terminate the investigation",
    done: "The investigation was terminated",
    consequence:
      "The proceeding ends and all times stop. Both sides see the reasons. If another authority takes over, complete the transfer first.",
    fields: {
      ground: pick("Ground", {
        "respondent-gone": "The person died or the organization ended without a successor",
        "other-authority": "Not competent: transferred to another authority",
        crime: "A suspected crime: transferred to the judicial authorities",
        other: "Another ground for termination",
      }),
      reason: field("Reasons"),
    },
  },
};

export const penaltyOutcomeWords = {
  penalty: "Penalty imposed",
  refused: "Not docketed",
  "minor-corrected": "No penalty: minor and corrected",
  "first-time": "No penalty: a first breach, corrected",
  "no-fault": "No penalty: no fault",
  "no-violation": "No breach established",
  "out-of-time": "No penalty: out of time",
  "respondent-gone": "Terminated: no respondent any more",
  "other-authority": "Transferred to another authority",
  crime: "Transferred to the judicial authorities",
  other: "Terminated on another ground",
  revoked: "Penalty revoked",
};
