import { serviceMethods } from "#lib/messages/en/procedures/service-methods";
import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { arbitration as zh } from "#lib/messages/zh/procedures/arbitration";

const reason = field("Reasons", "Both parties will be told.");
const note = field("Note");

export const arbitration: Messages<typeof zh> = {
  name: "Commercial arbitration",
  about:
    "Where the parties agreed to arbitrate, the commission decides with final effect. Its times are set by its own rules and are not statutory.",
  states: {
    applied: { name: "Awaiting acceptance", about: "The agreement and the request are examined." },
    supplementing: {
      name: "Awaiting material",
      about: "The claimant was asked for more; the time to accept stands still.",
    },
    accepted: { name: "Accepted", about: "Accepted, not yet served on the respondent." },
    served: { name: "Awaiting the answer", about: "Served; the respondent may answer." },
    constituting: { name: "Forming the tribunal", about: "The arbitrators are being appointed." },
    examining: { name: "Before the tribunal", about: "The tribunal is examining the dispute." },
    "hearing-scheduled": { name: "Awaiting the hearing", about: "The hearing has a date." },
    suspended: {
      name: "Suspended",
      about: "The arbitration stands still until its cause is gone.",
    },
    awarded: { name: "Award made", about: "The award is made and has effect from that day." },
    closed: { name: "Closed", about: "The award has been served and the case is closed." },
    refused: { name: "Not accepted", about: "The conditions for arbitration are not met." },
    dismissed: { name: "Dismissed", about: "The commission has no jurisdiction." },
    settled: { name: "Settled", about: "The parties agreed; a statement or an award records it." },
    withdrawn: { name: "Withdrawn", about: "The request was withdrawn, or is taken as withdrawn." },
  },
  clocks: {
    accept: { name: "Time to accept", onExpiry: "If it is missed, it is supervised." },
    supplement: { name: "Time to send material", onExpiry: "Without it, it may be refused." },
    serve: { name: "Time to serve", onExpiry: "If it is missed, it is supervised." },
    answer: { name: "Time to answer", onExpiry: "Without an answer the arbitration goes on." },
    tribunal: { name: "Time to form the tribunal", onExpiry: "If it is missed, it is supervised." },
    award: { name: "Time to make the award", onExpiry: "If it is missed, it is supervised." },
    "set-aside": {
      name: "Time to challenge the award",
      onExpiry: "A court can no longer be asked to set the award aside.",
    },
  },
  actions: {
    accept: {
      label: "Accept",
      done: "The request for arbitration was accepted",
      consequence: "The claimant is told. The time to accept ends and the time to serve starts.",
      fields: {
        clause: pick("Arbitration agreement", {
          "contract-clause": "A clause of the contract",
          "separate-agreement": "A separate agreement",
          "agreed-after-dispute": "Agreed after the dispute arose",
        }),
        note,
      },
    },
    "request-supplement": {
      label: "Ask for material",
      done: "The claimant was asked for more material",
      consequence:
        "The claimant receives the list, once and in full. The time to accept stands still; the time to send material starts.",
      fields: { items: field("What is needed", "One item a line.") },
    },
    "answer-supplement": {
      label: "Send the material",
      done: "The claimant sent more material",
      consequence: "It goes to the case secretary, and the time to accept runs again.",
      fields: { answer: field("Your answer", "Answer each item. Add files under Evidence.") },
    },
    refuse: {
      label: "Refuse",
      done: "The request for arbitration was refused",
      consequence:
        "The proceeding ends. The claimant is given the reasons and may go to court or another forum.",
      fields: {
        ground: pick("Ground", {
          "no-arbitration-agreement": "No arbitration agreement",
          "agreement-invalid": "The agreement is void or names another commission",
          "not-arbitrable": "The dispute cannot be arbitrated",
          "no-specific-claim": "No specific claim, facts or reasons",
          "not-supplemented": "Material was not sent in time",
        }),
        reason: field("Reasons", "The claimant will be told."),
      },
    },
    serve: {
      label: "Record service",
      done: "The respondent was served",
      consequence:
        "From now on the respondent can follow the case online. The time to serve ends; the time to answer runs from the day of service.",
      fields: {
        method: pick("How", serviceMethods),
        servedOn: field("Served on", "The day in the proof of service."),
      },
    },
    answer: {
      label: "Send your answer",
      done: "The respondent answered",
      consequence:
        "The claimant can read it. The time to answer ends and the time to form the tribunal starts.",
      fields: { answer: field("Your answer", "You can add evidence under Evidence.") },
    },
    "proceed-without-answer": {
      label: "Go on without an answer",
      done: "No answer came in time; the arbitration goes on",
      consequence:
        "The time to answer ends and the time to form the tribunal starts. The respondent may still make statements.",
      fields: { note },
    },
    counterclaim: {
      label: "Make a counterclaim",
      done: "The respondent made a counterclaim",
      consequence: "The claimant can read it; both are heard together. It can be made once.",
      fields: { claims: field("Claims, facts and reasons") },
    },
    "object-to-jurisdiction": {
      label: "Object to jurisdiction",
      done: "The respondent objected to jurisdiction",
      consequence: "The commission must decide on its jurisdiction. All times run on.",
      fields: { objection: field("Facts and reasons", "Object before the first hearing.") },
    },
    "reject-objection": {
      label: "Reject the objection",
      done: "The objection to jurisdiction was rejected",
      consequence: "Both parties are told, and the arbitration goes on.",
      fields: { reasons: reason },
    },
    "uphold-objection": {
      label: "Uphold the objection",
      done: "The objection was upheld and the case dismissed",
      consequence:
        "The proceeding ends and every time stops. Both parties are given the reasons and may go to court.",
      fields: { reasons: reason },
    },
    "constitute-tribunal": {
      label: "Form the tribunal",
      done: "The tribunal was formed",
      consequence:
        "Both parties are told. The time to form the tribunal ends and the time for the award starts.",
      fields: {
        form: pick("Form", { three: "Three arbitrators", sole: "A sole arbitrator" }),
        members: field("Arbitrators", "The presiding arbitrator first."),
        disclosed: field("Each arbitrator has declared independence and made disclosure"),
      },
    },
    "challenge-arbitrator": {
      label: "Challenge an arbitrator",
      done: "A party challenged an arbitrator",
      consequence: "The other party can read it; the head of the commission decides.",
      fields: { member: field("Which arbitrator"), reason: field("Facts and reasons") },
    },
    "decide-challenge": {
      label: "Decide the challenge",
      done: "The challenge was decided",
      consequence: "Both parties are told the decision and who now sits.",
      fields: {
        result: pick("Decision", { refused: "Refused", replaced: "Upheld; replaced" }),
        members: field("Who now sits"),
        reason,
      },
    },
    "schedule-hearing": {
      label: "Set the hearing",
      done: "The hearing was set",
      consequence: "Both parties are told when and where; an earlier date is replaced.",
      fields: {
        hearingOn: field("Day of the hearing"),
        place: field("Where", "For a hearing online, how to join."),
      },
    },
    "hold-hearing": {
      label: "Record the hearing",
      done: "The hearing was held",
      consequence: "Both parties can read the minutes. Arbitration is private: nobody else can.",
      fields: {
        attendance: pick("Who came", {
          both: "Both parties",
          "respondent-absent": "The respondent was absent; heard by default",
        }),
        heldOn: field("Held on"),
        minutes: field("Main points of the minutes"),
      },
    },
    "deem-withdrawn": {
      label: "Take as withdrawn",
      done: "The claimant was absent without good reason; taken as withdrawn",
      consequence: "The proceeding ends and every time stops. Both parties are told.",
      fields: {
        ground: pick("Ground", {
          absent: "Absent without good reason",
          "left-early": "Left without leave",
        }),
        reason,
      },
    },
    "submit-statement": {
      label: "Make a statement",
      done: "A party made a statement",
      consequence: "It goes to the tribunal, and the other party can read it.",
      fields: { statement: field("Statement", "The other party sees all of it.") },
    },
    "record-step": {
      label: "Record a step",
      done: "A step was recorded",
      consequence: "Only this commission sees it. No time changes.",
      fields: {
        step: pick("Step", {
          consultation: "Expert consulted",
          "technical-opinion": "Technical opinion",
          deliberation: "Deliberation",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    suspend: {
      label: "Suspend",
      done: "The arbitration was suspended",
      consequence:
        "The times to form the tribunal and to make the award stand still. Both parties are given the reasons.",
      fields: {
        ground: pick("Ground", {
          appraisal: "An expert question is being appraised",
          "dependent-case": "It depends on another case",
          "both-parties-ask": "Both parties ask for it",
          "force-majeure": "Force majeure",
        }),
        reason,
      },
    },
    resume: {
      label: "Resume",
      done: "The arbitration was resumed",
      consequence: "It goes back to where it was, the times run again, and both parties are told.",
      fields: { reason: field("How the cause came to an end") },
    },
    "extend-award": {
      label: "Extend the time for the award",
      done: "The time for the award was extended",
      consequence:
        "With the secretary-general's approval it is extended once; both parties see the new date and the reason.",
      fields: {
        months: pick("By", { "1": "1 month", "2": "2 months", "3": "3 months" }),
        reason: field("Why"),
      },
    },
    settle: {
      label: "Close by settlement",
      done: "The parties agreed and the arbitration ended",
      consequence:
        "The proceeding ends and every time stops. A mediation statement has the effect of an award.",
      fields: {
        form: pick("Form", {
          "mediation-statement": "Mediation statement",
          "consent-award": "Award on agreed terms",
        }),
        agreedOn: field("Agreed on"),
        terms: field("Main terms"),
      },
    },
    "make-award": {
      label: "Make the award",
      done: "The award was made",
      consequence:
        "The award has effect from today. The time for it ends; record its service next.",
      fields: {
        holding: pick("Result", {
          "claims-granted": "Claims granted",
          "claims-partly-granted": "Claims granted in part",
          "claims-rejected": "Claims rejected",
        }),
        orders: field("Orders"),
        reasons: field("Facts, reasons and basis"),
      },
    },
    "serve-award": {
      label: "Serve the award",
      done: "The award was served",
      consequence:
        "Both parties can read it. The time to challenge it runs from the day of service.",
      fields: {
        method: pick("How", serviceMethods),
        servedOn: field("Served on", "If the days differ, the later one."),
      },
    },
    "correct-award": {
      label: "Correct the award",
      done: "The award was corrected",
      consequence: "Both parties receive the correction; it is part of the award.",
      fields: { correction: field("Correction", "Slips, sums and what was left out.") },
    },
    close: {
      label: "Close",
      done: "Closed and filed",
      consequence:
        "The proceeding ends. Both parties can still read it; the time to challenge the award runs on.",
      fields: { note },
    },
    withdraw: {
      label: "Withdraw the request",
      done: "The claimant withdrew the request",
      consequence: "The proceeding ends and every time stops. A respondent who was served is told.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: {
    refused: "Not accepted",
    "no-jurisdiction": "Dismissed for want of jurisdiction",
    "deemed-withdrawn": "Taken as withdrawn",
    "mediation-statement": "Mediation statement",
    "consent-award": "Award on agreed terms",
    "claims-granted": "Claims granted",
    "claims-partly-granted": "Claims granted in part",
    "claims-rejected": "Claims rejected",
    withdrawn: "Withdrawn",
  },
};
