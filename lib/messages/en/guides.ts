import type { Messages } from "#lib/messages/shape";
import type { guides as zh } from "#lib/messages/zh/guides";

export const guides: Messages<typeof zh> = {
  title: "Guides",
  lead: "For each procedure: who handles it, what to bring, the steps, the time limits in law and the remedies. They are made from the very tables that run the platform.",
  who: "Who handles it",
  whoAny: "Any body",
  where: "Which bodies",
  whereNone: "No body is registered for this procedure at present; a rights-aid center can help.",
  whereCount: "All {count, number} bodies",
  others: "Other procedures",
  beside: "Procedures of no single channel",
  whoMay: "Who may use it",
  ways: {
    report: "Anybody may report, without a right and without a name.",
    complaint:
      "A holder, an interested party or their agent files here; the rules lead to the body.",
    complainant: "The complainant of a running case may ask a competent body directly.",
    respondent: "The respondent of a running case, once served, may ask a competent body directly.",
    sent: "Another body sends a case here.",
  },
  way: "The way through",
  wayLead:
    "From top to bottom in the usual order. What is set in may come up on the way and leads back.",
  moves: {
    owner: "the body acts",
    complainant: "the complainant is awaited",
    respondent: "the respondent is awaited",
    organization: "another body is awaited",
  },
  begins: "Begins: {limit}, {amount}",
  mayEnd: "May end here as: {ends}",
  detour: "On the way:",
  comma: ", ",
  endsTitle: "How it can end",
  ranOut: {
    happens: "Then done by the system: {action}",
    proposed: "Then put before the body: {action}",
  },
  bring: "What to prepare",
  bringList: {
    right:
      "Proof of the right: its number; for utility models and designs, best with an evaluation report",
    identity:
      "Who you are: a company’s credit code or your own identity; agents need an authority on the platform",
    facts: "What happened: who did what, where and when",
    evidence: "Evidence: photos, screenshots, receipts, notarial deeds",
    noName: "No name is needed; if you give one, you will be told the result",
    register:
      "A copy of the register; for utility models and designs perhaps the evaluation report",
    noSuit: "Neither side has sued over the same dispute or agreed to arbitrate it",
    security: "The customs recordal and security to the value of the goods",
    packet: "Transfer letter, report, list of goods, test reports (made by the transferring body)",
    agreement: "The arbitration agreement, or the clause in the contract",
    papersAbroad: "All papers from courts, lawyers or customs abroad, with the day of receipt",
    stand: "The exhibition, hall, stand and the day it ends",
    samples: "Where samples come from, and the record of sealing and handing over",
  },
  steps: "Steps of the body",
  stepCount: "All {count, number} steps, each with its basis",
  stepBy: "by {who}",
  by: {
    owner: "the body",
    organization: "another body",
    complainant: "the complainant",
    respondent: "the respondent",
    referrer: "the body that referred it",
  },
  byLaw: "follows by law",
  limits: "Time limits",
  limit: "For",
  length: "How long",
  binds: "Binds",
  onExpiry: "If missed",
  basis: "Basis",
  target: "a target, not statutory",
  statutory: "statutory",
  extension: "may be extended by {amount}",
  extensionOpen: "may be extended as {approver} allows",
  remedies: "If you disagree",
  remedyList: {
    returned:
      "A body that says it is not responsible must give the reason, the legal basis and the proper body; after a second return the coordinator designates one.",
    refused:
      "A refusal states its reason and basis; it may be taken to administrative reconsideration or to court as the law provides.",
    refusedByService:
      "A refusal states its reason. You may turn to another body; the authorities and the courts stay open to you.",
    judicial:
      "Against a judgment or award the rules of suits and arbitration apply; see the limits below.",
    within: "{limit}: {amount} (from: {trigger})",
    late: "A missed limit is put under supervision by itself, and you see it on the timeline.",
  },
  parties: "What you can do",
  partiesNone: "No step of this procedure is taken by a party.",
  file: "File a complaint",
  report: "Report a tip",
  version: "Table of {day}",
};
