import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";
import { fastReview as table } from "#lib/procedures/fast-review";

const assigned: Beat = { assign: true };
const granted = [assigned, act(table, "grant")];
const charted = [...granted, act(table, "record-step", { step: "claim-chart" })];
const opinion = [...charted, act(table, "issue-opinion", { conclusion: "likely-infringement" })];

/** How requests for the fast track go at a protection center. */
export const fastReviewStories: readonly Story[] = [
  story("requested", 7),
  story("assigned", 3, assigned),
  story("supplement-asked", 3, act(table, "request-supplement")),
  story("supplement-given", 3, act(table, "answer-supplement"), assigned),
  story("waited-enough", 1, act(table, "stop-waiting")),
  story("reviewing", 6, granted),
  story("charted", 4, charted, { evidence: "owner" }),
  story("opinion-extended", 2, charted, act(table, "extend-opinion")),
  story("awaiting-material", 2, charted, act(table, "request-material")),
  story("material-given", 1, charted, act(table, "submit-material")),
  story("opinion-issued", 4, opinion),
  story("handed-over", 5, opinion, act(table, "hand-over")),
  story("refused", 3, assigned, act(table, "refuse")),
  story("refused-unanswered", 1, act(table, "request-supplement"), act(table, "refuse")),
  story("downgraded", 3, charted, act(table, "withdraw-fast-track")),
  story("withdrawn", 2, act(table, "withdraw")),
  story("withdrawn-in-review", 1, charted, reach(table, "withdrawn")),
];
