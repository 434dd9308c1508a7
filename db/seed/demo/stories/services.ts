import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { withEveryAction } from "#db/seed/demo/stories/every-action";
import { type Story, story } from "#db/seed/demo/stories/story";
import { exhibitionHelp } from "#lib/procedures/exhibition-help";
import { legalAdvice } from "#lib/procedures/legal-advice";
import { overseasGuidance } from "#lib/procedures/overseas-guidance";
import { rightsAid } from "#lib/procedures/rights-aid";

const assigned: Beat = { assign: true };

/** How the rights-aid center helps. */
export const aidStories: readonly Story[] = withEveryAction(rightsAid, [
  story("received", 3),
  story("supplement-asked", 1, act(rightsAid, "request-supplement")),
  story("helping", 3, act(rightsAid, "accept"), assigned, act(rightsAid, "advise")),
  story("recommended", 2, act(rightsAid, "accept"), assigned, act(rightsAid, "recommend-service")),
  story("concluded", 3, act(rightsAid, "advise"), act(rightsAid, "conclude")),
  story("refused", 1, act(rightsAid, "refuse")),
  story("withdrawn", 1, act(rightsAid, "withdraw")),
]);

const assessed = [
  act(overseasGuidance, "accept"),
  assigned,
  act(overseasGuidance, "assess-risk", { risk: "middle" }),
];

/** How disputes abroad are guided. */
export const overseasStories: readonly Story[] = withEveryAction(overseasGuidance, [
  story("received", 2),
  story("supplement-asked", 1, act(overseasGuidance, "request-supplement")),
  story("assessed", 2, assessed),
  story("recommended", 1, assessed, act(overseasGuidance, "recommend-organization")),
  story("following", 2, assessed, act(overseasGuidance, "give-guidance")),
  story("concluded", 1, assessed, act(overseasGuidance, "conclude")),
  story("refused", 1, act(overseasGuidance, "refuse")),
  story("withdrawn", 1, act(overseasGuidance, "withdraw")),
]);

/** How a law firm that was recommended advises and acts; `joined` leads there. */
export function adviceStories(joined: readonly Beat[]): Story[] {
  const advised = [...joined, act(legalAdvice, "accept"), assigned, act(legalAdvice, "advise")];
  const stories = [
    story("advice-received", 1, joined),
    story("advised", 1, advised),
    story("offered", 1, advised, act(legalAdvice, "offer-mandate")),
    story("engaged", 1, advised, act(legalAdvice, "sign-mandate")),
    story("advice-concluded", 1, advised, act(legalAdvice, "conclude", { result: "advised" })),
  ];
  return withEveryAction(legalAdvice, [...stories, ...intakeEnds(legalAdvice, joined)], joined);
}

/** How a center helps while an exhibition lasts; `joined` leads there. */
export function exhibitionStories(joined: readonly Beat[]): Story[] {
  const compared = [
    ...joined,
    act(exhibitionHelp, "accept"),
    act(exhibitionHelp, "compare-on-site", { view: "looks-infringing" }),
  ];
  const stories = [
    story("exhibition-received", 1, joined),
    story("compared", 1, compared),
    story("exhibitor-told", 1, compared, act(exhibitionHelp, "inform-exhibitor")),
    story("exhibitor-answered", 1, compared, act(exhibitionHelp, "answer-on-site")),
    story("put-away", 1, compared, act(exhibitionHelp, "conclude", { result: "put-away" })),
  ];
  const ends = intakeEnds(exhibitionHelp, joined);
  return withEveryAction(exhibitionHelp, [...stories, ...ends], joined);
}

/** The ends that need no work, and the wait for material. */
function intakeEnds(table: typeof legalAdvice | typeof exhibitionHelp, joined: readonly Beat[]) {
  return [
    story("supplementing", 1, joined, act(table, "request-supplement")),
    story("refused", 1, joined, act(table, "refuse")),
    story("withdrawn", 1, joined, reach(table, "withdrawn")),
  ];
}
