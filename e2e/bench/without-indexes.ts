import type postgres from "postgres";

/** How many rows are loaded by index; more are indexed faster once than row by row. */
const worthIt = 20_000;

/**
 * Does a load while the tables of cases have only the indexes that their constraints need, and makes
 * the others again. @param cases how many are loaded; for a few nothing is taken away.
 */
export async function withoutIndexes(
  sql: postgres.Sql,
  cases: number,
  load: () => Promise<void>,
): Promise<void> {
  if (cases < worthIt) return load();
  const indexes = await indexesOfCases(sql);
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

/** The largest tables' first. */
async function indexesOfCases(sql: postgres.Sql) {
  return sql<{ name: string; made: string }[]>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made
    from pg_index i join pg_class t on t.oid = i.indrelid
    where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and not i.indisunique
      and (t.relname = 'cases' or exists (select 1 from information_schema.columns c
        where c.table_schema = 'public' and c.table_name = t.relname and c.column_name = 'case_id'))
    order by pg_relation_size(t.oid) desc, t.relname`;
}
