import { sql } from "drizzle-orm";
import { openFigures } from "#db/schema/open-figures";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { guideGroups } from "#lib/guides/bodies-for";
import { countLimits } from "#lib/open-figures/count-limits";
import { elsewhere, type FigureLine, type OpenFigures } from "#lib/open-figures/figures";
import { outcomeTables } from "#lib/open-figures/outcome-tables";
import { suppressLine } from "#lib/open-figures/suppress";
import { rightKinds } from "#lib/routing/vocabulary";

/** Counts the open figures anew and puts them in the place of the last ones. */
export async function countFigures(actor: SystemActor): Promise<void> {
  const groups = await guideGroups(actor.now);
  const channelOf = new Map(
    groups.flatMap(({ channel, keys }) =>
      keys.map((key) => [key, channel ? String(channel.position) : elsewhere] as const),
    ),
  );
  await acting(actor, async (tx) => {
    const content = await counted(tx, channelOf);
    const row = { countedAt: actor.now, content: content as Record<string, unknown> };
    await tx
      .insert(openFigures)
      .values(row)
      .onConflictDoUpdate({ target: openFigures.last, set: row });
  });
}

type ChannelOf = ReadonlyMap<string, string>;

async function counted(tx: Transaction, channelOf: ChannelOf): Promise<OpenFigures> {
  const districts = [...(await districtCodes(tx)), elsewhere];
  const channels = [...new Set([...channelOf.values(), elsewhere])].toSorted();
  const opened = await proceedingsByProcedure(tx);
  const byChannel = opened.map((row) => ({ ...row, key: channelOf.get(row.key) ?? elsewhere }));
  const ends = await outcomes(tx);
  return {
    months: lines(await casesBy(tx, month)),
    rights: lines(await casesBy(tx, sql`right_kind`), Object.keys(rightKinds)),
    channels: lines(byChannel, channels),
    districts: lines(await casesBy(tx, district), districts),
    ...outcomeTables(ends, districts, (procedure) => channelOf.get(procedure) ?? elsewhere),
    limits: await countLimits(tx),
  };
}

type Counted = { key: string; count: number };

// A key that nobody filed under is hidden like a small number: that there was none is also told.
function lines(rows: readonly Counted[], all: readonly string[] = []): FigureLine[] {
  const sums = new Map(all.map((key) => [key, 0]));
  for (const { key, count } of rows) sums.set(key, (sums.get(key) ?? 0) + count);
  const told = suppressLine([...sums.values()]);
  return [...sums.keys()].map((key, place) => ({ key, count: told[place] ?? null }));
}

const month = sql`to_char(filed_at at time zone 'Asia/Shanghai', 'YYYY-MM')`;
const district = sql`coalesce((select r.code from regions r where r.code = cases.region_code
  and r.parent_code is not null), ${elsewhere}::text)`;

async function casesBy(tx: Transaction, key: ReturnType<typeof sql>): Promise<Counted[]> {
  const rows = await tx.execute<Counted>(
    sql`select key, count(*)::int as count from (select ${key} as key from cases) counted
      group by key order by key`,
  );
  return [...rows];
}

async function proceedingsByProcedure(tx: Transaction): Promise<Counted[]> {
  const rows = await tx.execute<Counted>(sql`
    select procedure_key as key, count(*)::int as count from proceedings group by 1`);
  return [...rows];
}

async function outcomes(tx: Transaction) {
  const rows = await tx.execute<{
    procedure: string;
    outcome: string;
    district: string;
    count: number;
  }>(sql`
    select procedure, outcome, district, count(*)::int as count from (
      select p.procedure_key as procedure, p.outcome, ${district} as district
      from proceedings p join cases on cases.id = p.case_id
      where p.phase = 'closed' and p.outcome is not null) ended
    group by 1, 2, 3 order by 1, 2, 3`);
  return [...rows];
}

async function districtCodes(tx: Transaction): Promise<string[]> {
  const rows = await tx.execute<{ code: string }>(
    sql`select code from regions where parent_code is not null order by code`,
  );
  return rows.map(({ code }) => code);
}
