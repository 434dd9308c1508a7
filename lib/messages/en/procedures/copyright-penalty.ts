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
import type { copyrightPenalty as zh } from "#lib/messages/zh/procedures/copyright-penalty";

const note = field("Note");
const approval = field("Head's approval", "Who approved, and the number of the approval form.");

export const copyrightPenalty: Messages<typeof zh> = {
  name: "Copyright penalty",
  about:
    "Copyright offices and cultural enforcement accept complaints about infringement that also harms the public interest, investigate and decide on penalties.",
  states: {
    received: {
      name: "Awaiting acceptance",
      about: "The complaint arrived; whether to accept it is being decided.",
    },
    supplementing: {
      name: "Awaiting material",
      about: "The time to accept starts afresh when all material has arrived.",
    },
    investigating: {
      name: "Under investigation",
      about: "Accepted and docketed; evidence is being collected.",
    },
    appraising: { name: "Being appraised", about: "A technical question was put to an expert." },
    "notice-signed": {
      name: "Notice to be served",
      about: "The head signed the notice of the intended penalty; it has yet to be served.",
    },
    announcing: {
      name: "Notice by announcement",
      about: "The respondent cannot be found; the notice is given by announcement.",
    },
    ...penaltyStateWords,
    ...crimeStateWords,
    refused: { name: "Not accepted", about: "The conditions for acceptance are not met." },
  },
  clocks: {
    accept: {
      name: "Time to accept or refuse",
      onExpiry: "If the complainant is not told in time, the delay is supervised.",
    },
    supplement: {
      name: "Time to send material",
      onExpiry: "Without it, the complaint may be refused.",
    },
    decide: {
      name: "Time to decide",
      onExpiry: "If nothing is decided in time, the delay is supervised.",
    },
    defend: {
      name: "Time for statement and defence",
      onExpiry: "A right that is not used in time is deemed waived.",
    },
    "defend-announcement": {
      name: "Time for statement and defence after the announcement",
      onExpiry: "The respondent is then deemed told; a right not used is deemed waived.",
    },
    ...penaltyClockWords,
    urge: {
      name: "Time to perform after the demand",
      onExpiry: "If it is still not performed, a court may be asked to enforce.",
    },
    ...crimeClockWords,
    ...remedyClockWords,
  },
  actions: {
    docket: {
      label: "Accept and docket",
      done: "Accepted and docketed",
      consequence:
        "The time to accept ends and the time to decide starts. The complainant is told; the respondent is not told yet.",
      fields: {
        handlers: field("Officers", "Two or more, qualified to enforce."),
        approval: field("Head's approval", "Who approved, and the number of the form."),
        note,
      },
    },
    "request-supplement": {
      label: "Ask for material",
      done: "The complainant was asked for more material",
      consequence:
        "The complainant receives the list; this can be done once. The time to accept ends and starts afresh when everything has arrived.",
      fields: {
        items: field("What is needed", "One item a line, such as proof of title or of the act."),
      },
    },
    "answer-supplement": {
      label: "Send the material",
      done: "The complainant sent more material",
      consequence: "The time to send it ends, and the time to accept starts afresh today.",
      fields: {
        answer: field("Your answer", "Answer each item of the list. Add files under Evidence."),
      },
    },
    refuse: {
      label: "Refuse",
      done: "Not accepted",
      consequence:
        "The proceeding ends and all times stop. The complainant is given written reasons.",
      fields: {
        ground: pick("Ground", {
          "no-prima-facie-evidence": "No prima facie evidence of infringement",
          "no-standing": "The complainant is neither right holder nor interested party",
          "no-public-interest": "The public interest is not harmed; a civil claim is open",
          "outside-jurisdiction": "Outside this authority's jurisdiction",
          "out-of-time": "The time to penalize has passed",
          "not-supplemented": "Material was not sent in time",
        }),
        approval,
        reason: field(
          "Reasons",
          "The complainant will be told. If another body is competent, use Transfer instead.",
        ),
      },
    },
    ...measureWords,
    "send-for-appraisal": {
      label: "Send for appraisal",
      done: "An appraisal was ordered",
      consequence:
        "The time of the appraisal does not count towards a seizure. The respondent must be told in writing. The time to decide keeps running.",
      fields: {
        body: field("Appraisal body or expert"),
        question: field("What is to be appraised"),
        expectedOn: field("Expected on"),
      },
    },
    "receive-appraisal": {
      label: "Record the appraisal",
      done: "The appraisal arrived",
      consequence: "The time of a seizure runs again, and the respondent is told the result.",
      fields: {
        result: pick("Result", {
          infringing: "The same as the work, or substantially similar",
          licensed: "Genuine or licensed",
          inconclusive: "Cannot be told",
        }),
        note: field("Main findings"),
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
          "online-evidence": "Evidence taken online",
          "entrusted-investigation": "Investigation by another authority on request",
          recheck: "Check of the defence",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    "submit-for-review": {
      label: "Send for review",
      done: "The investigation is complete and was sent for review",
      consequence: "The file goes to review. Only this authority sees it.",
      fields: {
        report: field(
          "Investigation report",
          "Whether the law was broken, the proposal with facts, reasons and basis, and all evidence.",
        ),
      },
    },
    "complete-review": {
      label: "Complete the review",
      done: "The review was completed",
      consequence:
        "If it agrees, notice or decision can follow; otherwise the case goes back to investigation.",
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
    "sign-notice": {
      label: "Sign the notice of the penalty",
      done: "The head signed the notice of the intended penalty",
      consequence: "The notice is ready to be served. The respondent does not see it yet.",
      fields: {
        facts: field("Facts, reasons and legal basis"),
        intended: field("Intended penalty"),
        hearingRight: pick("Is there a right to a hearing?", {
          yes: "Yes, and the notice says so",
          no: "No",
        }),
      },
    },
    "notify-penalty": {
      label: "Serve notice of the penalty",
      done: "The respondent was told of the intended penalty",
      consequence:
        "From now on the respondent can read what is shown to it. The times to answer and to ask for a hearing start on the day it was told.",
      fields: {
        method: pick("How it was served", {
          "in-person": "In person",
          "left-at-address": "Left at the address",
          post: "By post",
        }),
        servedOn: field(
          "Day the respondent was told",
          "The day of signature, or the day of receipt on the postal slip.",
        ),
      },
    },
    "announce-notice": {
      label: "Give notice by announcement",
      done: "Notice was given by announcement",
      consequence:
        "The time to answer after the announcement starts; when it ends, the respondent is deemed told.",
      fields: {
        place: field("Where it was announced"),
        reason: field("Why the respondent cannot be found"),
      },
    },
    "end-announcement": {
      label: "The announcement ran out",
      done: "The announcement ran out; the respondent is deemed told",
      consequence: "The time of the announcement ends and the time to ask for a hearing starts.",
      fields: {},
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
        "The time to decide ends and the time to serve starts. The complainant sees the result.",
      fields: {
        penalties: field("Penalty", "Kinds of penalty, and what must stop."),
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
      label: "Publish the decision",
      done: "The decision was published",
      consequence:
        "The public can see that a penalty was imposed. If it is changed or revoked, it must be taken back.",
      fields: {
        publishedOn: field("Day of publication"),
        secretsRemoved: field("State secrets, business secrets and personal data are dealt with"),
      },
    },
    ...endingWords,
    withdraw: {
      label: "Withdraw the complaint",
      done: "The complainant withdrew the complaint",
      consequence:
        "This does not by itself end the matter: the officer is told, and must still decide whether to docket.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: penaltyOutcomeWords,
};
