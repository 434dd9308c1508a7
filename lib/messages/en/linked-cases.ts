import type { Messages } from "#lib/messages/shape";
import type {
  linkedCases as zh,
  linkedCasesRefusals as zhRefusals,
} from "#lib/messages/zh/linked-cases";

export const linkedCases: Messages<typeof zh> = {
  title: "Linked, joined and split cases",
  side: "Link, join or split",
  sideText: "Tie cases that belong together, or take a part into a case of its own.",
  lead: "Each case keeps its number, timeline and parties; nobody sees more or less than before.",
  none: "This case is not tied to another one yet.",
  kinds: {
    related: "relation",
    duplicate: "duplicate",
    joined: "joint handling",
    split: "split",
  },
  says: {
    related: "Related",
    duplicateOf: "This case duplicates that one",
    duplicatedBy: "That case duplicates this one",
    joinedLeads: "Handled together; this case leads",
    joinedFollows: "Handled together; that case leads",
    splitFrom: "Split off from this case",
    splitOff: "This case was split off from it",
  },
  madeOn: "since {day}",
  end: "End",
  link: {
    title: "Tie to another case",
    number: "Number of the other case",
    numberHint:
      "For example QH-2026-000123. To relate it, it is enough that you can read it; to handle both together, your organization must be handling it, too.",
    kind: "How",
    related: "Related",
    relatedHint: "Only your organization sees it; for working on them side by side.",
    duplicate: "Duplicate",
    duplicateHint:
      "This case says what the other one says already. Only your organization sees it; no procedure and no limit changes.",
    joined: "Handle together",
    joinedHint:
      "This case leads. Parties and bodies of both are told; each keeps its own time limits.",
    reason: "Reason",
    reasonHint:
      "For example the same respondent or the same goods. Parties read it when cases are joined.",
    submit: "Tie",
    consequences: {
      keeps: "Both cases keep their numbers, timelines, parties and time limits.",
      told: "When joined, the parties of each see the other's number and the reason.",
    },
  },
  split: {
    title: "Split the case",
    lead: "Take a part of the facts into a case of its own, handled by you under the same procedure.",
    caseTitle: "Title of the new case",
    reason: "Which part, and why",
    reasonHint:
      "For example: part of the goods came from another source and is looked into separately.",
    submit: "Split off",
    consequences: {
      both: "Complainant, agents and a served respondent belong to both; complaint and evidence come along.",
      clock:
        "The new case's time limits run from the day the first came in. Splitting wins no time.",
      told: "The parties see the new number and the reason.",
      final: "What was split off cannot be merged back; to handle both together, join them.",
    },
  },
  ending: {
    title: "End the tie",
    lead: "The {kind} with {number} ends. What has happened stays on the timelines.",
    reason: "Reason",
    submit: "End",
    consequences: { kept: "Both go on separately; what anybody can see stays the same." },
  },
};

export const linkedCasesRefusals: Messages<typeof zhRefusals> = {
  numberUnknown:
    "There is no case of that number, or your organization cannot see it. Check the number.",
  notHandled:
    "Only the body that handles a case can split it, relate another to it, or join it. Ask that body, or relate from a case of your own.",
  itself: "A case cannot be tied to itself. Enter the number of another one.",
  alreadyLinked: "These two are tied already. To change how, end the present tie first.",
  notYours: "Another organization made this; only it can end it. Contact that organization.",
  splitStays: "A case that was split off cannot be merged back. Join the two instead.",
  ended: "It has been ended already. There is nothing left to do.",
};
