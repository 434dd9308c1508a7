import { sql } from "drizzle-orm";
import type { Cast } from "#db/seed/demo/cast/gather";
import { coordinator } from "#db/seed/demo/plan/advance";
import { isClosed } from "#db/seed/demo/plan/lane";
import { instantAt } from "#db/seed/demo/plan/moment";
import type { Tale } from "#db/seed/demo/scenes/tale";
import { betweenStories, type Stage } from "#db/seed/demo/tell/between-stories";
import { inTransaction } from "#db/transaction";
import type { Role } from "#lib/access/roles";
import { addDays, type PlainDate } from "#lib/calendar/plain-date";

const handlers: readonly Role[] = ["officer", "reviewer"];
const owner = "market-supervision-110108";
const minute = 60_000;

/**
 * What passes between bodies and moves no proceeding: questions, entrusted work, orders, requests for
 * sight. Each story is told in a case of its own of the Haidian bureau, which has nothing to do with
 * other bodies otherwise, the latest first; one that has been told is not told again.
 */
export async function tellBetweenBodies(
  tales: readonly Tale[],
  cases: readonly string[],
  { company }: Cast,
  today: PlainDate,
): Promise<void> {
  const yesterday = instantAt(addDays(today, -1), 0);
  const fitting = [...tales.entries()]
    .filter(([, tale]) => isQuiet(tale) && lastOf(tale) < yesterday)
    .sort(([, a], [, b]) => +lastOf(b) - +lastOf(a));
  for (const [place, story] of betweenStories.entries()) {
    const [index, tale] = fitting[place] ?? [];
    if (index === undefined || !tale) return;
    const caseId = cases[index]!;
    if (await isTold(caseId)) continue;
    const last = lastOf(tale);
    const stage: Stage = {
      caseId,
      ...(await openOne(caseId)),
      dueOn: addDays(today, 12),
      at: (key, minutes) =>
        company.actor(key, handlers, tale.key, new Date(+last + minutes * minute)),
      id: company.id,
      owner,
      coordinator,
    };
    await story(stage);
  }
}

/** One proceeding, open, at the bureau, and never sent on. */
function isQuiet({ schedule: { end, steps } }: Tale): boolean {
  const [lane] = end.lanes;
  const alone = end.lanes.length === 1 && lane?.owner === owner && !isClosed(lane);
  return alone && !steps.some(({ step }) => step.do === "send");
}

function lastOf({ schedule: { steps, start } }: Tale): Date {
  return steps.at(-1)?.at ?? start;
}

async function openOne(caseId: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.execute<{ proceedingId: string; version: number }>(sql`
      select id as "proceedingId", version from proceedings where case_id = ${caseId}`),
  );
  return row!;
}

async function isTold(caseId: string): Promise<boolean> {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.execute<{ told: boolean }>(sql`select
      exists (select 1 from referrals where case_id = ${caseId})
      or exists (select 1 from supervision_orders where case_id = ${caseId})
      or exists (select 1 from access_requests where case_id = ${caseId}) as told`),
  );
  return row!.told;
}
