import { act, type Beat } from "#db/seed/demo/plan/story";
import { suitInTime } from "#db/seed/demo/stories/side-by-side";
import { type Story, story } from "#db/seed/demo/stories/story";
import { platformNotice as table } from "#lib/procedures/platform-notice";

const assigned: Beat = { assign: true };
const measured = [
  assigned,
  act(table, "record-step", { step: "listing-check" }),
  act(table, "take-measures"),
];
const forwarded = [...measured, act(table, "forward-notice")];
const countered = [...forwarded, act(table, "counter")];
const awaiting = [...countered, act(table, "forward-statement")];
const maintained = [...awaiting, act(table, "report-complaint", { kind: "suit" })];

/** How notices go on a platform. */
export const platformStories: readonly Story[] = [
  story("received", 2),
  story("supplement-asked", 1, act(table, "request-supplement")),
  story("supplement-given", 1, act(table, "answer-supplement"), assigned),
  story("refused", 1, act(table, "refuse", { ground: "no-prima-facie-evidence" })),
  story("measured", 2, measured),
  story("forwarded", 2, forwarded),
  story("nobody-stated", 1, forwarded, act(table, "keep-without-statement")),
  story("countered", 1, countered),
  story("awaiting", 2, awaiting, act(table, "submit-statement")),
  story("lifted", 2, awaiting, act(table, "lift-measures")),
  story("maintained", 1, maintained),
  story("sued-in-time", 1, awaiting, suitInTime),
  story("kept", 1, maintained, act(table, "keep-after-decision")),
  story("lifted-after-all", 1, maintained, act(table, "lift-after-decision")),
  story("malicious", 1, awaiting, act(table, "record-malice", { kind: "false-evidence" })),
  story("withdrawn", 1, forwarded, act(table, "withdraw")),
];
