import type { MemberActor } from "#lib/access/actor";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";
import { type Deadline, deadlinesOf } from "#lib/deadlines/deadlines-of";
import { daysOf, type Month } from "#lib/deadlines/month";

/** So many unmet limits of earlier months stand before those of the current one. */
export const mostEarlier = 100;

export type DeadlinesOfMonth = {
  /** On the current month's page: unmet limits of the months before it, the earliest first. */
  earlier: Deadline[];
  /** There are more of them than stand here. */
  moreEarlier: boolean;
  during: Deadline[];
  /** What the actor has put aside of their own; in the organization's calendar it keeps its place. */
  aside: Deadline[];
};

/** The limits on the page of a month. @param mine only what is assigned to the actor. */
export async function deadlinesOfMonth(
  actor: MemberActor,
  month: Month,
  mine: boolean,
): Promise<DeadlinesOfMonth> {
  const { from, to } = daysOf(month);
  const isCurrent = month === shanghaiDate(actor.now).slice(0, 7);
  const before = { to: addDays(from, -1), mine, most: mostEarlier };
  const [earlier, during] = await Promise.all([
    isCurrent ? deadlinesOf(actor, before) : [],
    deadlinesOf(actor, { from, to, mine }),
  ]);
  const moreEarlier = earlier.length === mostEarlier;
  if (!mine) return { earlier, moreEarlier, during, aside: [] };
  return {
    moreEarlier,
    earlier: earlier.filter(isHere),
    during: during.filter(isHere),
    aside: [...earlier, ...during].filter((one) => !isHere(one)),
  };
}

function isHere({ aside }: Deadline): boolean {
  return aside === null;
}
