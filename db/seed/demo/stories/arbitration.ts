import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";
import { arbitration as table } from "#lib/procedures/arbitration";

const assigned: Beat = { assign: true };
const served = [act(table, "accept"), assigned, act(table, "serve")];
const answered = [...served, act(table, "answer")];
const examining = [...answered, act(table, "constitute-tribunal")];
const heard = [...examining, act(table, "schedule-hearing"), act(table, "hold-hearing")];
const awarded = [...heard, act(table, "make-award", { holding: "claims-partly-granted" })];

/** How arbitrations go. */
export const arbitrationStories: readonly Story[] = [
  story("applied", 2, assigned),
  story("supplement-asked", 1, act(table, "request-supplement")),
  story("supplement-given", 1, act(table, "answer-supplement"), assigned),
  story("accepted", 1, act(table, "accept"), assigned),
  story("served", 2, served),
  story("counterclaimed", 1, served, act(table, "counterclaim")),
  story("answered", 1, answered, { evidence: "respondent" }),
  story("silent", 1, served, act(table, "proceed-without-answer")),
  story("objected", 1, served, act(table, "object-to-jurisdiction")),
  story("objection-rejected", 1, served, act(table, "reject-objection")),
  story("dismissed", 1, served, act(table, "uphold-objection")),
  story("examining", 2, examining, act(table, "submit-statement")),
  story("challenged", 1, examining, act(table, "challenge-arbitrator")),
  story("challenge-decided", 1, examining, act(table, "decide-challenge")),
  story("hearing-set", 2, examining, act(table, "schedule-hearing")),
  story("suspended", 1, examining, act(table, "suspend")),
  story("extended", 1, heard, act(table, "extend-award")),
  story("settled", 1, heard, act(table, "settle")),
  story("awarded", 1, awarded),
  story("award-served", 1, awarded, act(table, "serve-award")),
  story("closed", 2, awarded, act(table, "serve-award"), reach(table, "closed")),
  story("refused", 1, act(table, "refuse", { ground: "no-arbitration-agreement" })),
  story("withdrawn", 1, served, act(table, "withdraw")),
];
