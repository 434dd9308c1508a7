import { serviceMethods } from "#lib/messages/en/procedures/service-methods";
import { field, pick } from "#lib/messages/procedure-words";

const reason = field("Reasons", "Give the facts and the legal basis. The parties will be told.");
const note = field("Note");

/** The states of an adjudication. */
export const adjudicationStateWords = {
  received: {
    name: "Awaiting docketing",
    about: "The request has arrived; whether to docket it is being examined.",
  },
  supplementing: {
    name: "Awaiting correction",
    about: "The requester has been told, once and in full, what to correct.",
  },
  docketed: {
    name: "Docketed",
    about: "A panel has been formed; the respondent has not been served yet.",
  },
  announcing: {
    name: "Service by announcement",
    about: "Service by other means failed; a public announcement is running.",
  },
  served: {
    name: "Awaiting the answer",
    about: "The respondent has been served and may answer.",
  },
  objected: {
    name: "Jurisdiction contested",
    about: "The respondent's objection to jurisdiction is being examined.",
  },
  transferring: {
    name: "To be transferred",
    about: "The objection was upheld; the competent authority has to take over.",
  },
  examining: { name: "Under examination", about: "The panel is examining the case." },
  "hearing-scheduled": {
    name: "Oral hearing scheduled",
    about: "The parties have been told when and where the hearing is.",
  },
  appraising: {
    name: "Under expert appraisal",
    about: "A technical question is with an expert; the time to conclude stands still.",
  },
  "gathering-evidence": {
    name: "Evidence period extended",
    about: "More time for evidence was allowed; the time to conclude stands still.",
  },
  settling: {
    name: "Settlement talks",
    about: "The parties are negotiating; the time to conclude stands still.",
  },
  suspended: {
    name: "Suspended",
    about: "Suspended by law; it resumes when the cause has gone.",
  },
  decided: {
    name: "Decided",
    about: "The decision is made and is being served, published or awaiting suit.",
  },
  sued: { name: "In court", about: "A party has sued over the decision; a court has to rule." },
  closed: { name: "Closed", about: "The decision has been served and published." },
  refused: { name: "Not docketed", about: "The request does not meet the conditions." },
  mediated: { name: "Settled by mediation", about: "The parties reached an agreement." },
  dismissed: { name: "Dismissed", about: "The case was dismissed after docketing." },
  withdrawn: {
    name: "Withdrawn",
    about: "The requester withdrew, or is deemed by law to have withdrawn.",
  },
  revoked: { name: "Decision revoked", about: "The decision was lawfully revoked." },
};

/** Its times. */
export const adjudicationClockWords = {
  "docket-decision": {
    name: "Time to decide on docketing",
    onExpiry: "If nothing is decided in time, the delay is supervised.",
  },
  supplement: {
    name: "Time to correct",
    onExpiry: "If nothing is corrected in time, the request may be refused.",
  },
  serve: { name: "Time to serve", onExpiry: "If not served in time, the delay is supervised." },
  answer: { name: "Time to answer", onExpiry: "Without an answer in time, the case goes on." },
  "forward-answer": {
    name: "Time to forward the answer",
    onExpiry: "If not forwarded in time, the delay is supervised.",
  },
  "decide-objection": {
    name: "Time to decide on jurisdiction",
    onExpiry: "If nothing is decided in time, the delay is supervised.",
  },
  conclude: {
    name: "Time to conclude",
    onExpiry: "If not concluded in time, the delay is supervised.",
  },
  publish: {
    name: "Time to publish the decision",
    onExpiry: "If not published in time, the delay is supervised.",
  },
  sue: {
    name: "Time to sue",
    onExpiry: "If nobody sues and the infringement goes on, a court may be asked to enforce.",
  },
};

