import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { countWorkingDays } from "#lib/calendar/working-days";
import type { LimitSnapshot } from "#lib/clocks/clock";
import type { LimitLine } from "#lib/open-figures/figures";
import { fewest } from "#lib/open-figures/suppress";
import { procedures } from "#lib/procedures/registry";
import { loadCalendar } from "#lib/working-days/load-calendar";

/** The limits of handling bodies, by the wording that bound them, with how they were kept. */
export async function countLimits(tx: Transaction): Promise<LimitLine[]> {
  const calendar = await loadCalendar(tx);
  const clocks = (await endedClocks(tx)).filter(bindsTheBody);
  const groups = Map.groupBy(clocks, ({ procedure, clock, limit }) =>
    JSON.stringify([procedure, clock, limit.amount, limit.unit, limit.citation]),
  );
  return [...groups.values()]
    .filter((group) => group.length >= fewest)
    .map((group) => {
      const { procedure, clock, limit } = group[0]!;
      const { law, article, confirmed } = limit.citation;
      const kept = group.filter(({ in_time }) => in_time).length;
      const days = group.map(({ triggered_at, ended_at }) =>
        countWorkingDays(
          calendar,
          shanghaiDate(new Date(triggered_at)),
          shanghaiDate(new Date(ended_at)),
        ),
      );
      return {
        procedure,
        clock,
        amount: limit.amount,
        unit: limit.unit,
        law,
        article,
        confirmed: confirmed !== false && article !== "",
        ...keptAndLate(kept, group.length - kept),
        workingDays: medianOf(days),
      };
    });
}

type Ended = {
  procedure: string;
  clock: string;
  limit: LimitSnapshot;
  triggered_at: string;
  ended_at: string;
  in_time: boolean;
};

async function endedClocks(tx: Transaction): Promise<Ended[]> {
  const rows = await tx.execute<Ended>(sql`
    select p.procedure_key as procedure, c.key as clock, c."limit", c.triggered_at, c.ended_at,
      c.ended_at <= c.due_at as in_time
    from clocks c join proceedings p on p.id = c.proceeding_id
    where c.outcome = 'met' and c.ended_at is not null and c.due_at is not null
    order by p.procedure_key, c.key, c.id`);
  return [...rows];
}

function bindsTheBody({ procedure, clock }: Ended): boolean {
  const table = procedures.find(({ key }) => key === procedure);
  return table?.clocks[clock]?.binds === "owner";
}

/**
 * In time and late. When one of them is under five the other is told only in whole fives, so that
 * nobody who knows how many clocks there were can work it out.
 */
export function keptAndLate(kept: number, tooLate: number): Pick<LimitLine, "inTime" | "late"> {
  const small = Math.min(kept, tooLate) < fewest;
  const told = (count: number) =>
    count < fewest ? null : small ? Math.floor(count / fewest) * fewest : count;
  return { inTime: told(kept), late: told(tooLate) };
}

function medianOf(days: readonly number[]): number {
  const sorted = days.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
