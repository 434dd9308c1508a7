import type { Messages } from "#lib/messages/shape";
import type {
  satisfaction as zh,
  satisfactionRefusals as zhRefusals,
} from "#lib/messages/zh/satisfaction";

export const satisfactionRefusals: Messages<typeof zhRefusals> = {
  notParty:
    "Only those who act for a party of the case can say how it was handled. Switch to your seat with that party.",
  notClosed:
    "This proceeding is not closed yet; say how it was handled afterwards. Until then, write to the handling body.",
  answered:
    "Your side has already said how this proceeding was handled, which is done once. Write to the handling body if there is more to say.",
};

export const satisfaction: Messages<typeof zh> = {
  title: "How was your case handled?",
  lead: "Only the heads of the handling body read it, never the other side; it does not touch the outcome.",
  question: "How did {organization} do?",
  levels: {
    five: "very satisfied",
    four: "satisfied",
    three: "fairly satisfied",
    two: "dissatisfied",
    one: "very dissatisfied",
  },
  comment: "What was good, and what should change",
  commentHint: "There is no need to tell the case again.",
  send: "Send your answer",
  given: "Your side’s answer about {organization}: {level}. Thank you.",
  board: {
    title: "What parties say",
    lead: "Answers of the parties of cases closed within the last 90 days. Who wrote them is not shown.",
    none: "There were no answers within the last 90 days.",
    level: "Answer",
    count: "Number",
  },
};
