import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { platformNotice as zh } from "#lib/messages/zh/procedures/platform-notice";

const note = field("Note");
const reason = field("Reasons", "Both will be told.");
const decision = field("Who decided, and the document number");
const decidedOn = field("Decided on");

export const platformNotice: Messages<typeof zh> = {
  name: "Notice and counter-statement",
  about:
    "A right holder notifies an e-commerce platform with prima facie evidence. The platform acts promptly and tells the seller, who may state that nothing is infringed.",
  states: {
    received: { name: "Notice received", about: "The evidence and the listings are checked." },
    supplementing: { name: "Awaiting more", about: "The right holder was asked for more." },
    measured: { name: "Measures taken", about: "Measures are in force; the seller is to be told." },
    forwarded: { name: "Awaiting a statement", about: "The seller was told and may state." },
    countered: {
      name: "Statement to forward",
      about: "The seller stated that nothing is infringed; the right holder is to be told.",
    },
    "awaiting-holder": {
      name: "Awaiting complaint or suit",
      about: "The statement reached the right holder, who must report a complaint or suit in time.",
    },
    maintained: {
      name: "Measures stay",
      about: "The right holder complained or sued; the measures stay until that is decided.",
    },
    kept: { name: "Measures kept", about: "The measures are kept; this is closed." },
    lifted: { name: "Measures lifted", about: "The measures are lifted; this is closed." },
    refused: { name: "No measures", about: "The notice does not meet what the law asks." },
    withdrawn: { name: "Notice withdrawn", about: "The right holder withdrew; measures end." },
  },
  clocks: {
    act: { name: "Target for measures", onExpiry: "If it is missed, it is supervised." },
    supplement: { name: "Time to send more", onExpiry: "Without it, no measures may be taken." },
    "forward-notice": {
      name: "Target for telling the seller",
      onExpiry: "If it is missed, it is supervised.",
    },
    counter: {
      name: "Time for a statement",
      onExpiry: "Without a statement the measures may be kept.",
    },
    "forward-statement": {
      name: "Target for telling the right holder",
      onExpiry: "If it is missed, it is supervised.",
    },
    "complain-or-sue": {
      name: "Time to report a complaint or suit",
      onExpiry: "Without notice of a complaint or suit the measures are lifted.",
    },
  },
  actions: {
    "take-measures": {
      label: "Take measures",
      done: "The platform took measures",
      consequence:
        "The right holder is told. The target for measures ends and the target for telling the seller starts.",
      fields: {
        measures: pick("Measures", {
          remove: "Listing removed",
          block: "Blocked",
          disconnect: "Link cut",
          "end-transactions": "Transactions and services ended",
        }),
        links: field("Listings", "One a line."),
        takenOn: field("Taken on"),
      },
    },
    "request-supplement": {
      label: "Ask for more",
      done: "The right holder was asked for more",
      consequence:
        "The right holder receives the list, once and in full. The target for measures stands still.",
      fields: { items: field("What is needed", "One item a line.") },
    },
    "answer-supplement": {
      label: "Send more",
      done: "The right holder sent more",
      consequence: "It goes to the platform, and the target for measures runs again.",
      fields: { answer: field("Your answer", "Add files under Evidence.") },
    },
    refuse: {
      label: "Take no measures",
      done: "The platform took no measures",
      consequence:
        "This ends. The right holder is given the reasons and may complain or sue; the seller is not told.",
      fields: {
        ground: pick("Ground", {
          "no-prima-facie-evidence": "No prima facie evidence of infringement",
          "right-not-shown": "The right is not shown",
          "listing-not-found": "The listing cannot be found",
          "not-on-this-platform": "Not a seller on this platform",
          "not-supplemented": "Nothing more was sent in time",
        }),
        reason: field("Reasons", "The right holder will be told."),
      },
    },
    "forward-notice": {
      label: "Tell the seller",
      done: "The notice was forwarded to the seller",
      consequence: "The seller can follow it online and make a statement. The target for it ends.",
      fields: { servedOn: field("Reached the seller on") },
    },
    counter: {
      label: "State that nothing is infringed",
      done: "The seller stated that nothing is infringed",
      consequence:
        "It goes to the platform, which must tell the right holder. The time for a statement ends.",
      fields: {
        statement: field(
          "Statement",
          "Facts and reasons; add prima facie evidence under Evidence. The right holder sees all of it.",
        ),
      },
    },
    "forward-statement": {
      label: "Tell the right holder",
      done: "The statement reached the right holder",
      consequence:
        "The right holder is told to complain or sue. The time runs from the day the statement arrived; without notice of a complaint or suit the measures end by themselves.",
      fields: { servedOn: field("Reached the right holder on") },
    },
    "report-complaint": {
      label: "Report a complaint or suit",
      done: "The right holder reported a complaint or suit",
      consequence: "The time ends and the measures stay until that is decided. The seller is told.",
      fields: {
        kind: pick("What", { complaint: "Complaint to an authority", suit: "Suit at court" }),
        where: field("Where, and the number"),
        filedOn: field("Filed on"),
      },
    },
    "note-complaint": {
      label: "Note a complaint or suit",
      done: "The platform learned of a complaint or suit",
      consequence: "When another body dockets it, the time ends and the measures stay.",
      fields: {},
    },
    "lift-measures": {
      label: "Lift the measures",
      done: "No notice of a complaint or suit in time; the measures were lifted",
      consequence: "This ends and both are told. When the time runs out, it follows by itself.",
      fields: { note },
    },
    "lift-after-decision": {
      label: "Lift after a decision",
      done: "The measures were lifted after a decision",
      consequence: "This ends and both are told.",
      fields: { decision, decidedOn, reason },
    },
    "keep-after-decision": {
      label: "Keep after a decision",
      done: "The measures were kept after a decision",
      consequence: "This ends and both are told.",
      fields: { decision, decidedOn, reason },
    },
    "keep-without-statement": {
      label: "Keep, no statement",
      done: "The seller made no statement; the measures were kept",
      consequence: "This ends and both are given the reasons.",
      fields: { reason },
    },
    "record-malice": {
      label: "Record a malicious notice",
      done: "The notice was found malicious",
      consequence:
        "Both can read the finding. Whoever causes loss by a wrong notice in bad faith owes double damages.",
      fields: {
        kind: pick("How", {
          "false-evidence": "Forged or altered evidence",
          "no-right": "Knowing there was no right",
          "to-harm": "To harm a competitor",
        }),
        finding: field("Facts and basis"),
      },
    },
    "submit-statement": {
      label: "Add something",
      done: "A party added something",
      consequence: "It goes to the platform, and the other party can read it.",
      fields: { statement: field("What you want to say", "The other party sees all of it.") },
    },
    "record-step": {
      label: "Record a step",
      done: "A step was recorded",
      consequence: "Only this platform sees it. No time changes.",
      fields: {
        step: pick("Step", {
          "listing-check": "Listing checked",
          contact: "Party contacted",
          other: "Other",
        }),
        note: field("What was done"),
      },
    },
    withdraw: {
      label: "Withdraw the notice",
      done: "The right holder withdrew the notice",
      consequence: "This ends and the measures are lifted. A seller who was told is told.",
      fields: { reason: field("Why you withdraw") },
    },
  },
  outcomes: {
    refused: "No measures",
    "lifted-in-silence": "Lifted, no complaint or suit",
    "lifted-after-decision": "Lifted after a decision",
    "kept-after-decision": "Kept after a decision",
    "kept-without-statement": "Kept, no statement",
    withdrawn: "Withdrawn",
  },
};
