import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { withEveryAction } from "#db/seed/demo/stories/every-action";
import { type Story, story } from "#db/seed/demo/stories/story";
import { copyrightPenalty as table } from "#lib/procedures/copyright-penalty";

const assigned: Beat = { assign: true };
const docketed = [act(table, "docket"), assigned];
const checked = [...docketed, act(table, "record-step", { step: "online-evidence" })];
const reviewed = [
  ...checked,
  act(table, "submit-for-review"),
  act(table, "complete-review", { result: "agreed" }),
];
const signed = [...reviewed, act(table, "sign-notice")];
const notified = [...signed, act(table, "notify-penalty")];
const deciding = [...notified, act(table, "proceed-after-notice")];
const served = [...deciding, act(table, "decide"), act(table, "serve-decision")];
const published = [...served, act(table, "publish-decision")];
const transferred = [
  ...checked,
  act(table, "report-crime", { offence: "217" }),
  act(table, "record-transfer"),
];

/** How copyright penalties go. */
export const copyrightStories: readonly Story[] = withEveryAction(table, [
  story("new", 5),
  story("new-and-assigned", 3, assigned),
  story("supplement-asked", 2, act(table, "request-supplement")),
  story("supplement-given", 2, act(table, "answer-supplement"), assigned),
  story("docketed", 2, docketed),
  story("investigating", 3, checked, { evidence: "owner" }),
  story("measure", 2, docketed, act(table, "take-measure"), { evidence: "owner" }),
  story("appraising", 2, checked, act(table, "send-for-appraisal")),
  story("appraised", 1, checked, act(table, "receive-appraisal", { result: "infringing" })),
  story("under-review", 2, checked, act(table, "submit-for-review")),
  story("reviewed", 1, reviewed),
  story("notice-signed", 1, signed),
  story("announcing", 2, signed, act(table, "announce-notice")),
  story("announced", 1, signed, act(table, "end-announcement")),
  story("notified", 2, notified),
  story("defended", 1, notified, act(table, "submit-defence"), { evidence: "respondent" }),
  story("hearing-asked", 1, notified, act(table, "request-hearing")),
  story("hearing-set", 1, notified, act(table, "schedule-hearing")),
  story("heard", 1, notified, reach(table, "heard")),
  story("deciding", 1, deciding),
  story("decided", 1, deciding, act(table, "decide")),
  story("executing", 2, published),
  story("closed", 3, published, act(table, "record-performance"), reach(table, "closed")),
  story("crime-reported", 1, checked, act(table, "report-crime", { offence: "217" })),
  story("transfer-approved", 1, checked, act(table, "approve-transfer")),
  story("transferred", 1, transferred),
  story("with-police", 1, transferred, act(table, "learn-of-docketing")),
  story("convicted", 1, transferred, act(table, "learn-of-conviction")),
  story("refused", 3, act(table, "refuse")),
  story("refused-unanswered", 1, act(table, "request-supplement"), act(table, "refuse")),
  story("not-penalized", 1, reviewed, reach(table, "not-penalized")),
  story("terminated", 1, checked, reach(table, "terminated")),
  story("revoked", 1, served, reach(table, "revoked")),
  story("withdrawn", 1, assigned, act(table, "withdraw")),
]);
