import { and, inArray, isNull, sql } from "drizzle-orm";
import { clockExtensions, clockPauses, clocks } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import type { Clock, GrantedExtension, Pause } from "#lib/clocks/clock";
import type { LimitVersion } from "#lib/law/limits/limit-version";

/** A clock as kept: the value that dates are worked out from, and the whole limit as it stood. */
export type StoredClock = {
  id: string;
  key: string;
  proceedingId: string;
  dueOn: string | null;
  dueAt: Date | null;
  expected: boolean;
  limit: LimitVersion;
  clock: Clock;
};

/** The clocks of proceedings with their pauses and extensions, oldest first. One statement. */
export async function clocksOf(
  tx: Transaction,
  proceedingIds: readonly string[],
  which: "running" | "all" = "all",
): Promise<StoredClock[]> {
  if (proceedingIds.length === 0) return [];
  const rows = await tx
    .select({
      id: clocks.id,
      key: clocks.key,
      proceedingId: clocks.proceedingId,
      dueOn: clocks.dueOn,
      dueAt: clocks.dueAt,
      expected: clocks.expected,
      limit: clocks.limit,
      triggeredAt: clocks.triggeredAt,
      startDate: sql<string>`to_char(${clocks.triggeredAt} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`,
      endedAt: clocks.endedAt,
      outcome: clocks.outcome,
      // Drizzle drops the table's name from columns of a single-table select, so it is written out.
      pauses: sql<Pause[]>`coalesce((select json_agg(json_build_object('from', p.from_on,
        'until', p.until_on, 'reason', p.reason, 'citation', p.citation) order by p.from_on)
        from ${clockPauses} p where p.clock_id = clocks.id), '[]')`,
      extensions: sql<ExtensionJson[]>`coalesce((select json_agg(json_build_object(
        'amount', x.amount, 'unit', x.unit, 'reason', x.reason, 'approvedBy', x.approved_by,
        'citation', x.citation, 'at', x.at) order by x.step)
        from ${clockExtensions} x where x.clock_id = clocks.id), '[]')`,
    })
    .from(clocks)
    .where(
      and(
        inArray(clocks.proceedingId, [...proceedingIds]),
        which === "running" ? isNull(clocks.endedAt) : undefined,
      ),
    )
    .orderBy(clocks.triggeredAt, clocks.id);
  return rows.map(fromRow);
}

type ExtensionJson = Omit<GrantedExtension, "at"> & { at: string };

type Row = Omit<StoredClock, "limit" | "clock"> & {
  limit: Record<string, unknown>;
  triggeredAt: Date;
  startDate: string;
  endedAt: Date | null;
  outcome: string | null;
  pauses: Pause[];
  extensions: ExtensionJson[];
};

function fromRow(row: Row): StoredClock {
  const limit = row.limit as unknown as LimitVersion;
  const { key, kind, amount, unit, citation } = limit;
  return {
    id: row.id,
    key: row.key,
    proceedingId: row.proceedingId,
    dueOn: row.dueOn,
    dueAt: row.dueAt,
    expected: row.expected,
    limit,
    clock: {
      limit: { key, kind, amount, unit, citation },
      triggeredAt: row.triggeredAt,
      startDate: row.startDate,
      pauses: row.pauses,
      extensions: row.extensions.map((given) => ({ ...given, at: new Date(given.at) })),
      ...(row.endedAt && {
        endedAt: row.endedAt,
        outcome: row.outcome === "met" ? ("met" as const) : ("cancelled" as const),
      }),
    },
  };
}

/** Keeps on the proceeding when its earliest clock runs out, because queues sort by it. */
export async function refreshDueAt(tx: Transaction, proceedingId: string): Promise<void> {
  await tx.execute(sql`
    update proceedings p set due_at = first.due_at, due_clock_key = first.key
    from (select 1) as one left join lateral (
      select due_at, key from clocks where proceeding_id = ${proceedingId}
        and ended_at is null and due_at is not null order by due_at limit 1) first on true
    where p.id = ${proceedingId}`);
}
