import { and, eq, inArray, notLike } from "drizzle-orm";
import { events } from "#db/schema/events";
import type { Transaction } from "#db/transaction";
import type { Audience, NewEvent } from "#lib/cases/event-types";

/**
 * A time that runs tells nobody of a proceeding that was not told to them otherwise: while nothing
 * done in it has reached the respondent's side, its clocks are told to the complainant or the bodies
 * alone. So a suit or an investigation is learnt of by service, and not by its time limit.
 */
export async function toldBefore(
  tx: Transaction,
  caseId: string,
  news: readonly NewEvent[],
): Promise<NewEvent[]> {
  const untold = new Set<string>();
  for (const id of new Set(news.filter(speaksOfTime).map(({ proceedingId }) => proceedingId!)))
    if (!news.some((event) => tells(event, id)) && !(await wasTold(tx, caseId, id))) untold.add(id);
  return news.map((event) =>
    speaksOfTime(event) && untold.has(event.proceedingId!)
      ? { ...event, audience: event.audience === "parties" ? "complainant" : "organizations" }
      : event,
  );
}

const toRespondent: Audience[] = ["public", "parties", "respondent"];
const isOfTime = (type: string) => type.startsWith("clock-") || type.startsWith("deadline-");

function speaksOfTime({ type, audience, proceedingId }: NewEvent): boolean {
  return isOfTime(type) && Boolean(proceedingId) && toRespondent.includes(audience);
}

function tells({ type, audience, proceedingId }: NewEvent, id: string): boolean {
  return proceedingId === id && !isOfTime(type) && toRespondent.includes(audience);
}

async function wasTold(tx: Transaction, caseId: string, proceedingId: string): Promise<boolean> {
  const found = await tx
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        eq(events.caseId, caseId),
        eq(events.proceedingId, proceedingId),
        inArray(events.audience, toRespondent),
        notLike(events.type, "clock-%"),
        notLike(events.type, "deadline-%"),
      ),
    )
    .limit(1);
  return found.length > 0;
}
