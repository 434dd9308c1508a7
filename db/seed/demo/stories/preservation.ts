import { act, type Beat } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";
import { courtSuit } from "#lib/procedures/court-suit";
import { fastReview } from "#lib/procedures/fast-review";
import { preservation as table } from "#lib/procedures/preservation";

const court = "beijing-ip-court";
const taken: readonly Beat[] = [
  { answer: "deliver" },
  { answer: "acknowledge" },
  { answer: "accept" },
];

/** A center hands on what the holder asks of the court before suing. */
export const toPreservation: readonly Beat[] = [
  act(fastReview, "grant"),
  {
    send: {
      kind: "refer",
      to: court,
      procedure: "preservation",
      reason: "请求人申请诉前行为保全，新品销售窗口期短，情况紧急，现将材料一并转送。",
      basis: "民事诉讼法第一百零四条",
    },
  },
  ...taken,
  { lane: 1 },
];

const inForce = [...toPreservation, act(table, "carry-out")];
const suit: readonly Beat[] = [
  { lane: 0 },
  {
    send: {
      kind: "refer",
      to: court,
      procedure: "court-suit",
      reason: "请求人已提交起诉状，转送法院审查立案。",
      basis: "民事诉讼法第一百二十六条",
    },
  },
  ...taken,
  { lane: 2 },
];

/** How preservation before suit goes. */
export const preservationStories: readonly Story[] = [
  story("applied", 1, toPreservation),
  story("security-asked", 1, toPreservation, act(table, "order-security")),
  story("ruled", 1, toPreservation, act(table, "grant-preservation")),
  story("in-force", 2, inForce),
  story("under-review", 1, inForce, act(table, "ask-review")),
  story("sued", 2, inForce, suit, act(courtSuit, "docket")),
  story("not-sued", 1, inForce, act(table, "lift-for-want-of-suit")),
  story("refused", 1, toPreservation, act(table, "refuse", { ground: "not-urgent" })),
  story("withdrawn", 1, inForce, act(table, "withdraw")),
];
