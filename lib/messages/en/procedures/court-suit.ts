import { serviceMethods } from "#lib/messages/en/procedures/service-methods";
import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { courtSuit as zh } from "#lib/messages/zh/procedures/court-suit";

const reason = field("Reasons", "Give the facts and the grounds. The parties will be told.");
const note = field("Note");
const caseNumber = field("Case number", "As the court writes it.");
const consentOn = field("Both parties agreed on");
const mediator = field("Mediator or mediation body");
const supervised = "If it is missed, it is supervised.";

export const courtSuit: Messages<typeof zh> = {
  name: "Civil suit",
  about:
    "The right holder sues for an end to the infringement and for damages: mediation before the suit, first instance (ordinary or summary), and appeal.",
  states: {
    received: { name: "Awaiting docketing", about: "Whether to docket is being examined." },
    supplementing: {
      name: "Awaiting material",
      about: "The plaintiff was asked for more; the time to docket starts anew once it is here.",
    },
    "pre-suit-mediation": {
      name: "Mediation before the suit",
      about: "With the parties' consent, mediation comes before docketing.",
    },
    docketed: { name: "Docketed", about: "Docketed, not yet served on the defendant." },
    announcing: { name: "Service by announcement", about: "No other way of service worked." },
    served: { name: "Awaiting the defence", about: "The complaint is served." },
    objected: {
      name: "Objection to jurisdiction",
      about: "The time to conclude stands still until the ruling has effect.",
    },
    transferring: { name: "Awaiting transfer", about: "The competent court is to take it over." },
    examining: { name: "Before the court", about: "The court of first instance is examining it." },
    "hearing-scheduled": { name: "Awaiting the hearing", about: "The hearing has a date." },
    mediating: {
      name: "Mediation in court (ordinary)",
      about: "Being mediated; the time to conclude stands still.",
    },
    "mediating-summary": {
      name: "Mediation in court (summary)",
      about: "Being mediated; the time to conclude stands still.",
    },
    appraising: {
      name: "Being appraised",
      about: "An expert question is open; the time to conclude stands still.",
    },
    suspended: { name: "Suspended", about: "The suit stands still until the cause is gone." },
    judged: { name: "Judgment given", about: "The judgment is being served." },
    appealable: {
      name: "Open to appeal",
      about: "Served; without effect until the time to appeal has passed.",
    },
    appealed: { name: "Appealed", about: "The court of second instance is to docket it." },
    "second-instance": { name: "Second instance", about: "The higher court is examining it." },
    "second-instance-suspended": {
      name: "Second instance suspended",
      about: "The appeal stands still until the cause is gone.",
    },
    final: { name: "Final", about: "It has effect and can be enforced." },
    closed: { name: "Closed", about: "The decision has effect and the case is closed." },
    refused: { name: "Not docketed", about: "The conditions for a suit are not met." },
    "settled-before-suit": {
      name: "Settled before the suit",
      about: "The parties agreed in mediation; it is not docketed.",
    },
    dismissed: { name: "Dismissed", about: "Dismissed by a ruling after docketing." },
    mediated: { name: "Closed by mediation", about: "The court recorded the parties' agreement." },
    withdrawn: { name: "Withdrawn", about: "The plaintiff withdrew, or is taken to have." },
  },
  clocks: {
    "docket-decision": { name: "Time to docket", onExpiry: supervised },
    supplement: { name: "Time to send material", onExpiry: "Without it, it may be refused." },
    "pre-suit-mediation": {
      name: "Time for mediation before the suit",
      onExpiry: "Without an agreement, docketing is examined.",
    },
    serve: { name: "Time to serve", onExpiry: supervised },
    defend: { name: "Time for the defence", onExpiry: "Without a defence the case goes on." },
    mediation: {
      name: "Time for mediation in court (ordinary)",
      onExpiry: "Without an agreement the case goes on.",
    },
    "mediation-summary": {
      name: "Time for mediation in court (summary)",
      onExpiry: "Without an agreement the case goes on.",
    },
    "first-instance": { name: "Time for first instance (ordinary)", onExpiry: supervised },
    "first-instance-summary": { name: "Time for first instance (summary)", onExpiry: supervised },
    appeal: { name: "Time to appeal", onExpiry: "Without an appeal the judgment has effect." },
    "appeal-ruling": {
      name: "Time to appeal against the ruling",
      onExpiry: "Without an appeal the ruling has effect.",
    },
    "second-instance": { name: "Time for second instance", onExpiry: supervised },
  },
  actions: {
    docket: {
      label: "Docket (ordinary)",
      done: "Docketed for ordinary procedure",
      consequence:
        "The plaintiff is told. The time to docket ends; the times to serve and to conclude start. A request for patent adjudication of the same dispute is dismissed.",
      fields: { caseNumber, panel: field("Panel") },
    },
    "docket-summary": {
      label: "Docket (summary)",
      done: "Docketed for summary procedure",
      consequence:
        "The plaintiff is told. The time to docket ends; the times to serve and to conclude start. A request for patent adjudication of the same dispute is dismissed.",
      fields: {
        caseNumber,
        judge: field("Sole judge"),
        ground: field(
          "Why summary",
          "Clear facts, clear rights and duties, little in dispute; or agreed by the parties.",
        ),
      },
    },
    "request-supplement": {
      label: "Ask for material",
      done: "The plaintiff was asked for more material",
      consequence:
        "The plaintiff receives the list, once and in full. The time to docket ends and starts anew once the material is here.",
      fields: { items: field("What is needed", "One item a line.") },
    },
    "answer-supplement": {
      label: "Send the material",
      done: "The plaintiff sent more material",
      consequence: "It goes to the court, and the time to docket starts anew.",
      fields: { answer: field("Your answer", "Answer each item. Add files under Evidence.") },
    },
    "offer-pre-suit-mediation": {
      label: "Mediate before the suit",
      done: "With the parties' consent, mediation comes first",
      consequence:
        "The time to docket ends and the time for mediation starts. To hand it to a mediation body, use Entrust as well.",
      fields: { mediator, consentOn, note },
    },
    "extend-pre-suit-mediation": {
      label: "Extend the mediation",
      done: "By consent, the mediation before the suit was extended",
      consequence: "The parties see the new date.",
      fields: {
        days: pick("By", { "10": "10 days", "20": "20 days", "30": "30 days" }),
        consentOn,
        reason: field("Why"),
      },
    },
    "end-pre-suit-mediation": {
      label: "End the mediation",
      done: "The mediation before the suit failed; docketing is examined",
      consequence:
        "The time for mediation ends and the time to docket starts anew. When the mediation body ends it, this follows by itself.",
      fields: { result: field("How it went") },
    },
    "settle-before-suit": {
      label: "Record the agreement",
      done: "Settled before the suit; not docketed",
      consequence:
        "The proceeding ends and every time stops. Within the time of the law the parties may jointly ask for judicial confirmation. When the mediation body has the agreement signed, this follows by itself.",
      fields: { terms: field("Main terms") },
    },
    refuse: {
      label: "Refuse to docket",
      done: "The suit was not docketed",
      consequence:
        "The proceeding ends. The plaintiff receives the ruling and its reasons; the time to appeal runs from its service.",
      fields: {
        ground: pick("Ground", {
          "no-direct-interest": "The plaintiff has no direct interest",
          "no-clear-defendant": "No identified defendant",
          "no-specific-claim": "No specific claim, facts or reasons",
          "outside-remit": "Not for the courts, or not for this court",
          "arbitration-agreed": "The parties agreed to arbitrate",
          "already-judged": "Already judged or pending",
          "not-supplemented": "Material was not sent in time",
        }),
        servedOn: field("Ruling served on"),
        reason,
      },
    },
    serve: {
      label: "Record service",
      done: "The complaint was served on the defendant",
      consequence:
        "From now on the defendant can follow the case online. The time to serve ends; the time for the defence runs from the day of service, and a time stopped for announcement runs again.",
      fields: {
        method: pick("How", serviceMethods),
        servedOn: field(
          "Served on",
          "The day in the proof of service; for an announcement, the day it counts as served.",
        ),
      },
    },
    "announce-service": {
      label: "Serve by announcement",
      done: "Service was announced",
      consequence:
        "The time to serve ends; the announcement does not count towards the time to conclude. A summary case must first become ordinary.",
      fields: {
        publishedOn: field("Published on"),
        place: field("Where"),
        reason: field("Why", "Which ways of service were tried."),
      },
    },
    defend: {
      label: "Send your defence",
      done: "The defendant sent a defence",
      consequence: "It goes to the court and to the plaintiff. The time for the defence ends.",
      fields: { answer: field("Defence", "You can add evidence under Evidence.") },
    },
    "proceed-without-defence": {
      label: "Go on without a defence",
      done: "No defence came in time; the case goes on",
      consequence:
        "The time for the defence ends and the case is examined. The defendant may still make statements.",
      fields: { note },
    },
    "object-to-jurisdiction": {
      label: "Object to jurisdiction",
      done: "The defendant objected to jurisdiction",
      consequence:
        "The court must rule. Until the ruling has effect the time to conclude stands still; the time for the defence runs on.",
      fields: { objection: field("Facts and reasons", "Say which court you think competent.") },
    },
    "reject-objection": {
      label: "Reject the objection",
      done: "The objection to jurisdiction was rejected",
      consequence: "Both parties receive the ruling; the time to conclude runs again.",
      fields: {
        effectiveOn: field(
          "Ruling in effect on",
          "After an appeal, the day the higher ruling was served.",
        ),
        reasons: reason,
      },
    },
    "uphold-objection": {
      label: "Uphold the objection",
      done: "The objection was upheld; the case will be transferred",
      consequence:
        "Both parties receive the ruling; the time to conclude stands still. Use Transfer next, to hand it to the competent court.",
      fields: { effectiveOn: field("Ruling in effect on"), reasons: reason },
    },
    "continue-after-transfer": {
      label: "Take it up",
      done: "The case was taken up",
      consequence:
        "This court goes on with it, the time to conclude runs again, and both are told.",
      fields: { caseNumber, panel: field("Judge or panel") },
    },
    "convert-to-ordinary": {
      label: "Convert to ordinary",
      done: "Converted to ordinary procedure",
      consequence:
        "The summary time ends; the ordinary time runs from the day of docketing. Both parties are told who sits.",
      fields: {
        docketedOn: field("Docketed on", "The ordinary time counts from this day."),
        panel: field("Panel"),
        reason: field("Why"),
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
      consequence: "Both parties can read the minutes; the case is examined further.",
      fields: {
        attendance: pick("Who came", {
          both: "Both parties",
          "respondent-absent": "The defendant was absent; heard by default",
        }),
        heldOn: field("Held on"),
        minutes: field("Main points of the minutes"),
      },
    },
    "deem-withdrawn": {
      label: "Take as withdrawn",
      done: "The plaintiff was absent without good reason; taken as withdrawn",
      consequence: "The proceeding ends and every time stops. Both parties receive the ruling.",
      fields: {
        ground: pick("Ground", {
          absent: "Summoned and absent without good reason",
          "left-early": "Left without leave",
        }),
        reason,
      },
    },
    "submit-statement": {
      label: "Make a statement",
      done: "A party made a statement",
      consequence: "It goes to the court, and the other party can read it.",
      fields: { statement: field("Statement", "The other party sees all of it.") },
    },
    "record-step": {
      label: "Record a step",
      done: "A step was recorded",
      consequence: "Only this court sees it. No time changes.",
      fields: {
        step: pick("Step", {
          preservation: "Preservation during the suit",
          "evidence-exchange": "Exchange of evidence",
          inspection: "Inspection on site",
          "technical-opinion": "Technical opinion",
          deliberation: "Deliberation",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    mediate: {
      label: "Mediate (ordinary)",
      done: "By consent, mediation in court began",
      consequence: "The time for mediation starts; the time to conclude stands still.",
      fields: { mediator, consentOn },
    },
    "mediate-summary": {
      label: "Mediate (summary)",
      done: "By consent, mediation in court began",
      consequence: "The time for mediation starts; the time to conclude stands still.",
      fields: { mediator, consentOn },
    },
    "extend-mediation": {
      label: "Extend the mediation in court",
      done: "By consent, the mediation in court was extended",
      consequence: "Both see the new date; the time to conclude stands still.",
      fields: {
        days: pick("By", { "7": "7 days", "15": "15 days" }),
        consentOn,
        reason: field("Why"),
      },
    },
    "extend-mediation-summary": {
      label: "Extend the mediation in court (summary)",
      done: "By consent, the mediation in court was extended",
      consequence: "Both see the new date; the time to conclude stands still.",
      fields: {
        days: pick("By", { "3": "3 days", "7": "7 days" }),
        consentOn,
        reason: field("Why"),
      },
    },
    "end-mediation": {
      label: "End the mediation in court",
      done: "The mediation failed; the case goes on",
      consequence: "The time for mediation ends and the time to conclude runs again.",
      fields: { result: field("How it went") },
    },
    "send-for-appraisal": {
      label: "Send for appraisal",
      done: "Sent for appraisal",
      consequence: "The time to conclude stands still; both see the body and the question.",
      fields: { body: field("Body or expert"), question: field("Question") },
    },
    "receive-appraisal": {
      label: "Record the appraisal",
      done: "The appraisal is here",
      consequence: "The time to conclude runs again; both can read the result.",
      fields: { result: field("Main points") },
    },
    suspend: {
      label: "Suspend",
      done: "The suit was suspended",
      consequence:
        "The times for the defence and to conclude stand still. Both parties are given the reasons.",
      fields: {
        ground: pick("Ground", {
          "invalidation-accepted":
            "A request to invalidate the right was accepted and must be awaited",
          death: "A party died; the heirs must say whether they take part",
          incapacity: "A party lost capacity and has no guardian yet",
          termination: "An organization ended and has no successor yet",
          "force-majeure": "Force majeure keeps a party away",
          "dependent-case": "It depends on another case that is not decided",
        }),
        reason,
      },
    },
    resume: {
      label: "Resume",
      done: "The suit was resumed",
      consequence: "It goes back to where it was, the times run again, and both are told.",
      fields: { reason: field("How the cause came to an end") },
    },
    "extend-first-instance": {
      label: "Extend (president)",
      done: "The time for first instance was extended by the president",
      consequence: "Extended once; both parties see the new date and the reason.",
      fields: { reason: field("Why") },
    },
    "extend-first-instance-again": {
      label: "Extend again (higher court)",
      done: "The time for first instance was extended again by the higher court",
      consequence: "Extended once more; both parties see the new date and the reason.",
      fields: {
        months: pick("By", { "3": "3 months", "6": "6 months" }),
        approval: field("Approving court and document number"),
        reason: field("Why"),
      },
    },
    "extend-summary": {
      label: "Extend (summary)",
      done: "The summary time was extended by the president",
      consequence: "Extended once; both parties see the new date and the reason.",
      fields: { reason: field("Why") },
    },
    "conclude-by-mediation": {
      label: "Close by mediation",
      done: "The parties agreed; closed by mediation",
      consequence:
        "The proceeding ends and every time stops. The court's statement binds once both have signed for it.",
      fields: { signedOn: field("Signed for on"), terms: field("Main terms") },
    },
    dismiss: {
      label: "Dismiss",
      done: "The suit was dismissed",
      consequence:
        "The proceeding ends. Both parties receive the ruling and its reasons; the time to appeal runs from its service.",
      fields: {
        ground: pick("Ground", {
          "not-admissible": "Found inadmissible after docketing",
          "right-invalidated": "The right was invalidated",
          "party-gone": "A party is gone and nobody succeeds it",
          other: "Another ground of law",
        }),
        servedOn: field("Ruling served on"),
        reason,
      },
    },
    judge: {
      label: "Give judgment",
      done: "Judgment was given at first instance",
      consequence: "The time for first instance ends; record service of the judgment next.",
      fields: {
        holding: pick("Result", {
          "claims-granted": "Claims granted",
          "claims-partly-granted": "Claims granted in part",
          "claims-rejected": "Claims rejected",
        }),
        damages: field("Damages (yuan)", "Leave empty if none were awarded."),
        orders: field("Orders"),
        reasons: field("Facts, reasons and basis"),
      },
    },
    "serve-judgment": {
      label: "Serve the judgment",
      done: "The judgment was served",
      consequence: "Both parties can read it. The time to appeal runs from the day of service.",
      fields: {
        method: pick("How", serviceMethods),
        servedOn: field("Served on", "If the days differ, the later one."),
      },
    },
    appeal: {
      label: "Appeal",
      done: "A party appealed",
      consequence:
        "It goes to the court and to the other party. The time to appeal ends and the judgment has no effect.",
      fields: { grounds: field("What you ask for, and why") },
    },
    "record-appeal": {
      label: "Record an appeal on paper",
      done: "An appeal was received on paper",
      consequence:
        "For an appeal by post or in person; posted in time is in time. The time to appeal ends.",
      fields: {
        appellant: pick("Appellant", {
          complainant: "Plaintiff",
          respondent: "Defendant",
          both: "Both",
        }),
        postedOn: field("Handed in or posted on"),
        note: field("Main points"),
      },
    },
    "docket-appeal": {
      label: "Docket the appeal",
      done: "The appeal was docketed",
      consequence: "The time for second instance starts; both see the court and the number.",
      fields: { court: field("Court of second instance"), caseNumber },
    },
    "extend-second-instance": {
      label: "Extend second instance",
      done: "The time for second instance was extended by the president",
      consequence: "Both parties see the new date and the reason.",
      fields: { months: pick("By", { "1": "1 month", "3": "3 months" }), reason: field("Why") },
    },
    "suspend-second-instance": {
      label: "Suspend second instance",
      done: "The appeal was suspended",
      consequence: "The time for second instance stands still; both are given the reasons.",
      fields: { reason },
    },
    "resume-second-instance": {
      label: "Resume second instance",
      done: "The appeal was resumed",
      consequence: "The time for second instance runs again; both are told.",
      fields: { reason: field("How the cause came to an end") },
    },
    "decide-appeal": {
      label: "Record the result",
      done: "The appeal was decided",
      consequence: "The decision is final and has effect once served; its time ends.",
      fields: {
        result: pick("Result", {
          "appeal-rejected": "Appeal rejected, judgment upheld",
          changed: "Judgment changed",
          "mediated-on-appeal": "Closed by mediation on appeal",
        }),
        effectiveOn: field("In effect on"),
        reasons: field("Main points"),
      },
    },
    "remand-for-retrial": {
      label: "Remand",
      done: "Remanded for retrial",
      consequence:
        "It goes back to first instance before a new panel; the time for first instance starts anew.",
      fields: { caseNumber, reasons: field("Reasons") },
    },
    "withdraw-appeal": {
      label: "Record withdrawal of the appeal",
      done: "The appeal was withdrawn",
      consequence: "The first judgment has effect; the time for second instance ends.",
      fields: { rulingOn: field("Ruling allowing it"), note: field("Court and case number") },
    },
    "take-effect": {
      label: "Confirm effect",
      done: "Nobody appealed in time; the judgment has effect",
      consequence:
        "The time to appeal ends and both may ask for enforcement. Check first that no appeal was posted in time.",
      fields: { note },
    },
    "record-enforcement": {
      label: "Record enforcement",
      done: "Enforcement was recorded",
      consequence: "Both parties can see how it stands.",
      fields: { appliedOn: field("Asked for on"), note: field("How it stands") },
    },
    close: {
      label: "Close",
      done: "Closed and filed",
      consequence: "The proceeding ends. Both parties can still read it.",
      fields: { note },
    },
    withdraw: {
      label: "Withdraw the suit",
      done: "The plaintiff asked to withdraw the suit",
      consequence:
        "The proceeding ends and every time stops. A defendant who was served is told. After docketing the court rules on whether to allow it.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: {
    "settled-before-suit": "Settled before the suit",
    refused: "Not docketed",
    dismissed: "Dismissed",
    "deemed-withdrawn": "Taken as withdrawn",
    withdrawn: "Withdrawn",
    mediated: "Closed by mediation",
    "claims-granted": "Claims granted",
    "claims-partly-granted": "Claims granted in part",
    "claims-rejected": "Claims rejected",
    "appeal-rejected": "Judgment upheld",
    changed: "Judgment changed",
    "mediated-on-appeal": "Closed by mediation on appeal",
    "appeal-withdrawn": "Appeal withdrawn; the first judgment has effect",
  },
};
