import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";
import { patentAdjudication as table } from "#lib/procedures/patent-adjudication";

const assigned: Beat = { assign: true };
const docketed = [act(table, "docket"), assigned];
const served = [...docketed, act(table, "serve")];
const answered = [...served, act(table, "answer"), act(table, "forward-answer")];
const silent = [...served, act(table, "proceed-without-answer")];
const hearing = [...answered, act(table, "schedule-hearing")];
const heard = [...hearing, act(table, "hold-hearing", { attendance: "both" })];
const decided = [
  ...heard,
  act(table, "record-step", { step: "deliberation" }),
  act(table, "decide"),
];
const served2 = [...decided, act(table, "serve-decision")];

/** How adjudications of patent infringement go. */
export const adjudicationStories: readonly Story[] = [
  story("new", 10),
  story("new-and-assigned", 6, assigned),
  story("supplement-asked", 5, act(table, "request-supplement")),
  story("supplement-given", 4, act(table, "answer-supplement"), assigned),
  story("docket-extended", 3, assigned, act(table, "extend-docket-decision")),
  story("docketed", 6, docketed),
  story("announcing", 2, docketed, act(table, "announce-service")),
  story("served", 7, served),
  story("answer-extended", 2, served, act(table, "extend-answer")),
  story("objected", 2, served, act(table, "object-to-jurisdiction")),
  story("objection-rejected", 2, served, act(table, "reject-objection")),
  story("transferring", 1, served, act(table, "uphold-objection")),
  story("transferred-back", 1, served, act(table, "continue-after-transfer")),
  story("answered", 3, served, act(table, "answer"), { evidence: "respondent" }),
  story("examining", 5, answered, act(table, "record-step", { step: "inspection" })),
  story("examining-silent", 3, silent),
  story("statement", 2, answered, act(table, "submit-statement")),
  story("hearing-scheduled", 6, hearing),
  story("heard", 4, heard, { evidence: "owner" }),
  story("absent", 1, hearing, act(table, "deem-withdrawn")),
  story("appraising", 2, heard, act(table, "send-for-appraisal")),
  story("gathering", 2, answered, act(table, "extend-evidence-period")),
  story("settling", 2, answered, act(table, "allow-settlement")),
  story("resumed-examination", 1, answered, act(table, "allow-settlement"), [
    act(table, "resume-examination"),
  ]),
  story("suspended", 4, answered, act(table, "suspend", { ground: "invalidation-accepted" })),
  story("resumed", 3, answered, act(table, "suspend"), act(table, "resume")),
  story("extended", 3, heard, act(table, "extend-conclusion")),
  story("extended-again", 1, heard, act(table, "extend-conclusion-again")),
  story("decided", 3, decided),
  story("decision-served", 4, served2),
  story("repeat", 1, docketed, act(table, "decide-repeat-infringement")),
  story("sued", 2, served2, act(table, "record-suit")),
  story("published", 2, served2, act(table, "publish-decision")),
  story("enforcement", 1, served2, act(table, "apply-enforcement")),
  story("closed", 6, served2, act(table, "publish-decision"), reach(table, "closed")),
  story("refused", 4, act(table, "refuse")),
  story("refused-unanswered", 2, act(table, "request-supplement"), act(table, "refuse")),
  story("mediated", 5, answered, act(table, "mediate")),
  story("dismissed", 3, answered, act(table, "dismiss")),
  story("withdrawn", 4, served, act(table, "withdraw")),
  story("revoked", 1, served2, reach(table, "revoked")),
];
