import type { QueueView } from "#lib/queue/views";

/** What the address of the queue holds, beside the page's own cursor. */
export type QueueAddress = {
  view: QueueView;
  number?: string;
  what?: string;
  after?: string;
  case?: string;
};

/** The address of the queue with some parts changed; `undefined` drops one. */
export function queueHref(now: QueueAddress, change: Partial<QueueAddress> = {}): string {
  const { view, ...rest } = { ...now, ...change };
  const query = new URLSearchParams();
  if (view !== "all") query.set("view", view);
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `/desk?${text}` : "/desk";
}
