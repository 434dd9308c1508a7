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

/** A course to each state, the longer ones with what else may happen on the way. */
function courses(table: Variant, before: readonly Beat[]): Story[] {
  const docketed = [...before, act(table, "extend-docket-decision"), act(table, "docket")];
  const served = [...docketed, act(table, "serve")];
  const rejected = [
    ...served,
    act(table, "object-to-jurisdiction"),
    act(table, "reject-objection"),
  ];
  const answered = [...rejected, act(table, "answer"), act(table, "forward-answer")];
  const noted = [
    ...answered,
    act(table, "submit-statement"),
    act(table, "record-step", { step: "inspection" }),
  ];
  const heard = [...noted, act(table, "schedule-hearing"), act(table, "hold-hearing")];
  const decided = [...heard, act(table, "decide", { holding: "infringement" })];
  const told = [...decided, act(table, "serve-decision"), act(table, "correct-decision")];
  return [
    story("received", 1, before),
    story("supplement-asked", 1, before, act(table, "request-supplement")),
    story("docketed", 1, before, act(table, "answer-supplement"), act(table, "docket")),
    story("announcing", 1, docketed, act(table, "announce-service")),
    story("objected", 1, served, act(table, "object-to-jurisdiction")),
    story("transferring", 1, served, act(table, "uphold-objection")),
    story("served", 1, served, act(table, "uphold-objection"), [
      act(table, "continue-after-transfer"),
    ]),
    story("examining", 1, served, act(table, "proceed-without-answer"), [
      act(table, "allow-settlement"),
      act(table, "resume-examination"),
      act(table, "suspend"),
      act(table, "resume"),
      act(table, "extend-conclusion"),
      act(table, "extend-conclusion-again"),
    ]),
    story("hearing-set", 1, noted, act(table, "schedule-hearing")),
    story("absent", 1, noted, act(table, "deem-withdrawn")),
    story("appraising", 1, heard, act(table, "send-for-appraisal")),
    story("gathering", 1, answered, act(table, "extend-evidence-period")),
    story("settling", 1, answered, act(table, "allow-settlement")),
    story("suspended", 1, answered, act(table, "suspend")),
    story("decided", 1, docketed, act(table, "decide-repeat-infringement")),
    story("sued", 1, told, act(table, "record-suit")),
    story("closed", 1, told, act(table, "record-judgment"), [
      act(table, "publish-decision"),
      act(table, "apply-enforcement"),
      reach(table, "closed"),
    ]),
    story("refused", 1, before, act(table, "refuse", { ground: "outside-remit" })),
    story("mediated", 1, answered, act(table, "mediate")),
    story("dismissed", 1, answered, act(table, "dismiss", { ground: "right-invalidated" })),
    story("withdrawn", 1, answered, act(table, "withdraw")),
    story("revoked", 1, told, act(table, "revoke-decision")),
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
