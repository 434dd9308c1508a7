/**
 * Views of an organization's own proceedings. `all` is every open one that the reader has not put
 * aside, `snoozed` those that they have, `closed` what is over.
 */
export const workViews = [
  "all",
  "new",
  "mine",
  "due-soon",
  "overdue",
  "waiting",
  "fast-track",
  "snoozed",
  "closed",
] as const;

/** Views of handshakes with other organizations. */
export const referralViews = ["referred-in", "referred-out"] as const;

export type WorkView = (typeof workViews)[number];
export type ReferralView = (typeof referralViews)[number];
export type QueueView = WorkView | ReferralView;

/** The view that an address names; anything else is all open work. */
export function viewOf(asked: string | undefined): QueueView {
  const known: readonly string[] = [...workViews, ...referralViews];
  return asked && known.includes(asked) ? (asked as QueueView) : "all";
}

export function isReferralView(view: QueueView): view is ReferralView {
  return (referralViews as readonly string[]).includes(view);
}
