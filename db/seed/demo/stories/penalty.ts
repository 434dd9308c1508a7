import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";
import { marketSupervisionPenalty as table } from "#lib/procedures/market-supervision-penalty";

const assigned: Beat = { assign: true };
const docketed = [act(table, "docket"), assigned, act(table, "tell-reporter")];
const checked = [...docketed, act(table, "record-step", { step: "inspection" })];
const reviewed = [
  ...checked,
  act(table, "submit-for-review"),
  act(table, "complete-review", { result: "agreed" }),
];
const notified = [...reviewed, act(table, "notify-penalty")];
const deciding = [...notified, act(table, "proceed-after-notice")];
const decided = [...deciding, act(table, "decide")];
const served = [...decided, act(table, "serve-decision")];
const performed = [...served, act(table, "publish-decision"), act(table, "record-performance")];

/** How penalties by market supervision go. */
export const penaltyStories: readonly Story[] = [
  story("new", 12),
  story("new-and-assigned", 9, assigned),
  story("new-with-visit", 4, assigned, act(table, "record-step", { step: "inspection" })),
  story("supplement-asked", 5, act(table, "request-supplement")),
  story("supplement-given", 4, act(table, "answer-supplement"), assigned),
  story("verification-extended", 4, assigned, act(table, "extend-verification")),
  story("more-information", 3, act(table, "add-information"), assigned),
  story("docketed", 4, act(table, "docket"), assigned),
  story("investigating", 7, checked, { evidence: "owner" }),
  story("investigating-noted", 3, checked, { note: "供货方在外省，已发协查函，约两周内回复。" }),
  story("measure", 3, docketed, act(table, "take-measure"), { evidence: "owner" }),
  story("measure-extended", 1, docketed, act(table, "take-measure"), act(table, "extend-measure")),
  story("urgent-measure", 2, docketed, act(table, "take-urgent-measure")),
  story("urgent-approved", 1, docketed, act(table, "approve-measure")),
  story("urgent-lifted", 1, docketed, act(table, "disapprove-measure")),
  story("preserved", 2, docketed, act(table, "preserve-evidence")),
  story("testing", 3, checked, act(table, "send-for-testing")),
  story("tested", 1, checked, act(table, "receive-result", { result: "counterfeit" })),
  story("identifying", 4, docketed, act(table, "ask-right-holder")),
  story("identified", 3, docketed, act(table, "identify-goods", { result: "counterfeit" })),
  story("decision-extended", 2, checked, act(table, "extend-decision")),
  story("extended-again", 1, checked, act(table, "extend-decision-again")),
  story("suspended", 2, checked, act(table, "suspend")),
  story("resumed", 2, checked, act(table, "suspend"), act(table, "resume")),
  story("under-review", 3, checked, act(table, "submit-for-review")),
  story("sent-back", 1, checked, act(table, "complete-review", { result: "investigate-more" })),
  story("reviewed", 2, reviewed),
  story("notified", 3, notified),
  story("defended", 2, notified, act(table, "submit-defence"), { evidence: "respondent" }),
  story("hearing-asked", 2, notified, act(table, "request-hearing")),
  story("hearing-set", 2, notified, act(table, "schedule-hearing")),
  story("heard", 1, notified, reach(table, "heard")),
  story("waived", 1, notified, act(table, "waive-hearing")),
  story("deciding", 1, deciding),
  story("decided", 3, decided),
  story("executing", 3, served, act(table, "publish-decision")),
  story("deferred", 1, served, act(table, "publish-decision"), act(table, "defer-payment")),
  story("urged", 1, served, act(table, "publish-decision"), act(table, "urge-performance")),
  story("closed", 6, performed, reach(table, "closed")),
  story("crime-reported", 2, checked, act(table, "report-crime", { offence: "214" })),
  story("crime-approved", 1, checked, act(table, "approve-transfer")),
  story("crime-not-transferred", 1, checked, act(table, "refuse-transfer")),
  story("crime-transferred", 1, checked, act(table, "record-transfer")),
  story("crime-convicted", 1, checked, act(table, "learn-of-conviction")),
  story("crime-given-back", 1, checked, act(table, "resume-after-return")),
  story("refused", 4, act(table, "refuse")),
  story("refused-unanswered", 2, act(table, "request-supplement"), act(table, "refuse")),
  story("not-penalized", 3, reviewed, reach(table, "not-penalized")),
  story("terminated", 2, checked, reach(table, "terminated")),
  story("revoked", 1, served, reach(table, "revoked")),
  story("withdrawn", 2, assigned, act(table, "withdraw")),
];
