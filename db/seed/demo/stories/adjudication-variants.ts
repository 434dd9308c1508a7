import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";
import { fastReview } from "#lib/procedures/fast-review";
import { majorPatentAdjudication } from "#lib/procedures/major-patent-adjudication";
import { patentAdjudicationSimple } from "#lib/procedures/patent-adjudication-simple";

/** What both variants offer alike. */
type Variant = typeof majorPatentAdjudication | typeof patentAdjudicationSimple;

/** A center hands on what it found plain. */
export const toSimple = handedOn(
  "beijing-ip-office",
  "patent-adjudication-simple",
  "侵权比对简单明了，双方对事实争议不大，建议适用简易程序，现将咨询意见和材料一并转送。",
);

/** A center hands on what reaches over provinces. */
export const toMajor = handedOn(
  "cnipa",
  "major-patent-adjudication",
  "涉及多个省份的生产和销售，对行业发展影响重大，请求人请求按重大案件裁决，现将材料一并转送。",
);

/** How simple cases go. */
export const simpleStories: readonly Story[] = [
  ...courses(patentAdjudicationSimple, toSimple),
  story("converted", 1, toSimple, act(patentAdjudicationSimple, "answer"), [
    act(patentAdjudicationSimple, "convert-to-ordinary"),
  ]),
];

/** How major cases go. */
export const majorStories: readonly Story[] = [
  ...courses(majorPatentAdjudication, toMajor),
  story("restarted", 1, toMajor, act(majorPatentAdjudication, "answer"), [
    act(majorPatentAdjudication, "restart-conclusion", { ground: "party-added" }),
  ]),
];

function courses(table: Variant, before: readonly Beat[]): Story[] {
  const docketed = [...before, act(table, "extend-docket-decision"), act(table, "docket")];
  const answered = [
    ...docketed,
    act(table, "serve"),
    act(table, "answer"),
    act(table, "forward-answer"),
    act(table, "submit-statement"),
    act(table, "record-step", { step: "inspection" }),
  ];
  const extended = [
    ...answered,
    act(table, "extend-conclusion"),
    act(table, "extend-conclusion-again"),
  ];
  const decided = [...answered, act(table, "decide", { holding: "infringement" })];
  const served = [...decided, act(table, "serve-decision"), act(table, "correct-decision")];
  const heard = [...answered, act(table, "schedule-hearing"), act(table, "hold-hearing")];
  return [
    story("received", 1, before),
    story("supplement-asked", 1, before, act(table, "request-supplement")),
    story("supplement-given", 1, before, act(table, "answer-supplement")),
    story("docketed", 1, docketed),
    story("announcing", 1, docketed, act(table, "announce-service")),
    story("served", 1, docketed, act(table, "serve")),
    story("silent", 1, docketed, act(table, "serve"), act(table, "proceed-without-answer")),
    story("objected", 1, docketed, act(table, "object-to-jurisdiction")),
    story("objection-rejected", 1, docketed, act(table, "reject-objection")),
    story("transferring", 1, docketed, act(table, "uphold-objection")),
    story("taken-up", 1, docketed, act(table, "continue-after-transfer")),
    story("examining", 1, extended),
    story("hearing-set", 1, answered, act(table, "schedule-hearing")),
    story("absent", 1, answered, act(table, "deem-withdrawn")),
    story("appraising", 1, heard, act(table, "send-for-appraisal")),
    story("gathering", 1, answered, act(table, "extend-evidence-period")),
    story("settling", 1, answered, act(table, "allow-settlement")),
    story("resumed", 1, answered, act(table, "resume-examination")),
    story("suspended", 1, answered, act(table, "suspend")),
    story("went-on", 1, answered, act(table, "resume")),
    story("decided", 1, decided),
    story("sued", 1, served, act(table, "record-suit")),
    story("judged", 1, served, act(table, "record-judgment")),
    story("closed", 1, served, act(table, "publish-decision"), [
      act(table, "apply-enforcement"),
      reach(table, "closed"),
    ]),
    story("repeat", 1, docketed, act(table, "decide-repeat-infringement")),
    story("refused", 1, before, act(table, "refuse", { ground: "outside-remit" })),
    story("mediated", 1, answered, act(table, "mediate")),
    story("dismissed", 1, answered, act(table, "dismiss", { ground: "right-invalidated" })),
    story("withdrawn", 1, answered, act(table, "withdraw")),
    story("revoked", 1, served, reach(table, "revoked")),
  ];
}

function handedOn(to: string, procedure: string, reason: string): readonly Beat[] {
  const basis = "保护中心工作规则（中心自定，非法定）";
  return [
    act(fastReview, "grant"),
    act(fastReview, "issue-opinion", { conclusion: "likely-infringement" }),
    { send: { kind: "refer", to, procedure, reason, basis } },
    { answer: "deliver" },
    { answer: "acknowledge" },
    { answer: "accept" },
    { lane: 1 },
    { assign: true },
  ];
}
