import { field, pick } from "#lib/messages/procedure-words";

const note = field("Note");

/** The crimes of articles 213 to 219 of the Criminal Law. */
export const offences = {
  "213": "Counterfeiting a registered trademark (art. 213)",
  "214": "Selling goods with counterfeit trademarks (art. 214)",
  "215": "Illegally making or selling trademark labels (art. 215)",
  "216": "Counterfeiting a patent (art. 216)",
  "217": "Infringing copyright (art. 217)",
  "218": "Selling infringing copies (art. 218)",
  "219": "Infringing a trade secret (art. 219)",
  other: "Another crime",
};

/** The words of handing a suspected crime to the police. */
export const crimeStateWords = {
  "crime-reported": {
    name: "Transfer awaiting approval",
    about: "A suspected crime was reported; the head decides whether it goes to the police.",
  },
  "transfer-approved": {
    name: "To be transferred",
    about: "The head approved the transfer; it must go to the police at once.",
  },
  transferred: {
    name: "Transferred to the police",
    about: "The police decide whether to docket it.",
  },
  "with-police": {
    name: "With the police",
    about:
      "The police docketed it. The penalty depends on the result, and the time to decide stands still.",
  },
  convicted: {
    name: "Convicted",
    about: "A court convicted; whether a penalty is still needed is to be decided.",
  },
};

export const crimeClockWords = {
  "decide-transfer": {
    name: "Time to decide on the transfer",
    onExpiry: "If nothing is decided in time, the delay is supervised.",
  },
  "transfer-case": {
    name: "Time to transfer to the police",
    onExpiry: "If not transferred in time, the delay is supervised.",
  },
};

export const crimeWords = {
  "report-crime": {
    label: "Report a suspected crime",
    done: "A suspected crime was reported to the head",
    consequence:
      "The head's time to decide starts. Only the bodies that work on the case see it. For intellectual property a reasonable suspicion is enough.",
    fields: {
      offence: pick("Suspected crime", offences),
      handlers: field("Team", "Two or more enforcement officers."),
      report: field("Report", "Facts, how the sums were worked out, evidence and reasons."),
    },
  },
  "approve-transfer": {
    label: "Approve the transfer",
    done: "The head approved the transfer to the police",
    consequence:
      "The time to decide on the transfer ends; the time to transfer runs in hours from now. Send the case to the police at once.",
    fields: { opinion: field("Opinion", "Of the head, or of whoever acts as head.") },
  },
  "refuse-transfer": {
    label: "Do not transfer",
    done: "The head decided against a transfer to the police",
    consequence:
      "The time to decide on the transfer ends and the case returns to where it stood. The reasons are kept on file.",
    fields: { reason: field("Reasons", "The law asks that they be kept on file.") },
  },
  "record-transfer": {
    label: "Record the transfer",
    done: "The case was transferred to the police",
    consequence:
      "The time to transfer ends, and the police decide whether to docket. The time to decide on the penalty keeps running.",
    fields: {
      police: field("Police office", "Who signed the receipt, and when."),
      transferredOn: field("Day of the transfer"),
      dossier: pick("What was sent", {
        "transfer-letter": "Letter of transfer",
        report: "Investigation report",
        "goods-list": "List of goods",
        "test-report": "Test report or appraisal",
        other: "Other material",
      }),
    },
  },
  "learn-of-docketing": {
    label: "Record that the police docketed it",
    done: "The police docketed the case; the penalty's proceeding waits",
    consequence:
      "The time to decide stands still from today until the criminal case has its result. The goods must go to the police within the statutory time.",
    fields: { note },
  },
  "resume-after-refusal": {
    label: "Go on: the police did not docket",
    done: "The police did not docket; the penalty's proceeding goes on",
    consequence: "The case returns to investigation and is dealt with by law.",
    fields: { note },
  },
  "resume-after-return": {
    label: "Go on: the case came back",
    done: "The case came back; the penalty's proceeding goes on",
    consequence: "The case returns to investigation, and the time to decide runs on from today.",
    fields: { note },
  },
  "learn-of-conviction": {
    label: "Record the conviction",
    done: "The conviction was recorded",
    consequence:
      "The time to decide still stands still. Where the court imposed a fine no other fine is imposed; the case can be ended, or go on for other penalties.",
    fields: { note },
  },
};
