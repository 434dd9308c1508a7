import { offences } from "#lib/messages/en/procedures/crime-words";
import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { criminalTransfer as zh } from "#lib/messages/zh/procedures/criminal-transfer";

const note = field("Note");
const number = field("Number of the docketing decision");
const grounds = {
  "no-criminal-facts": "No facts of a crime",
  "clearly-minor": "Clearly minor; no criminal liability need follow",
  "not-to-be-punished": "By law no criminal liability follows",
};
const lateToAsk = "If nobody asks in time, the police may close the matter.";
const supervised = "A delay is supervised.";

export const criminalTransfer: Messages<typeof zh> = {
  name: "Transfer of a suspected crime",
  about:
    "The police take a suspected crime from an administrative body, decide whether to docket it, investigate and send it for prosecution.",
  states: {
    received: {
      name: "To be accepted",
      about: "The transfer arrived and must be signed for, or sent on to the competent office.",
    },
    accepted: { name: "Being examined", about: "Whether to docket it is being examined." },
    refused: {
      name: "Not docketed",
      about: "Reasons were given. The sending body may ask for reconsideration or supervision.",
    },
    reconsidering: { name: "Reconsideration", about: "The sending body asked for it." },
    "refusal-upheld": {
      name: "Refusal upheld",
      about: "The sending body may ask the procuratorate to supervise.",
    },
    "under-supervision": {
      name: "Under supervision",
      about: "The procuratorate is supervising the refusal.",
    },
    ordered: { name: "Told to docket", about: "The procuratorate gave notice; it must follow." },
    investigating: { name: "Under investigation", about: "Docketed and being investigated." },
    prosecuting: {
      name: "Sent for prosecution",
      about: "The case is with the procuratorate or the court.",
    },
    "not-docketed": {
      name: "Closed without docketing",
      about: "The refusal stands; the sending body deals with the case by law.",
    },
    withdrawn: {
      name: "Case withdrawn",
      about: "The criminal case was withdrawn; a penalty may follow.",
    },
    "not-prosecuted": { name: "Not prosecuted", about: "The procuratorate did not prosecute." },
    convicted: { name: "Convicted", about: "The conviction is final." },
    acquitted: { name: "Acquitted", about: "The acquittal is final." },
  },
  clocks: {
    forward: { name: "Time to accept or send on", onExpiry: supervised },
    docket: { name: "Time to decide on docketing", onExpiry: supervised },
    "ask-reconsideration": { name: "Time to ask for reconsideration", onExpiry: lateToAsk },
    reconsider: { name: "Time to decide on reconsideration", onExpiry: supervised },
    "ask-supervision": { name: "Time to ask for supervision", onExpiry: lateToAsk },
    explain: { name: "Time to give the reasons", onExpiry: supervised },
    "docket-as-ordered": { name: "Time to docket as told", onExpiry: supervised },
    "hand-over-goods": { name: "Time to hand over the goods", onExpiry: supervised },
  },
  actions: {
    accept: {
      label: "Accept the transfer",
      done: "The police accepted the transfer",
      consequence:
        "The time to accept ends and the time to decide on docketing starts; the sending body sees it. If another office is competent, use Transfer instead.",
      fields: { receipt: field("Receipt", "Who signed, and when."), note },
    },
    docket: {
      label: "Docket",
      done: "The police docketed the case",
      consequence:
        "The sending body and the complainant are told. The time to hand over the goods starts, and a penalty's proceeding waits for the result.",
      fields: { offence: pick("Crime", offences), number, note },
    },
    refuse: {
      label: "Refuse to docket",
      done: "The police did not docket the case",
      consequence:
        "The sending body and the complainant are given the reasons and the file goes back. The time to ask for reconsideration starts.",
      fields: {
        ground: pick("Ground", grounds),
        reason: field("Reasons", "The sending body is told in writing."),
      },
    },
    "ask-reconsideration": {
      label: "Ask for reconsideration",
      done: "The sending body asked for reconsideration",
      consequence: "The police must examine it again; the time to decide on that starts.",
      fields: { reason: field("Why it should be docketed") },
    },
    "docket-on-reconsideration": {
      label: "Docket on reconsideration",
      done: "The police docketed the case on reconsideration",
      consequence:
        "The sending body and the complainant are told, and the time to hand over the goods starts.",
      fields: { number, opinion: field("Opinion") },
    },
    "uphold-refusal": {
      label: "Uphold the refusal",
      done: "The police upheld the refusal",
      consequence:
        "The sending body and the complainant are given the reasons. The time to ask for supervision starts.",
      fields: { reason: field("Reasons") },
    },
    "await-supervision": {
      label: "Wait for the supervision",
      done: "The procuratorate took up the supervision",
      consequence: "The times to ask end; the procuratorate's answer is awaited.",
      fields: {},
    },
    "be-asked-reasons": {
      label: "Reasons are asked for",
      done: "The procuratorate asked for the reasons",
      consequence: "The time to give the reasons starts.",
      fields: {},
    },
    "explain-refusal": {
      label: "Give the reasons",
      done: "The police gave their reasons",
      consequence: "The time to give them ends, and the procuratorate examines them.",
      fields: { reasons: field("Facts, basis and reasons", "Add material under Evidence.") },
    },
    "be-ordered": {
      label: "Notice to docket arrives",
      done: "The procuratorate told the police to docket",
      consequence: "The police must docket it; the time for that starts.",
      fields: {},
    },
    "docket-as-ordered": {
      label: "Docket as told",
      done: "The police docketed the case as told",
      consequence:
        "The procuratorate, the sending body and the complainant are told, and the time to hand over the goods starts.",
      fields: { number, note },
    },
    "end-supervised": {
      label: "The supervision ends",
      done: "The supervision ended; the case is not docketed",
      consequence: "The proceeding ends, and the sending body deals with the case by law.",
      fields: {},
    },
    "close-refusal": {
      label: "Close the refusal",
      done: "The refusal was closed",
      consequence: "The proceeding ends, and the sending body deals with the case by law.",
      fields: { note: field("How it was closed", "Say how the file went back.") },
    },
    "record-step": {
      label: "Record a step",
      done: "A step of the investigation was recorded",
      consequence: "Only the bodies that work on the case see it. No time changes.",
      fields: {
        step: pick("Step", {
          questioning: "Questioning",
          inspection: "Inspection",
          "search-and-seizure": "Search and seizure",
          appraisal: "Appraisal",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    "hand-over-goods": {
      label: "Hand over the goods",
      done: "The goods and material were handed over",
      consequence: "The time to hand over ends.",
      fields: {
        goods: field("List", "The goods and all other material of the case."),
        handedOverOn: field("Handed over on"),
      },
    },
    "withdraw-case": {
      label: "Withdraw the criminal case",
      done: "The police withdrew the criminal case",
      consequence:
        "The proceeding ends and a penalty's proceeding goes on. The complainant is given the reasons.",
      fields: { ground: pick("Ground", grounds), reason: field("Reasons") },
    },
    "transfer-for-prosecution": {
      label: "Send for prosecution",
      done: "The case was sent for prosecution",
      consequence: "The procuratorate examines it, and the complainant sees that.",
      fields: {
        procuratorate: field("Procuratorate"),
        opinion: field("Opinion on the charge"),
        transferredOn: field("Sent on"),
      },
    },
    "return-for-investigation": {
      label: "Record the return for investigation",
      done: "The case came back for more investigation",
      consequence: "The case returns to investigation. The law limits how often that happens.",
      fields: { reason: field("What is to be clarified") },
    },
    "record-non-prosecution": {
      label: "Record that it is not prosecuted",
      done: "The procuratorate decided not to prosecute",
      consequence:
        "The proceeding ends and both sides see it. If a penalty is due, the procuratorate gives its opinion.",
      fields: {
        kind: pick("Kind", {
          statutory: "By law no prosecution",
          discretionary: "At discretion",
          "insufficient-evidence": "For lack of evidence",
        }),
        decidedOn: field("Decided on"),
        note: field("Main points"),
      },
    },
    "record-conviction": {
      label: "Record the conviction",
      done: "A court convicted",
      consequence: "The proceeding ends and both sides see it. The penalty takes account of it.",
      fields: {
        court: field("Court and case number"),
        sentence: field("Sentence", "With any criminal fine."),
        finalOn: field("Final since"),
      },
    },
    "record-acquittal": {
      label: "Record the acquittal",
      done: "A court acquitted",
      consequence:
        "The proceeding ends and both sides see it. If a penalty is due, its proceeding goes on.",
      fields: {
        court: field("Court and case number"),
        reason: field("Main reasons"),
        finalOn: field("Final since"),
      },
    },
  },
  outcomes: {
    "not-docketed": "Not docketed",
    withdrawn: "Criminal case withdrawn",
    "not-prosecuted": "Not prosecuted",
    convicted: "Convicted",
    acquitted: "Acquitted",
  },
};
