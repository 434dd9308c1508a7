import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { withEveryAction } from "#db/seed/demo/stories/every-action";
import { type Story, story } from "#db/seed/demo/stories/story";
import { selfDiscipline as table } from "#lib/procedures/self-discipline";

/** How an association deals with a member that was referred to it; `joined` leads there. */
export function selfDisciplineStories(joined: readonly Beat[]): Story[] {
  const handling = [...joined, act(table, "accept"), { assign: true } as const];
  const heard = [...handling, act(table, "ask-member"), act(table, "submit-statement")];
  return withEveryAction(
    table,
    [
      story("self-received", 1, joined),
      story("self-handling", 1, handling, act(table, "record-step")),
      story("self-asked", 1, handling, act(table, "ask-member")),
      story("self-heard", 1, heard),
      story("self-mediating", 1, heard, act(table, "start-mediation")),
      story("self-settled", 1, heard, act(table, "record-settlement")),
      story("self-warned", 1, heard, act(table, "warn"), act(table, "close")),
      story("self-expelled", 1, heard, act(table, "expel"), reach(table, "closed")),
      story("self-no-breach", 1, heard, act(table, "find-no-breach")),
      story("self-refused", 1, joined, act(table, "refuse")),
      story("self-withdrawn", 1, handling, act(table, "withdraw")),
    ],
    joined,
  );
}
