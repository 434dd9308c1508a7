import { act, type Beat } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";
import { tipHandling as table } from "#lib/procedures/tip-handling";

const assigned: Beat = { assign: true };
const visited = [assigned, act(table, "record-step", { step: "visit" })];

/** What becomes of tips. */
export const tipStories: readonly Story[] = [
  story("registered", 5),
  story("registered-and-assigned", 3, assigned),
  story("visited", 3, visited, { evidence: "owner" }),
  story("asked", 2, assigned, act(table, "ask-reporter")),
  story("answered", 2, assigned, act(table, "answer-question")),
  story("more-information", 1, act(table, "add-information"), assigned),
  story("testing", 1, visited, act(table, "send-for-testing")),
  story("tested", 1, visited, act(table, "receive-result")),
  story("identifying", 1, visited, act(table, "ask-right-holder")),
  story("identified", 1, visited, act(table, "receive-identification")),
  story("extended", 1, visited, act(table, "extend-verification")),
  story("docketed", 2, visited, act(table, "docket", { next: "own-case" })),
  story("docketed-and-told", 3, visited, act(table, "docket"), act(table, "close")),
  story("warned", 1, visited, act(table, "warn"), act(table, "close")),
  story("to-association", 1, visited, act(table, "hand-to-association")),
  story("not-founded", 3, visited, act(table, "find-nothing"), act(table, "close")),
];
