import { act, type Beat } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";
import { fastReview } from "#lib/procedures/fast-review";
import { patentMediation as table } from "#lib/procedures/patent-mediation";

/** After its opinion a center hands the quarrel over damages to the office. */
export const toPatentMediation: readonly Beat[] = [
  act(fastReview, "grant"),
  act(fastReview, "issue-opinion", { conclusion: "likely-infringement" }),
  {
    send: {
      kind: "refer",
      to: "beijing-ip-office",
      procedure: "patent-mediation",
      reason: "请求人请求就赔偿数额进行行政调解，现将咨询意见和材料一并转送。",
      basis: "专利纠纷行政裁决和调解办法第六十五条",
    },
  },
  { answer: "deliver" },
  { answer: "acknowledge" },
  { answer: "accept" },
  { lane: 1 },
  { assign: true },
];

const notified = [...toPatentMediation, act(table, "notify")];
const docketed = [...notified, act(table, "agree-to-mediate"), act(table, "docket")];
const proposed = [...docketed, act(table, "hold-session"), act(table, "propose-text")];

/** How mediations of patent disputes go at the IP office. */
export const patentMediationStories: readonly Story[] = [
  story("received", 1, toPatentMediation),
  story("notified", 1, notified),
  story("replied", 1, notified, act(table, "agree-to-mediate")),
  story("refused", 1, notified, act(table, "refuse-to-mediate"), act(table, "refuse")),
  story("silent", 1, notified, act(table, "refuse-for-silence")),
  story("docketed", 1, docketed),
  story("proposed", 1, proposed),
  story("signed", 1, proposed, act(table, "sign-agreement")),
];
