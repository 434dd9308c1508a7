import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";
import { courtSuit as table } from "#lib/procedures/court-suit";

const assigned: Beat = { assign: true };
const docketed = [act(table, "docket"), assigned];
const summary = [act(table, "docket-summary"), assigned];
const served = [...docketed, act(table, "serve")];
const answered = [...served, act(table, "defend")];
const hearing = [...answered, act(table, "schedule-hearing")];
const heard = [...hearing, act(table, "hold-hearing", { attendance: "both" })];
const judged = [...heard, act(table, "judge", { holding: "claims-partly-granted" })];
const appealable = [...judged, act(table, "serve-judgment")];
const appealed = [...appealable, act(table, "appeal")];
const second = [...appealed, act(table, "docket-appeal")];
const before = [act(table, "offer-pre-suit-mediation")];

/** How civil suits go. */
export const courtStories: readonly Story[] = [
  story("received", 3),
  story("received-and-assigned", 2, assigned),
  story("supplement-asked", 2, act(table, "request-supplement")),
  story("supplement-given", 1, act(table, "answer-supplement"), assigned),
  story("mediating-before-suit", 2, before),
  story("mediating-longer", 1, before, act(table, "extend-pre-suit-mediation")),
  story("mediation-failed", 1, before, act(table, "end-pre-suit-mediation")),
  story("settled-before-suit", 2, before, act(table, "settle-before-suit")),
  story("docketed", 2, docketed),
  story("docketed-summary", 2, summary),
  story("announcing", 1, docketed, act(table, "announce-service")),
  story("served", 2, served),
  story("served-summary", 1, summary, act(table, "serve")),
  story("objected", 1, served, act(table, "object-to-jurisdiction")),
  story("objection-rejected", 1, served, act(table, "reject-objection")),
  story("transferring", 1, served, act(table, "uphold-objection")),
  story("taken-up", 1, served, act(table, "continue-after-transfer")),
  story("answered", 2, answered, { evidence: "respondent" }),
  story("silent", 1, served, act(table, "proceed-without-defence")),
  story("converted", 1, summary, act(table, "serve"), act(table, "convert-to-ordinary")),
  story("mediating", 1, answered, act(table, "mediate")),
  story("mediating-summary", 1, summary, act(table, "mediate-summary")),
  story("mediation-ended", 1, answered, act(table, "end-mediation")),
  story("appraising", 1, answered, act(table, "send-for-appraisal")),
  story("suspended", 1, answered, act(table, "suspend", { ground: "invalidation-accepted" })),
  story("hearing-set", 2, hearing),
  story("heard", 1, heard, act(table, "record-step", { step: "deliberation" })),
  story("absent", 1, hearing, act(table, "deem-withdrawn")),
  story("extended", 1, heard, act(table, "extend-first-instance")),
  story("extended-summary", 1, summary, act(table, "extend-summary")),
  story("mediated", 2, heard, act(table, "conclude-by-mediation")),
  story("judged", 1, judged),
  story("open-to-appeal", 2, appealable),
  story("appealed", 1, appealed),
  story("second-instance", 1, second),
  story("second-suspended", 1, second, act(table, "suspend-second-instance")),
  story("upheld", 1, second, act(table, "decide-appeal", { result: "appeal-rejected" })),
  story("remanded", 1, second, act(table, "remand-for-retrial")),
  story("final", 1, appealable, act(table, "take-effect")),
  story("enforcing", 1, appealable, act(table, "record-enforcement")),
  story("closed", 2, appealable, reach(table, "closed")),
  story("refused", 1, act(table, "refuse", { ground: "no-direct-interest" })),
  story("dismissed", 1, answered, act(table, "dismiss", { ground: "right-invalidated" })),
  story("withdrawn", 2, served, act(table, "withdraw")),
];
