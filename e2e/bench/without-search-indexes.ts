import type postgres from "postgres";

/** How many rows are loaded by index; more are indexed faster once than row by row. */
const worthIt = 20_000;

/**
 * Does a load while what cases are found by has only the indexes that its constraints need, and makes
 * the others again. The worker needs those of all other tables meanwhile.
 * @param cases how many are loaded; for a few nothing is taken away.
 */
export async function withoutSearchIndexes(
  sql: postgres.Sql,
  cases: number,
  load: () => Promise<void>,
): Promise<void> {
  if (cases < worthIt) return load();
  const indexes = await indexesOfSearch(sql);
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  await load();
  // Two at a time: as many as this is meant to run on has cores.
  const left = indexes.map(({ made }) => made);
  await Promise.all([makeAll(sql, left), makeAll(sql, left)]);
}

async function makeAll(sql: postgres.Sql, left: string[]) {
  await sql.begin(async (tx) => {
    await tx`set local maintenance_work_mem = '512MB'`;
    for (let made = left.shift(); made; made = left.shift()) await tx.unsafe(made);
  });
}

async function indexesOfSearch(sql: postgres.Sql) {
  return sql<{ name: string; made: string }[]>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made
    from pg_index i where i.indrelid in ('case_texts'::regclass, 'case_keys'::regclass)
    and not i.indisunique order by 1`;
}
