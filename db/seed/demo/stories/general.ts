import { act, type Beat } from "#db/seed/demo/plan/story";
import { withEveryAction } from "#db/seed/demo/stories/every-action";
import { type Story, story } from "#db/seed/demo/stories/story";
import { generalHandling as table } from "#lib/procedures/general-handling";

const assigned: Beat = { assign: true };

/** How matters go that a body handles without a table of its own; `joined` leads there. */
export function generalStories(joined: readonly Beat[]): Story[] {
  const handling = [...joined, act(table, "accept"), assigned];
  const informed = [...handling, act(table, "inform-respondent")];
  return withEveryAction(
    table,
    [
      story("general-received", 2, joined),
      story("general-received-and-assigned", 2, joined, assigned),
      story("general-looked-at", 1, joined, assigned, act(table, "record-step")),
      story("general-supplement-asked", 1, joined, act(table, "request-supplement")),
      story("general-supplement-given", 1, joined, act(table, "answer-supplement"), assigned),
      story("general-handling", 2, handling, act(table, "record-step")),
      story("general-informed", 2, informed),
      story("general-statement", 1, informed, act(table, "submit-statement"), {
        evidence: "owner",
      }),
      story("general-concluded", 2, informed, act(table, "conclude")),
      story("general-settled", 1, informed, act(table, "conclude", { result: "settled" })),
      story("general-refused", 1, joined, act(table, "refuse")),
      story("general-withdrawn", 1, handling, act(table, "withdraw")),
    ],
    joined,
  );
}
