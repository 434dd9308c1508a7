import { field, pick } from "#lib/messages/procedure-words";

const note = field("Note");
const reason = field("Reasons", "Both parties will be told.");

/** The states from the first session to the end of what was agreed. */
export const agreementStateWords = {
  mediating: { name: "In mediation", about: "Both agreed to mediate; they are talking." },
  "text-proposed": {
    name: "Text to be agreed",
    about: "A text is proposed; each party has to agree to it.",
  },
  "agreed-by-complainant": {
    name: "Awaiting the other party",
    about: "The complainant agreed to the text; the other party has not yet.",
  },
  "agreed-by-respondent": {
    name: "Awaiting the complainant",
    about: "The respondent agreed to the text; the complainant has not yet.",
  },
  agreed: { name: "Text agreed", about: "Both agreed to the same text; it is to be signed." },
  signed: {
    name: "To be performed",
    about: "Signed; to be performed, or confirmed by a court on joint application.",
  },
  confirmed: { name: "Confirmed", about: "A court confirmed it; it can be enforced." },
  breached: { name: "Not performed", about: "A party says it was not performed; open again." },
  performed: { name: "Performed", about: "The agreement was performed." },
  "ended-in-breach": {
    name: "Not performed, other path",
    about: "Not performed; the parties go to court, to enforcement or elsewhere.",
  },
  closed: { name: "Closed", about: "The agreement was signed and the case is closed." },
  failed: { name: "Failed", about: "No agreement; the mediation ended." },
};

/** The time of the sessions, and the time to ask a court to confirm. */
export const agreementClockWords = {
  conclude: {
    name: "Target for the mediation",
    onExpiry: "Without an agreement or a longer time, the mediation ends.",
  },
  "ask-confirmation": {
    name: "Time to ask for confirmation together",
    onExpiry: "Confirmation can no longer be asked for; it still binds as a contract.",
  },
};

