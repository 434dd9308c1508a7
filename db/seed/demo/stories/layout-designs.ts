import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { withEveryAction } from "#db/seed/demo/stories/every-action";
import { type Story, story } from "#db/seed/demo/stories/story";
import { layoutDesignHandling as table } from "#lib/procedures/layout-design-handling";

const assigned: Beat = { assign: true };
const docketed = [act(table, "pass-to-committee"), assigned, act(table, "docket")];
const served = [...docketed, act(table, "serve")];
const answered = [...served, act(table, "answer"), act(table, "forward-answer")];
const decided = [...answered, act(table, "hold-hearing"), act(table, "decide")];

/** How disputes over layout designs go. */
export const layoutStories: readonly Story[] = withEveryAction(table, [
  story("received", 2),
  story("supplement-asked", 1, act(table, "request-supplement")),
  story("with-committee", 1, act(table, "pass-to-committee")),
  story("docketed", 1, docketed),
  story("served", 1, served),
  story("examining", 1, answered, act(table, "record-step", { step: "sampling" })),
  story("hearing-scheduled", 1, answered, act(table, "schedule-hearing")),
  story("suspended", 1, answered, act(table, "suspend", { ground: "revocation-pending" })),
  story("decided", 1, decided),
  story("closed", 1, decided, reach(table, "closed")),
  story("settled", 1, answered, act(table, "settle")),
  story("refused", 1, act(table, "refuse")),
  story("withdrawn", 1, act(table, "withdraw")),
  story("terminated", 1, answered, act(table, "terminate")),
]);