/** Its actions. */
export const adjudicationWords = {
  docket: {
    label: "Docket",
    done: "Docketed",
    consequence:
      "The requester is told. The time to decide on docketing ends; the times to serve and to conclude start.",
    fields: {
      panel: field("Members of the panel", "Three or more, and an odd number."),
      note,
    },
  },
  "request-supplement": {
    label: "Ask for correction",
    done: "The requester was asked to correct the documents",
    consequence:
      "The requester is told in writing, once and in full. The time to decide stands still; the time to correct starts.",
    fields: {
      items: field("What to correct", "One item a line: what is missing and how to put it right."),
    },
  },
  "answer-supplement": {
    label: "Send the corrections",
    done: "The requester sent the corrections",
    consequence:
      "Your corrections go to the officer. The time to correct ends; the time to decide runs again.",
    fields: {
      answer: field(
        "Your corrections",
        "Answer each item of the notice. Add files under Evidence.",
      ),
    },
  },
  "extend-docket-decision": {
    label: "Extend the time to decide",
    done: "The time to decide on docketing was extended",
    consequence: "The time is extended once, and the requester sees the new date and the reason.",
    fields: {
      reason: field("Why", "What makes the case especially complex or special."),
    },
  },
  refuse: {
    label: "Refuse to docket",
    done: "Not docketed",
    consequence:
      "The proceeding ends and all times stop. The requester is given the reasons and may seek a remedy.",
    fields: {
      ground: pick("Ground", {
        "no-standing": "The requester is neither the patentee nor an interested party",
        "no-clear-respondent": "The respondent is not identified",
        "no-specific-claim": "The claims, facts or reasons are not specific",
        "outside-remit": "Outside this authority's remit or jurisdiction",
        "suit-pending": "A party has already sued over the dispute",
        "other-forum-agreed": "The parties agreed on another forum",
        "out-of-time": "The request is out of time",
        "not-supplemented": "Not corrected in time, or still deficient",
      }),
      reason,
    },
  },
  serve: {
    label: "Record service",
    done: "The request was served on the respondent",
    consequence:
      "From now on the respondent can follow the case. The time to serve ends, the time to answer starts on the day of service, and time stopped for an announcement runs again.",
    fields: {
      method: pick("How it was served", serviceMethods),
      servedOn: field(
        "Day of service",
        "As the proof of service says; for an announcement, the day on which it takes effect.",
      ),
    },
  },
  "announce-service": {
    label: "Serve by announcement",
    done: "Service was announced publicly",
    consequence:
      "The time to serve ends. The time of the announcement does not count towards concluding. Record service when the announcement has run.",
    fields: {
      publishedOn: field("Day of the announcement"),
      place: field("Where it was published"),
      reason: field("Why by announcement", "Say which other ways were tried."),
    },
  },
  answer: {
    label: "Send the answer",
    done: "The respondent answered",
    consequence:
      "Your answer goes to the authority and on to the requester. The time to answer ends; the time to forward it starts.",
    fields: { answer: field("Your answer", "You can add evidence under Evidence.") },
  },
  "object-to-jurisdiction": {
    label: "Object to jurisdiction",
    done: "The respondent objected to jurisdiction",
    consequence:
      "The authority must decide in the statutory time, which does not count towards concluding. Your time to answer keeps running.",
    fields: {
      objection: field("Facts and reasons", "Name the authority that you hold to be competent."),
    },
  },
  "reject-objection": {
    label: "Reject the objection",
    done: "The objection to jurisdiction was rejected",
    consequence:
      "Both sides are told. This authority goes on, and the time to conclude runs again.",
    fields: { reasons: reason },
  },
  "uphold-objection": {
    label: "Uphold the objection",
    done: "The objection was upheld; the case is to be transferred",
    consequence:
      "Both sides are told and the time to conclude stays stopped. Use Transfer next to hand this proceeding to the competent authority.",
    fields: { reasons: reason },
  },
  "continue-after-transfer": {
    label: "Take the case up",
    done: "The case was taken up again",
    consequence:
      "The authority that now has the case forms a panel and goes on. The time to conclude runs again and both sides are told.",
    fields: {
      panel: field("Members of the panel", "Three or more, and an odd number."),
      note,
    },
  },
  "proceed-without-answer": {
    label: "Proceed without an answer",
    done: "No answer came in time; the case goes on",
    consequence:
      "The time to answer ends and the examination starts. The respondent may still make statements.",
    fields: { note },
  },
  "forward-answer": {
    label: "Forward the answer",
    done: "The answer was forwarded to the requester",
    consequence: "The time to forward ends. The requester can read the answer and respond.",
    fields: { forwardedOn: field("Day of forwarding") },
  },
  "schedule-hearing": {
    label: "Schedule an oral hearing",
    done: "An oral hearing was scheduled",
    consequence:
      "Both sides are told when and where. If one was scheduled before, the new date replaces it.",
    fields: {
      hearingOn: field("Day of the hearing", "At least as far ahead as the law asks for."),
      place: field("Place", "For an online hearing, how to join."),
    },
  },
  "hold-hearing": {
    label: "Record the hearing",
    done: "The oral hearing was held",
    consequence: "Both sides can read the minutes, and the case returns to examination.",
    fields: {
      attendance: pick("Who came", {
        both: "Both sides",
        "respondent-absent": "The respondent was absent: heard in default",
      }),
      heldOn: field("Day of the hearing"),
      minutes: field("Minutes", "Those who took part must check and sign them."),
    },
  },
  "deem-withdrawn": {
    label: "Deem withdrawn",
    done: "The requester was absent without good cause; the request is deemed withdrawn",
    consequence: "The proceeding ends and all times stop. Both sides receive the decision.",
    fields: {
      ground: pick("What happened", {
        absent: "Absent from the hearing without good cause",
        "left-early": "Left the hearing without leave",
      }),
      reason,
    },
  },
  "send-for-appraisal": {
    label: "Commission an appraisal",
    done: "An expert appraisal was commissioned",
    consequence:
      "The time of the appraisal does not count towards concluding. Both sides see who appraises and what.",
    fields: { body: field("Expert or institution"), question: field("What is to be appraised") },
  },
  "extend-evidence-period": {
    label: "Allow more time for evidence",
    done: "More time for evidence was allowed",
    consequence: "The extra time does not count towards concluding, and both sides are told.",
    fields: {
      applicant: pick("Who asked", {
        complainant: "The requester",
        respondent: "The respondent",
        both: "Both sides",
      }),
      until: field("Evidence may be filed until"),
      reason,
    },
  },
  "allow-settlement": {
    label: "Allow time to settle",
    done: "The parties asked for time to settle, and it was allowed",
    consequence:
      "The time of the talks does not count towards concluding. If they fail, the case must be decided without delay.",
    fields: { until: field("Talks until"), note },
  },
  "resume-examination": {
    label: "Go on with the examination",
    done: "The examination went on",
    consequence: "The time to conclude runs again, and both sides are told.",
    fields: {
      result: field("Result", "The expert opinion, the new evidence, or how the talks ended."),
    },
  },
  suspend: {
    label: "Suspend",
    done: "The proceeding was suspended",
    consequence:
      "The times to serve, to answer, to forward and to conclude all stand still as far as they run. Both sides are given the reason.",
    fields: {
      ground: pick(
        "Ground",
        {
          "invalidation-accepted":
            "A request to invalidate the utility model or design was accepted",
          death: "A party died and the heirs have not said whether they take part",
          incapacity: "A party lost capacity and has no legal representative yet",
          termination: "A party organization ended and has no successor yet",
          "force-majeure": "A party cannot take part for reasons beyond its control",
          "dependent-case": "The case depends on another that is not concluded",
          "referred-upward": "A question of law awaits the superior authority's reply",
        },
        "It need not be suspended for an invention patent, or where the evaluation report found no defect.",
      ),
      reason,
    },
  },
  resume: {
    label: "Resume",
    done: "The proceeding was resumed",
    consequence:
      "The case returns to where it stood, the stopped times run on from today, and both sides are told.",
    fields: { reason: field("How the cause has gone") },
  },
  "extend-conclusion": {
    label: "Extend the time to conclude",
    done: "The time to conclude was extended",
    consequence:
      "With the head's approval it is extended once; both sides see the new date and the reason.",
    fields: { reason: field("Why", "What makes the case complex.") },
  },
  "extend-conclusion-again": {
    label: "Extend again with superior approval",
    done: "The time to conclude was extended again with the superior authority's approval",
    consequence:
      "After the first extension it is extended once more; both sides see the new date and the reason.",
    fields: {
      months: pick("By how much", { "1": "1 month", "2": "2 months" }),
      approval: field("Who approved, and the document number"),
      reason: field("Why"),
    },
  },
  "submit-statement": {
    label: "Make a statement",
    done: "A party made a statement",
    consequence: "It goes to the panel, and the other side can read it.",
    fields: { statement: field("Statement", "The other side will see all of it.") },
  },
  "record-step": {
    label: "Record a step",
    done: "A step was recorded",
    consequence: "Only the bodies that work on the case see it. No time changes.",
    fields: {
      step: pick("Step", {
        inspection: "Inspection on site",
        questioning: "Questioning",
        sampling: "Sampling",
        "technical-opinion": "Technical investigator's opinion",
        deliberation: "Deliberation of the panel",
        other: "Other",
      }),
      note: field("What was done"),
    },
  },
  mediate: {
    label: "Close by agreement",
    done: "The parties agreed; the case is settled by mediation",
    consequence: "The proceeding ends and all times stop. Both sides receive the agreement.",
    fields: {
      agreedOn: field("Day of the agreement"),
      terms: field("Terms", "Where something is to be paid, consent to enforcement may be stated."),
    },
  },
  decide: {
    label: "Decide",
    done: "The decision was made",
    consequence:
      "The time to conclude ends and the time to publish starts. Record the service of the decision next.",
    fields: {
      holding: pick("Holding", {
        infringement: "Infringement found",
        "partial-infringement": "Infringement found in part",
        "no-infringement": "No infringement: the request is rejected",
      }),
      orders: field("Orders", "Kind, object and scope of the acts that must stop."),
      reasons: field("Facts, reasons and legal basis"),
    },
  },
  "decide-repeat-infringement": {
    label: "Decide a repeat infringement directly",
    done: "A repeat infringement was decided directly",
    consequence:
      "Nobody waits for an answer or a hearing: the times to serve, to answer and to conclude end, and the time to publish starts. Only for the same patent and the same kind of act.",
    fields: {
      priorDecision: field("Earlier decision or judgment", "Who made it, and its number."),
      effectiveOn: field("In effect since"),
      sameAct: field("Checked: same patent, same kind of act"),
      orders: field("Orders"),
      reasons: field("Facts, reasons and legal basis"),
    },
  },
  "serve-decision": {
    label: "Serve the decision",
    done: "The decision was served",
    consequence: "Both sides can read the decision. The time to sue starts on the day of service.",
    fields: {
      method: pick("How it was served", serviceMethods),
      servedOn: field("Day of service", "If the days differ, the later one."),
    },
  },
  "correct-decision": {
    label: "Correct or change the decision",
    done: "The decision was corrected or changed",
    consequence:
      "Both sides receive it in writing. What has been performed or enforced is not touched.",
    fields: {
      kind: pick("Kind", { clerical: "Clerical correction", changed: "Change of substance" }),
      correction: field("The correction or change"),
    },
  },
  "publish-decision": {
    label: "Publish the decision",
    done: "The decision was published",
    consequence: "The time to publish ends, and the public can see that the case is decided.",
    fields: {
      publishedOn: field("Day of publication"),
      secretsRemoved: field("State secrets, business secrets and private data are removed"),
    },
  },
  "record-suit": {
    label: "Record a suit",
    done: "A party has sued",
    consequence:
      "The time to sue ends. Until the court has ruled, the case is neither closed nor enforced.",
    fields: {
      plaintiff: pick("Who sued", {
        complainant: "The requester",
        respondent: "The respondent",
      }),
      court: field("Court and case number"),
      filedOn: field("Day of filing"),
    },
  },
  "report-suit": {
    label: "Tell that you sued",
    done: "A party sued over the decision",
    consequence:
      "Hand the complaint to the court itself; this platform does not take it. Both sides see it. The time to sue ends; until the court has ruled, the case is neither closed nor enforced.",
    fields: {
      court: field("Court", "With the case number, if there is one."),
      filedOn: field("Day of filing"),
      claims: field("What you ask for, and why", "Both sides see it. Files go under Evidence."),
    },
  },
  "record-judgment": {
    label: "Record the judgment",
    done: "The court's ruling was recorded",
    consequence:
      "The case stands as decided again: it can be enforced or closed. If the decision was revoked, use Revoke instead; a change must be published in the statutory time.",
    fields: {
      result: pick("Result", {
        upheld: "Decision upheld",
        changed: "Decision changed",
        "suit-ended": "Suit withdrawn or dismissed",
      }),
      effectiveOn: field("In effect since"),
      note: field("Court, case number and main points"),
    },
  },
  "apply-enforcement": {
    label: "Apply for enforcement",
    done: "A court was asked to enforce",
    consequence: "Both sides are told. Only if nobody sued in time and the infringement goes on.",
    fields: { court: field("Court"), appliedOn: field("Day of application") },
  },
  close: {
    label: "Close and archive",
    done: "Closed and archived",
    consequence: "The proceeding ends. Both sides can still read it.",
    fields: { note },
  },
  "revoke-decision": {
    label: "Revoke the decision",
    done: "The decision was revoked",
    consequence:
      "The proceeding ends and all times stop. Both sides are given the reasons, and what was published must be updated.",
    fields: {
      ground: pick("Ground", {
        "patent-invalidated": "The patent was invalidated with effect",
        "court-judgment": "A court's judgment",
        other: "Another ground for revocation",
      }),
      reason,
    },
  },
  dismiss: {
    label: "Dismiss the case",
    done: "The case was dismissed",
    consequence: "The proceeding ends and all times stop. Both sides receive the decision.",
    fields: {
      ground: pick("Ground", {
        "not-admissible": "Found after docketing not to meet the conditions",
        "suit-filed": "A party has sued over the same dispute",
        "outside-remit": "Found after docketing to be outside jurisdiction; the lead is passed on",
        "requester-gone": "The requester died or was dissolved without a successor who goes on",
        "respondent-gone": "The respondent died or was dissolved without assets or a successor",
        "claims-unclear": "The claims relied on were not named in spite of a request",
        "right-invalidated": "The patent has been invalidated",
        other: "Another ground in law",
      }),
      reason,
    },
  },
  withdraw: {
    label: "Withdraw the request",
    done: "The requester withdrew",
    consequence:
      "The proceeding ends and all times stop. A respondent who has been served is told.",
    fields: { reason: field("Why you withdraw") },
  },
  "conclude-by-agreement": {
    label: "Close by the agreement",
    done: "The parties agreed in mediation; the adjudication ended",
    consequence:
      "The proceeding ends, every time stops, and both parties are told. Only when an agreement was signed in mediation and the requester no longer wants a decision.",
    fields: {
      confirmedOn: field("Confirmed by the requester on"),
      terms: field("Main terms"),
    },
  },
  "end-for-suit": {
    label: "Dismissed for the suit",
    done: "A court docketed the same dispute; dismissed",
    consequence:
      "The proceeding ends, every time stops, and both parties are told. The court decides the dispute.",
    fields: {},
  },
};

