import {
  hearingWords,
  penaltyClockWords,
  penaltyStateWords,
} from "#lib/messages/en/procedures/penalty-steps";
import {
  remedyClockWords,
  remedyStateWords,
  remedyWords,
} from "#lib/messages/en/procedures/remedy-words";
import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { customsProtection as zh } from "#lib/messages/zh/procedures/customs-protection";

const approval = field("Head's approval", "Who approved, and the number of the approval.");
const goods = field("Goods", "Name, quantity, value, port and declaration number.");
const findings = field("Facts found, and on what basis");
const releasedOn = field("Released on");
const note = field("Note");
const { notified, deciding, heard } = penaltyStateWords;
const late = "If no court has asked for help by then, the goods must be released.";

export const customsProtection: Messages<typeof zh> = {
  name: "Customs protection",
  about:
    "Customs detains suspected goods on application or of its own motion, investigates, and releases, confiscates or disposes of them.",
  states: {
    received: { name: "Under examination", about: "An application or a lead arrived." },
    supplementing: { name: "Awaiting material", about: "The right holder was asked for more." },
    "holder-notified": {
      name: "Awaiting the right holder",
      about:
        "Customs found goods that may infringe a recorded right. Without an application and security in time they are not detained.",
    },
    applied: {
      name: "Detention applied for",
      about: "The right holder applied and gave security; detention comes next.",
    },
    "detained-on-application": {
      name: "Detained on application",
      about: "The goods are detained; a court's request for help is awaited.",
    },
    investigating: {
      name: "Being investigated",
      about: "Customs detained the goods and is finding out whether they infringe.",
    },
    undetermined: {
      name: "Cannot be determined",
      about: "A court's request for help is awaited; otherwise the goods are released.",
    },
    "held-for-court": {
      name: "Held for the court",
      about: "A court asked for help; its ruling is awaited.",
    },
    "released-on-security": {
      name: "Released on security",
      about: "Released against security of equal value; the right holder may sue.",
    },
    infringing: { name: "Found to infringe", about: "The goods infringe; a penalty is prepared." },
    docketed: { name: "Docketed for a penalty", about: "Notice of the penalty comes next." },
    notified,
    "hearing-requested": penaltyStateWords["hearing-requested"],
    "hearing-scheduled": penaltyStateWords["hearing-scheduled"],
    heard: { name: heard.name, about: "The hearing is over; the head decides next." },
    deciding,
    confiscated: {
      name: "Confiscated",
      about: "The goods are confiscated, yet to be disposed of.",
    },
    ...remedyStateWords,
    disposed: { name: "Disposed of", about: "Security and costs remain to be settled." },
    released: { name: "Released", about: "Security and costs remain to be settled." },
    closed: { name: "Closed", about: "Security and costs are settled." },
    refused: { name: "Application refused", about: "It did not meet the conditions." },
    "not-detained": { name: "Not detained", about: "No goods were detained." },
    withdrawn: { name: "Withdrawn", about: "The right holder withdrew." },
  },
  clocks: {
    "answer-application": {
      name: "Target for examining the application",
      onExpiry: "If the target is missed, it is supervised.",
    },
    supplement: {
      name: "Time to send material",
      onExpiry: "Without it, the application may be refused.",
    },
    apply: {
      name: "Time to apply and give security",
      onExpiry: "Without an application and security in time the goods are not detained.",
    },
    investigate: { name: "Time to investigate", onExpiry: "A delay is supervised." },
    "court-notice-application": {
      name: "Time for a court's request, after detention on application",
      onExpiry: late,
    },
    "court-notice-ex-officio": {
      name: "Time for a court's request, after detention ex officio",
      onExpiry:
        "If no court has asked for help and infringement cannot be determined, the goods must be released.",
    },
    decide: {
      name: "Time to decide",
      onExpiry: "If nothing is decided in time, the delay is supervised.",
    },
    "hearing-request": penaltyClockWords["hearing-request"],
    ...remedyClockWords,
  },
  actions: {
    "request-supplement": {
      label: "Ask for material",
      done: "The right holder was asked for more material",
      consequence:
        "The right holder receives the list; this can be done once. The time to examine ends and starts afresh when the material arrives.",
      fields: { items: field("What is needed", "One item a line.") },
    },
    "answer-supplement": {
      label: "Send the material",
      done: "The right holder sent more material",
      consequence: "The time to send it ends, and the time to examine starts afresh today.",
      fields: {
        answer: field("Your answer", "Answer each item of the list. Add files under Evidence."),
      },
    },
    refuse: {
      label: "Refuse the application",
      done: "Customs refused the application",
      consequence: "The proceeding ends, and the right holder is given written reasons.",
      fields: {
        ground: pick("Ground", {
          "no-prima-facie-evidence": "No evidence of an evident infringement",
          "no-security": "No security was given",
          "right-not-protected": "The right is not one that customs protects, or has ended",
          "goods-not-found": "No suspected goods were found",
          "not-supplemented": "Material was not sent in time",
        }),
        reason: field("Reasons", "The right holder is told in writing."),
      },
    },
    "detain-on-application": {
      label: "Detain on application",
      done: "Customs detained the goods on application",
      consequence:
        "The right holder is told, and the detention notice is served on the consignee or consignor, who can read what is shown to it from now on. The time for a court's request runs from the day of detention; then the goods are released.",
      fields: {
        goods,
        security: field("Security (yuan)", "No more than the value of the goods."),
        detainedOn: field("Day of detention"),
        approval,
      },
    },
    "notify-holder": {
      label: "Notify the right holder",
      done: "Customs found suspected goods and notified the right holder",
      consequence:
        "The time to apply and give security starts on the day of service. Without that the goods pass.",
      fields: {
        goods,
        recordal: field("Recordal number", "The recordal concerned."),
        servedOn: field("Day of service"),
      },
    },
    "apply-for-detention": {
      label: "Apply for detention with security",
      done: "The right holder applied and gave security",
      consequence: "The time to apply ends. Customs will detain and investigate.",
      fields: {
        application: field("Facts and reasons"),
        security: field(
          "Security (yuan)",
          "For damage by a wrong detention, storage and disposal.",
        ),
      },
    },
    "decline-detention": {
      label: "Do not ask for detention",
      done: "The right holder did not ask for detention",
      consequence: "The proceeding ends, and customs does not detain the goods.",
      fields: { reason: field("Reasons", "For example the goods are licensed.") },
    },
    "pass-goods": {
      label: "Not detained: no application in time",
      done: "No application or security came in time; the goods are not detained",
      consequence: "The proceeding ends, and the goods are released by law.",
      fields: {},
    },
    "reject-application": {
      label: "Do not detain",
      done: "Customs decided not to detain",
      consequence:
        "The proceeding ends. The right holder is given the reasons and gets the security back.",
      fields: {
        ground: pick("Ground", {
          "no-security": "The security does not suffice",
          "goods-gone": "The goods have left customs control",
          other: "Another ground",
        }),
        reason: field("Reasons"),
      },
    },
    "detain-ex-officio": {
      label: "Detain the goods",
      done: "Customs detained the goods ex officio",
      consequence:
        "The detention notice is served on the consignee or consignor, who can read what is shown to it from now on. The times to investigate and for a court's request run from the day of detention.",
      fields: { goods, detainedOn: field("Day of detention"), approval },
    },
    "record-step": {
      label: "Record a step",
      done: "A step was recorded",
      consequence: "Only the bodies that work on the case see it. No time changes.",
      fields: {
        step: pick("Step", {
          inspection: "Inspection",
          viewing: "Viewing of the goods by a party",
          questioning: "Questioning",
          sampling: "Sampling or appraisal",
          assistance: "Help from an IP authority",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    "add-information": {
      label: "Add information",
      done: "The right holder added information",
      consequence: "It goes to the officer. No time changes.",
      fields: { information: field("Information", "Add files under Evidence.") },
    },
    "explain-goods": {
      label: "Explain in writing",
      done: "The consignee or consignor explained in writing",
      consequence: "It goes to customs. No time changes.",
      fields: {
        statement: field("Why the goods do not infringe", "Add evidence under Evidence."),
      },
    },
    "ask-release-on-security": {
      label: "Ask for release on security",
      done: "The consignee or consignor asked for release on security",
      consequence:
        "Customs and the right holder receive it. It is for goods suspected of infringing a patent only.",
      fields: {
        security: field("Security (yuan)", "Equal to the value of the goods."),
        reason: field("Why they do not infringe the patent"),
      },
    },
    "release-on-security": {
      label: "Release on security",
      done: "Customs released the goods on security",
      consequence:
        "The goods are released and the times to investigate and for a court's request end. The right holder should sue within a reasonable time.",
      fields: {
        reason: field("Details", "That a patent is concerned, and that the security was paid."),
      },
    },
    "return-counter-security": {
      label: "Return the security",
      done: "The security of the consignee or consignor was returned",
      consequence: "The right holder did not sue in a reasonable time, and the security goes back.",
      fields: { reason: field("Details"), returnedOn: field("Returned on") },
    },
    "find-infringement": {
      label: "Find infringement",
      done: "Customs found that the goods infringe",
      consequence:
        "The times to investigate and for a court's request end. Both sides are told, and a penalty is prepared.",
      fields: { findings, approval },
    },
    "find-no-infringement": {
      label: "Find no infringement and release",
      done: "Customs found no infringement and released the goods",
      consequence: "All times end, the goods are released, and both sides are told.",
      fields: { findings, approval, releasedOn },
    },
    "find-undetermined": {
      label: "Cannot determine",
      done: "Customs cannot determine whether the goods infringe",
      consequence:
        "The time to investigate ends, and the right holder is told at once. The time for a court's request keeps running; then the goods are released.",
      fields: { findings, servedOn: field("Day the right holder was told") },
    },
    "record-court-notice": {
      label: "Record the court's request",
      done: "A court asked customs for help",
      consequence:
        "The times to investigate and for a court's request end, and the goods stay detained as the court asks.",
      fields: { court: field("Court and number"), receivedOn: field("Received on"), note },
    },
    "release-without-notice": {
      label: "Release: no court asked in time",
      done: "No court asked in time; the goods were released",
      consequence: "The detention ends, the goods are released, and both sides are told.",
      fields: { note },
    },
    "withdraw-application": {
      label: "Withdraw the detention",
      done: "The right holder withdrew the application for detention",
      consequence:
        "All times end and the goods are released. Costs and damage of the detention fall on the right holder by law.",
      fields: { reason: field("Why you withdraw") },
    },
    "record-court-outcome": {
      label: "Record the court's outcome",
      done: "The court's outcome was recorded",
      consequence: "The goods are disposed of or released accordingly, and both sides see it.",
      fields: {
        result: pick("Outcome", {
          "court-disposes": "The court found infringement and disposes of the goods",
          "no-infringement": "The court found no infringement",
          "measure-lifted": "The court lifted its measure",
        }),
        court: field("Court and case number"),
        note: field("Main points"),
      },
    },
    "docket-penalty": {
      label: "Docket",
      done: "Customs docketed the case for a penalty",
      consequence: "The time to decide starts, and the consignee or consignor sees it.",
      fields: { handlers: field("Officers", "Two or more, qualified to enforce."), approval },
    },
    "notify-penalty": {
      label: "Serve notice of the penalty",
      done: "The respondent was told of the intended penalty",
      consequence: "The time to answer and to ask for a hearing starts on the day of service.",
      fields: {
        facts: field("Facts, reasons and legal basis"),
        intended: field("Goods to be confiscated, and the intended penalty"),
        servedOn: field("Day of service"),
      },
    },
    ...hearingWords,
    confiscate: {
      label: "Confiscate",
      done: "Customs confiscated the infringing goods",
      consequence:
        "The time to decide ends; the times to apply for reconsideration and to sue start on the day of service. The right holder is told about the goods.",
      fields: {
        goods: field("Goods confiscated"),
        fine: field("Fine (yuan)", "Leave empty if there is none."),
        reasons: field("Facts, evidence, legal basis and discretion"),
        servedOn: field("Day of service of the decision"),
      },
    },
    "release-after-notice": {
      label: "Do not confiscate: release",
      done: "Customs did not confiscate and released the goods",
      consequence:
        "The time to decide ends, the goods are released, and both sides see the reasons.",
      fields: { reason: field("Reasons"), releasedOn },
    },
    ...remedyWords,
    "record-reconsideration": {
      ...remedyWords["record-reconsideration"],
      consequence:
        "The time to sue after reconsideration starts on the day of service, and the goods may be dealt with further. If the confiscation was revoked, use Revoke instead.",
    },
    "record-judgment": {
      ...remedyWords["record-judgment"],
      consequence:
        "The goods may be dealt with further. If the confiscation was revoked, use Revoke instead.",
    },
    "revoke-confiscation": {
      label: "Revoke the confiscation",
      done: "The confiscation was revoked",
      consequence: "All times stop, the goods go back, and both sides are given the reasons.",
      fields: {
        ground: pick("Ground", {
          reconsideration: "Revoked on reconsideration",
          judgment: "Revoked by a court",
          "own-motion": "Corrected by customs itself",
        }),
        reason: field("Reasons"),
      },
    },
    "dispose-of-goods": {
      label: "Dispose of the goods",
      done: "The confiscated goods were disposed of",
      consequence: "They are disposed of in the order of the law, and both sides see how.",
      fields: {
        way: pick(
          "How",
          {
            donated: "Given to a charity for the public good",
            "bought-by-holder": "Sold to the right holder, who wishes to buy",
            auctioned: "Auctioned after the infringing features were removed",
            destroyed: "Destroyed, as the features cannot be removed",
          },
          "Choose in this order. Imported goods with counterfeit marks may not enter commerce merely because the mark is taken off.",
        ),
        approval,
        note: field("Details"),
      },
    },
    close: {
      label: "Settle and close",
      done: "Security and costs were settled and the case closed",
      consequence: "The proceeding ends. Times to apply and to sue that still run are not touched.",
      fields: {
        security: pick("The right holder's security", {
          returned: "Returned in full",
          "costs-deducted": "Returned after storage and disposal were deducted",
          "paid-to-consignee": "Used to compensate the consignee or consignor",
          none: "There was none",
        }),
        approval,
        note,
      },
    },
    withdraw: {
      label: "Withdraw the application",
      done: "The right holder withdrew the application",
      consequence: "The proceeding ends, and customs is told.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: {
    refused: "Application refused",
    declined: "No detention asked for",
    "not-applied": "Not detained: no application in time",
    rejected: "Not detained",
    "released-on-security": "Released on security",
    "no-infringement": "No infringement: released",
    "no-court-notice": "Released: no court asked in time",
    withdrawn: "Withdrawn",
    "court-disposes": "Disposed of by the court",
    "measure-lifted": "Measure lifted: released",
    confiscated: "Confiscated",
    revoked: "Confiscation revoked",
  },
};
