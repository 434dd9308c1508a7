import { act, type Beat } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";
import { generalHandling as table } from "#lib/procedures/general-handling";

const assigned: Beat = { assign: true };
const handling = [act(table, "accept"), assigned];
const informed = [...handling, act(table, "inform-respondent")];

/** How matters go that a body handles without a table of its own. */
export const generalStories: readonly Story[] = [
  story("received", 6),
  story("received-and-assigned", 3, assigned),
  story("looked-at", 1, assigned, act(table, "record-step")),
  story("supplement-asked", 2, act(table, "request-supplement")),
  story("supplement-given", 2, act(table, "answer-supplement"), assigned),
  story("handling", 4, handling, act(table, "record-step")),
  story("informed", 3, informed),
  story("statement", 1, informed, act(table, "submit-statement"), { evidence: "owner" }),
  story("concluded", 4, informed, act(table, "conclude")),
  story("settled", 2, informed, act(table, "conclude", { result: "settled" })),
  story("refused", 2, act(table, "refuse")),
  story("withdrawn", 1, handling, act(table, "withdraw")),
];