/** How it ends. */
export const adjudicationOutcomes = {
  infringement: "Infringement found",
  "partial-infringement": "Infringement found in part",
  "no-infringement": "No infringement",
  refused: "Not docketed",
  mediated: "Settled by mediation",
  "deemed-withdrawn": "Deemed withdrawn",
  dismissed: "Dismissed",
  withdrawn: "Withdrawn",
  revoked: "Decision revoked",
};

/** More time for the answer. */
export const extendAnswerWords = {
  label: "Allow more time to answer",
  done: "More time to answer was allowed",
  consequence:
    "By decision of the panel the time to answer is extended once; both sides see the new date.",
  fields: {
    days: pick("By how much", { "5": "5 days", "10": "10 days", "15": "15 days" }),
    reason: field("Why it is allowed"),
  },
};

/** From simple to ordinary. */
export const convertWords = {
  label: "Convert to ordinary",
  done: "Converted to ordinary procedure",
  consequence:
    "The target of the simple procedure ends; the time to conclude runs on from docketing. Both parties are told who sits, and why.",
  fields: { panel: field("Panel", "Three or more, an odd number."), reason },
};

/** The time of a major case starts anew. */
export const restartWords = {
  label: "Start the time anew",
  done: "The time to conclude started anew",
  consequence:
    "The time to conclude ends and starts anew today. Both parties see the new date and the reason.",
  fields: {
    ground: pick("Ground", {
      "request-changed": "The request was changed",
      "party-added": "A party was added",
    }),
    reason,
  },
};
