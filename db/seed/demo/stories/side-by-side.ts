import { act, type Beat } from "#db/seed/demo/plan/story";
import { joinedAndSigned } from "#db/seed/demo/stories/mediation";
import { type Story, story } from "#db/seed/demo/stories/story";
import { courtSuit } from "#lib/procedures/court-suit";
import { patentAdjudication } from "#lib/procedures/patent-adjudication";

const examining = [act(patentAdjudication, "answer"), act(patentAdjudication, "forward-answer")];

const toCourt: readonly Beat[] = [
  {
    send: {
      kind: "refer",
      to: "beijing-ip-court",
      procedure: "court-suit",
      reason: "权利人已就同一纠纷提交起诉状，转送法院审查立案。",
      basis: "民事诉讼法第一百二十六条",
    },
  },
  { answer: "deliver" },
  { answer: "acknowledge" },
  { answer: "accept" },
  { lane: 1 },
];

const toMediators: readonly Beat[] = [
  {
    send: {
      kind: "refer",
      to: "peoples-mediation-beijing",
      procedure: "mediation",
      reason: "双方均表示愿意就全部争议进行调解，裁决程序继续进行。",
      basis: "专利纠纷行政裁决和调解办法第三十五条",
    },
  },
  { answer: "deliver" },
  { answer: "acknowledge" },
  { answer: "accept" },
];

/** A suit at court dismisses what an office was asked to adjudicate; an agreement may close it. */
export const besideAdjudication: readonly Story[] = [
  story("ended-by-suit", 2, examining, toCourt, act(courtSuit, "docket")),
  story("suit-to-docket", 1, examining, toCourt),
  story("closed-by-agreement", 2, examining, toMediators, joinedAndSigned, [
    { lane: 0 },
    act(patentAdjudication, "conclude-by-agreement"),
  ]),
];

/** A suit that a court dockets keeps a platform's measures in force. */
export const suitInTime: readonly Beat[] = [...toCourt, act(courtSuit, "docket")];
