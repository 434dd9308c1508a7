import type { Messages } from "#lib/messages/shape";
import type { guides as zh } from "#lib/messages/zh/guides";

export const guides: Messages<typeof zh> = {
  title: "Guides",
  lead: "For each procedure: who handles it, what to bring, the steps, the time limits in law and the remedies. They are made from the very tables that run the platform.",
  who: "Who handles it",
  whoAny: "Any body",
  when: "When it is used",
  bring: "What to prepare",
  bringList: {
    right:
      "Proof of the right: its number; for utility models and designs, best with an evaluation report",
    identity:
      "Who you are: a company’s credit code or your own identity; agents need an authority on the platform",
    facts: "What happened: who did what, where and when",
    evidence: "Evidence: photos, screenshots, receipts, notarial deeds",
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
    late: "A missed limit is put under supervision by itself, and you see it on the timeline.",
  },
  parties: "What you can do",
  partiesNone: "No step of this procedure is taken by a party.",
  file: "File a complaint",
  others: "Other procedures",
  version: "Table of {day}",
};
