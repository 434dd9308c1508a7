import type { QueueView } from "#lib/queue/views";

/** What the address of the queue holds. The layout's parts stand there as they were written. */
export type QueueAddress = {
  view: QueueView;
  /** What was typed into the filter. */
  filter?: string;
  columns?: string;
  group?: string;
  lines?: string;
  /** Where the page begins. */
  after?: string;
  /** The case that is shown beside the table. */
  case?: string;
  /** The panel that stands open without a script. */
  panel?: "layout";
  /** The saved view that this is. */
  saved?: string;
};

/** What does not change which lines are listed. */
export const ofOnePage = ["after", "case", "panel"];

const ofAnother = { after: undefined, saved: undefined } as const;

/**
 * The address of the queue with some parts changed; `undefined` drops one. A change of what is listed
 * begins at the first page and is no longer the saved view.
 */
export function queueHref(now: QueueAddress, change: Partial<QueueAddress> = {}): string {
  const stays = Object.keys(change).every((name) => ofOnePage.includes(name));
  const { view, ...rest } = { ...now, ...(stays ? {} : ofAnother), ...change };
  const query = new URLSearchParams();
  if (view !== "all") query.set("view", view);
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `/desk?${text}` : "/desk";
}