/** Sessions, text, signature and performance. */
export const agreementWords = {
  "schedule-session": {
    label: "Set a session",
    done: "A session was set",
    consequence: "Both parties are told when and where.",
    fields: {
      sessionOn: field("Day of the session"),
      place: field("Where", "For a session online, how to join."),
    },
  },
  "hold-session": {
    label: "Record a session",
    done: "A session was held",
    consequence: "Both parties can read the main points. Mediation is private: nobody else can.",
    fields: { heldOn: field("Held on"), minutes: field("Main points") },
  },
  "make-proposal": {
    label: "Make a proposal",
    done: "A party made a proposal",
    consequence:
      "It goes to the mediator and to the other party. If the mediation fails it must not be used as evidence against you.",
    fields: { proposal: field("Proposal", "The other party sees all of it.") },
  },
  "record-step": {
    label: "Record a step",
    done: "A step was recorded",
    consequence: "Only this body sees it. No time changes.",
    fields: {
      step: pick("Step", {
        "separate-talk": "Talk with one party",
        consultation: "Expert consulted",
        other: "Other",
      }),
      note: field("What was done"),
    },
  },
  "extend-mediation": {
    label: "Extend the mediation",
    done: "By consent, the mediation was extended",
    consequence: "Both parties see the new date.",
    fields: {
      days: pick("By", { "7": "7 days", "15": "15 days", "30": "30 days" }),
      consentOn: field("Both agreed on"),
      reason: field("Why"),
    },
  },
  "propose-text": {
    label: "Propose a text",
    done: "A text of the agreement was proposed",
    consequence:
      "Both parties receive all of it and must each agree. Whatever was agreed to before is void.",
    fields: {
      terms: field("Text of the agreement", "Rights and duties, when and how, and what if not."),
    },
  },
  "agree-as-complainant": {
    label: "Agree to the text",
    done: "The complainant agreed to the text",
    consequence: "The other party is told. It is signed once both agree to the same text.",
    fields: { note },
  },
  "agree-as-respondent": {
    label: "Agree to the text (respondent)",
    done: "The respondent agreed to the text",
    consequence:
      "The other party is told. It is signed once both agree to the same text. What was agreed on paper is recorded by the mediator.",
    fields: { note },
  },
  "agree-last-as-complainant": {
    label: "Agree to the text",
    done: "The complainant agreed; both agree to the same text",
    consequence: "Both agree to the same text; it is to be signed.",
    fields: { note },
  },
  "agree-last-as-respondent": {
    label: "Agree to the text (respondent)",
    done: "The respondent agreed; both agree to the same text",
    consequence:
      "Both agree to the same text; it is to be signed. What was agreed on paper is recorded by the mediator.",
    fields: { note },
  },
  "reject-text": {
    label: "Disagree with the text",
    done: "A party disagreed with the text",
    consequence: "The text is void and the mediation goes on; the other party sees why.",
    fields: { reason: field("What you disagree with") },
  },
  "sign-agreement": {
    label: "Have it signed",
    done: "The agreement was signed",
    consequence:
      "The time for the mediation ends; the time to ask for judicial confirmation together runs from the day it took effect. A suit that waited for the mediation ends with it.",
    fields: {
      signedOn: field("In effect on", "The day on which all have signed."),
      summary: field("Main terms"),
    },
  },
  "note-application": {
    label: "Record the application",
    done: "Both asked for judicial confirmation",
    consequence:
      "The time to ask for it ends. When the court accepts it on the platform, this follows by itself.",
    fields: { note },
  },
  "record-confirmation": {
    label: "Record the confirmation",
    done: "The court confirmed the agreement",
    consequence:
      "It can be enforced; both parties are told. When the court rules on the platform, this follows by itself.",
    fields: { note },
  },
  "record-rejection": {
    label: "Record the rejection",
    done: "The court did not confirm; mediation goes on",
    consequence:
      "The parties may change the agreement, make a new one, or sue. The time for the mediation starts anew.",
    fields: { note },
  },
  "record-performance": {
    label: "Record performance",
    done: "The agreement was performed",
    consequence: "The proceeding ends and both parties are told.",
    fields: { performedOn: field("Performed on"), note: field("What was done") },
  },
  "report-breach": {
    label: "Report a breach",
    done: "A party reported a breach",
    consequence:
      "The case is open again and the other party sees it. A confirmed agreement can be enforced.",
    fields: { happened: field("What was not done", "What was due, and when.") },
  },
  "resume-mediation": {
    label: "Mediate again",
    done: "By consent, mediation goes on",
    consequence: "The time for the mediation starts anew and both parties are told.",
    fields: { consentOn: field("Both agreed on"), note },
  },
  "end-in-breach": {
    label: "End, to another path",
    done: "Not performed; ended, with the other paths named",
    consequence:
      "The proceeding ends and every time stops. Both are given the reasons and the path open to them.",
    fields: {
      path: pick("Path", {
        "court-suit": "Suit at court",
        enforcement: "Enforcement",
        arbitration: "Arbitration",
      }),
      reason,
    },
  },
  close: {
    label: "Close",
    done: "Closed and filed",
    consequence: "The proceeding ends. Both parties can still read it.",
    fields: { note },
  },
  fail: {
    label: "End without agreement",
    done: "The mediation failed",
    consequence:
      "The proceeding ends and every time stops. The parties may take other paths; what waited for it goes on.",
    fields: {
      ground: pick("Ground", {
        "no-agreement": "The parties cannot agree",
        "text-not-signed": "A party does not sign",
        "time-over": "The time is over and was not extended",
        unlawful: "It would break the law or harm others",
      }),
      reason,
    },
  },
  leave: {
    label: "Leave the mediation",
    done: "A party left; the mediation ended",
    consequence: "The proceeding ends, every time stops, and the other party is told.",
    fields: { reason: field("Why") },
  },
};

/** How a mediation ends. */
export const agreementOutcomes = {
  agreed: "Agreement",
  confirmed: "Agreement confirmed by a court",
  "not-confirmed": "Not confirmed by the court",
  performed: "Agreement performed",
  breached: "Agreement not performed",
  failed: "No agreement",
  "party-left": "A party left",
};
