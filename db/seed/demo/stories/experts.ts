import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { withEveryAction } from "#db/seed/demo/stories/every-action";
import { type Story, story } from "#db/seed/demo/stories/story";
import { appraisal } from "#lib/procedures/appraisal";
import { notarisation } from "#lib/procedures/notarisation";

const assigned: Beat = { assign: true };

/** How an appraisal that was entrusted goes; `joined` leads there. */
export function appraisalStories(joined: readonly Beat[]): Story[] {
  const appraising = [...joined, act(appraisal, "accept"), assigned];
  const issued = [...appraising, act(appraisal, "issue-opinion", { conclusion: "equivalent" })];
  return withEveryAction(
    appraisal,
    [
      story("appraisal-received", 1, joined),
      story("appraisal-supplementing", 1, joined, act(appraisal, "request-supplement")),
      story("appraising", 2, appraising, act(appraisal, "record-step")),
      story("awaiting-samples", 1, appraising, act(appraisal, "ask-material")),
      story("appraised", 2, issued),
      story("more-asked", 1, issued, act(appraisal, "ask-supplement-opinion")),
      story("objected", 1, issued, act(appraisal, "object")),
      story("appraisal-closed", 1, issued, reach(appraisal, "closed")),
      story("appraisal-refused", 1, joined, act(appraisal, "refuse")),
      story("appraisal-terminated", 1, appraising, act(appraisal, "terminate")),
      story("appraisal-withdrawn", 1, joined, act(appraisal, "withdraw")),
    ],
    joined,
  );
}

/** How a notary preserves evidence; `joined` leads there. */
export function notaryStories(joined: readonly Beat[]): Story[] {
  const preserved = [
    ...joined,
    act(notarisation, "accept"),
    assigned,
    act(notarisation, "preserve", { method: "web-page" }),
  ];
  const issued = [...preserved, act(notarisation, "issue-certificate")];
  return withEveryAction(
    notarisation,
    [
      story("notary-received", 1, joined),
      story("notary-supplementing", 1, joined, act(notarisation, "request-supplement")),
      story("preserving", 2, preserved),
      story("awaiting-proof", 1, preserved, act(notarisation, "ask-proof")),
      story("certified", 1, issued),
      story("reviewing", 1, issued, act(notarisation, "request-review")),
      story("certificate-closed", 1, issued, act(notarisation, "close")),
      story("notary-refused", 1, joined, act(notarisation, "refuse")),
      story("notary-terminated", 1, preserved, act(notarisation, "terminate")),
      story("notary-withdrawn", 1, joined, act(notarisation, "withdraw")),
    ],
    joined,
  );
}
