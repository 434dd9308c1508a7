import {
  crimeClockWords,
  crimeStateWords,
  crimeWords,
} from "#lib/messages/en/procedures/crime-words";
import {
  decisionWords,
  endingWords,
  executionWords,
  hearingWords,
  measureWords,
  penaltyClockWords,
  penaltyOutcomeWords,
  penaltyStateWords,
} from "#lib/messages/en/procedures/penalty-steps";
import { remedyClockWords, remedyWords } from "#lib/messages/en/procedures/remedy-words";
import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { marketSupervisionPenalty as zh } from "#lib/messages/zh/procedures/market-supervision-penalty";

const note = field("Note");
const approval = field("Head's approval", "Who approved, and the number of the approval form.");
const goodsResult = {
  counterfeit: "Infringing or counterfeit",
  genuine: "Genuine or licensed",
  inconclusive: "Cannot be told",
};

export const marketSupervisionPenalty: Messages<typeof zh> = {
  name: "Market-supervision penalty",
  about:
    "Market supervision investigates trademark infringement, counterfeit patents and the like, and decides on penalties.",
  states: {
    received: {
      name: "Under verification",
      about: "A lead has arrived; whether to docket it is being checked.",
    },
    supplementing: {
      name: "Awaiting material",
      about: "The complainant was asked for more; the time to verify keeps running.",
    },
    checking: {
      name: "Under verification, awaiting identification",
      about: "Before docketing, the right holder is asked about the goods; the time stands still.",
    },
    investigating: { name: "Under investigation", about: "Docketed; evidence is being collected." },
    testing: {
      name: "Testing",
      about: "Goods are being tested, inspected or appraised.",
    },
    identifying: {
      name: "Awaiting identification",
      about: "The right holder is asked whether the goods are genuine.",
    },
    suspended: {
      name: "Suspended",
      about: "The investigation is suspended by law; it resumes when the cause has gone.",
    },
    ...penaltyStateWords,
    ...crimeStateWords,
    refused: {
      name: "Not docketed",
      about: "The conditions for docketing are not met, or it need not be docketed.",
    },
  },
  clocks: {
    verify: {
      name: "Time to verify",
      onExpiry: "Whether to docket must be decided; a delay is supervised.",
    },
    supplement: {
      name: "Time to send material",
      onExpiry: "If nothing comes in time, it is decided on what there is.",
    },
    "tell-reporter": {
      name: "Time to tell the complainant",
      onExpiry: "If not told in time, the delay is supervised.",
    },
    decide: {
      name: "Time to decide",
      onExpiry: "If nothing is decided in time, the delay is supervised.",
    },
    review: {
      name: "Time to review",
      onExpiry: "If not reviewed in time, the delay is supervised.",
    },
    ...penaltyClockWords,
    ...crimeClockWords,
    urge: {
      name: "Time to perform after the demand",
      onExpiry: "If it is still not performed, a court may be asked to enforce.",
    },
    publish: {
      name: "Time to publish the penalty",
      onExpiry: "If not published in time, the delay is supervised.",
    },
    "close-file": {
      name: "Time to close the file",
      onExpiry: "If not closed in time, the delay is supervised.",
    },
    ...remedyClockWords,
  },
  actions: {
    docket: {
      label: "Docket",
      done: "Docketed",
      consequence:
        "The time to verify ends; the times to decide and to tell the complainant start. The complainant sees it. The respondent is not told yet.",
      fields: {
        handlers: field("Officers", "Two or more, qualified to enforce."),
        approval: field(
          "Head's approval",
          "The head decides whether to docket: who approved, and the number of the form.",
        ),
        note,
      },
    },
    "request-supplement": {
      label: "Ask for material",
      done: "The complainant was asked for more material",
      consequence:
        "The complainant receives the list and the time to send it starts. The time to verify does not stop.",
      fields: { items: field("What is needed", "One item a line.") },
    },
    "answer-supplement": {
      label: "Send the material",
      done: "The complainant sent more material",
      consequence: "It goes to the officer, and the time to send it ends.",
      fields: {
        answer: field("Your answer", "Answer each item of the list. Add files under Evidence."),
      },
    },
    "verify-with-right-holder": {
      label: "Ask the right holder before docketing",
      done: "The right holder was asked to identify the goods before docketing",
      consequence:
        "The right holder receives the question. The time of identification does not count towards verifying.",
      fields: {
        question: field("What to identify", "Say how the goods, photos or samples can be seen."),
      },
    },
    "extend-verification": {
      label: "Extend the time to verify",
      done: "The time to verify was extended",
      consequence:
        "With the head's approval it is extended once; the complainant sees the new date and the reason.",
      fields: { reason: field("Why", "What is special about the case.") },
    },
    refuse: {
      label: "Refuse to docket",
      done: "Not docketed",
      consequence: "The proceeding ends and all times stop. The complainant is given the reasons.",
      fields: {
        ground: pick("Ground", {
          "no-prima-facie-evidence": "No prima facie evidence of a breach",
          "not-punishable": "By law there is nothing to penalize",
          "minor-corrected": "Minor, promptly corrected and without harm",
          "first-time": "A first breach with minor harm, promptly corrected",
          "no-fault": "Enough evidence of no fault",
          "outside-jurisdiction": "Outside this authority's jurisdiction",
          "out-of-time": "The time to penalize has passed",
          "not-supplemented": "Material was not sent in time, and what there is does not suffice",
        }),
        approval,
        reason: field(
          "Reasons",
          "The complainant will be told. If another body is competent, use Transfer instead.",
        ),
      },
    },
    "tell-reporter": {
      label: "Tell the complainant",
      done: "The complainant was told of the docketing",
      consequence:
        "The time to tell ends. The complainant's details are not shown to the respondent.",
      fields: {
        toldOn: field("Told on"),
        method: pick("How", {
          "in-person": "In person",
          post: "By post",
          electronic: "Electronically",
          phone: "By phone",
        }),
      },
    },
    ...measureWords,
    "send-for-testing": {
      label: "Send for testing",
      done: "Goods were sent for testing",
      consequence:
        "The time of testing counts neither towards deciding nor towards the seizure. The respondent must be told in writing.",
      fields: {
        body: field("Testing or appraisal body"),
        question: field("What is to be tested"),
        expectedOn: field("Expected on"),
      },
    },
    "receive-result": {
      label: "Record the result",
      done: "The result of the testing arrived",
      consequence:
        "The times to decide and of the seizure run again, and the respondent is told the result.",
      fields: { result: pick("Result", goodsResult), note: field("Main findings") },
    },
    "ask-right-holder": {
      label: "Ask the right holder to identify",
      done: "The right holder was asked to identify the goods",
      consequence:
        "The right holder receives the question. The time of identification does not count towards deciding; the time of a seizure keeps running.",
      fields: {
        question: field("What to identify", "Say how the goods, photos or samples can be seen."),
      },
    },
    "identify-goods": {
      label: "Give your opinion on the goods",
      done: "The right holder identified the goods",
      consequence:
        "It goes to the officer, and the time that was stopped runs again. You answer for its truth.",
      fields: {
        result: pick("Conclusion", goodsResult),
        opinion: field("Reasons", "How they differ from genuine goods, or how the licence stands."),
      },
    },
    "proceed-without-identification": {
      label: "Stop waiting for the identification",
      done: "The case went on without the identification",
      consequence:
        "The case returns to where it stood before, and the time that was stopped runs again.",
      fields: {
        note: field("Why", "For example no answer came, or it was established otherwise."),
      },
    },
    "add-information": {
      label: "Add information",
      done: "The complainant added information",
      consequence: "It goes to the officer. No time changes.",
      fields: { information: field("Information", "Add files under Evidence.") },
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
          accounts: "Check of accounts and sales",
          assistance: "Help from another authority",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    suspend: {
      label: "Suspend the investigation",
      done: "The investigation was suspended",
      consequence:
        "The time to decide stands still; the time of a seizure does not. Both sides see the reason.",
      fields: {
        ground: pick("Ground", {
          "related-case": "It depends on the result of another case or decision",
          "law-question": "A question of law was put to the competent authority",
          "force-majeure": "Force majeure prevents the investigation for now",
          "party-unreachable": "The respondent cannot be found",
          other: "Another ground for suspension",
        }),
        approval,
        reason: field("Reasons"),
      },
    },
    resume: {
      label: "Resume the investigation",
      done: "The investigation was resumed",
      consequence: "The case returns to where it stood, and the time to decide runs on from today.",
      fields: { reason: field("How the cause has gone") },
    },
    "extend-decision": {
      label: "Extend the time to decide",
      done: "The time to decide was extended",
      consequence:
        "With the head's approval it is extended once; both sides see the new date and the reason.",
      fields: { reason: field("Why", "What makes the case complex, or another reason.") },
    },
    "extend-decision-again": {
      label: "Extend again by joint decision",
      done: "The time to decide was extended again by joint decision",
      consequence:
        "After the first extension it is extended once more; both sides see the new date and the reason.",
      fields: {
        days: pick("By how much", {
          "15": "15 days",
          "30": "30 days",
          "60": "60 days",
          "90": "90 days",
        }),
        approval: field("Record of the joint decision", "Its date and number."),
        reason: field("Why", "What makes the case especially complex or special."),
      },
    },
    "submit-for-review": {
      label: "Send for review",
      done: "The investigation is complete and was sent for review",
      consequence: "The time to review starts. Only this authority sees it.",
      fields: {
        kind: pick(
          "Kind of review",
          { legal: "Legal review", case: "Case review" },
          "A legal review is a must after a hearing, for major public interests and for difficult cases.",
        ),
        report: field(
          "Investigation report",
          "Facts, evidence, nature of the breach, proposal, legal basis and discretion.",
        ),
      },
    },
    "extend-review": {
      label: "Extend the time to review",
      done: "The time to review was extended",
      consequence: "With the head's approval it is extended once.",
      fields: {
        days: pick("By how many working days", {
          "5": "5 working days",
          "10": "10 working days",
          "15": "15 working days",
        }),
        reason: field("Why"),
      },
    },
    "complete-review": {
      label: "Complete the review",
      done: "The review was completed",
      consequence:
        "The time to review ends. If it agrees, notice or decision can follow; otherwise the case goes back to investigation.",
      fields: {
        result: pick("Opinion", {
          agreed: "Agrees with the proposal",
          correct: "Asks for a correction",
          "investigate-more": "Asks for more investigation",
        }),
        reviewer: field("Reviewer", "Nobody who investigated the case may review it."),
        opinion: field("Details"),
      },
    },
    "notify-penalty": {
      label: "Serve notice of the penalty",
      done: "The respondent was told of the intended penalty",
      consequence:
        "From now on the respondent can read what is shown to it. The time to answer and to ask for a hearing starts on the day of service.",
      fields: {
        facts: field("Facts, reasons and legal basis"),
        intended: field("Intended penalty"),
        hearingRight: pick("Is there a right to a hearing?", {
          yes: "Yes, and the respondent was told",
          no: "No",
        }),
        servedOn: field("Day of service"),
      },
    },
    ...hearingWords,
    "reopen-investigation": {
      label: "Send back for investigation",
      done: "The case went back to investigation",
      consequence:
        "The time to decide keeps running. If the intended penalty changes, notice must be given again.",
      fields: {
        reason: field(
          "What is to be clarified",
          "For example new facts that the respondent raised.",
        ),
      },
    },
    ...crimeWords,
    decide: {
      label: "Decide on the penalty",
      done: "The penalty was decided",
      consequence:
        "The time to decide ends; the times to serve and to publish start. The complainant sees the result.",
      fields: {
        penalties: field("Penalty", "Kinds of penalty, and what must be corrected."),
        fine: field("Fine (yuan)", "Leave empty if there is none."),
        collective: pick(
          "Decided by the leaders jointly?",
          { yes: "Yes", no: "No" },
          "A must for complex or serious cases.",
        ),
        reasons: field(
          "Facts, evidence, legal basis and discretion",
          "Say which points of the defence were accepted.",
        ),
      },
    },
    ...decisionWords,
    ...executionWords,
    ...remedyWords,
    "publish-decision": {
      label: "Publish the penalty",
      done: "The penalty was published",
      consequence: "The time to publish ends, and the public can see that a penalty was imposed.",
      fields: {
        publishedOn: field("Day of publication"),
        secretsRemoved: field("State secrets, business secrets and personal data are dealt with"),
      },
    },
    "exempt-publication": {
      label: "Do not publish",
      done: "By law the penalty is not published",
      consequence: "The time to publish ends, and the public does not see the penalty.",
      fields: {
        ground: pick("Ground", {
          "warning-only": "A warning only",
          secrecy: "Unfit for publication after the secrecy check",
        }),
        reason: field("Reasons"),
      },
    },
    ...endingWords,
    withdraw: {
      label: "Withdraw the report",
      done: "The complainant withdrew the report",
      consequence:
        "This does not by itself end the verification: the officer is told, and must still decide whether to docket.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: penaltyOutcomeWords,
};
