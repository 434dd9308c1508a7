import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { withEveryAction } from "#db/seed/demo/stories/every-action";
import { type Story, story } from "#db/seed/demo/stories/story";
import { customsProtection as table } from "#lib/procedures/customs-protection";
import { customsRecordal } from "#lib/procedures/customs-recordal";

const assigned: Beat = { assign: true };
const told = [assigned, act(table, "notify-holder")];
const detained = [...told, act(table, "apply-for-detention"), act(table, "detain-ex-officio")];
const inspected = [...detained, act(table, "record-step", { step: "inspection" })];
const onApplication = [assigned, act(table, "detain-on-application")];
const found = [...inspected, act(table, "find-infringement")];
const notified = [...found, act(table, "docket-penalty"), act(table, "notify-penalty")];
const confiscated = [...notified, act(table, "confiscate")];
const disposed = [...confiscated, act(table, "dispose-of-goods", { way: "donated" })];

/** How suspected goods at the border go. */
export const customsStories: readonly Story[] = withEveryAction(table, [
  story("new", 3),
  story("new-and-assigned", 2, assigned),
  story("supplement-asked", 1, act(table, "request-supplement")),
  story("supplement-given", 1, act(table, "answer-supplement"), assigned),
  story("holder-told", 3, told),
  story("applied", 1, told, act(table, "apply-for-detention")),
  story("declined", 1, told, act(table, "decline-detention")),
  story("passed", 1, told, act(table, "pass-goods")),
  story("investigating", 4, inspected, { evidence: "owner" }),
  story("explained", 1, inspected, act(table, "explain-goods"), { evidence: "respondent" }),
  story("undetermined", 2, inspected, act(table, "find-undetermined")),
  story("released", 1, inspected, act(table, "find-no-infringement"), reach(table, "closed")),
  story("on-application", 3, onApplication),
  story("for-the-court", 2, onApplication, act(table, "record-court-notice")),
  story("no-court-notice", 1, onApplication, act(table, "release-without-notice")),
  story("against-security", 1, onApplication, act(table, "release-on-security")),
  story("infringing", 1, found),
  story("docketed", 1, found, act(table, "docket-penalty")),
  story("notified", 1, notified),
  story("confiscated", 2, confiscated),
  story("disposed", 2, disposed),
  story("closed", 3, disposed, reach(table, "closed")),
  story("refused", 2, act(table, "refuse")),
  story("withdrawn", 1, act(table, "withdraw")),
]);

/** How a recordal goes that the holder was advised to ask for; `joined` leads there. */
export function recordalStories(joined: readonly Beat[]): Story[] {
  const recorded = [...joined, act(customsRecordal, "record")];
  return withEveryAction(
    customsRecordal,
    [
      story("recordal-asked", 2, joined),
      story("recordal-supplement", 1, joined, act(customsRecordal, "request-supplement")),
      story("recorded", 3, recorded),
      story("recordal-changed", 1, recorded, act(customsRecordal, "record-change")),
      story("recordal-change-due", 1, recorded, act(customsRecordal, "ask-for-change")),
      story("recordal-change-told", 1, recorded, act(customsRecordal, "report-change")),
      story("recordal-cancelled", 1, recorded, act(customsRecordal, "cancel")),
      story("recordal-refused", 1, joined, act(customsRecordal, "refuse")),
      story("recordal-withdrawn", 1, joined, act(customsRecordal, "withdraw")),
    ],
    joined,
  );
}
