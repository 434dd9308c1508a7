import type postgres from "postgres";
import { asOwner } from "#e2e/bench/installation";

export type Counted = {
  calls: number;
  /** Milliseconds. */
  took: number;
  /** The longest that one statement took, in milliseconds. */
  slowest: number;
};

export async function countAnew(sql: postgres.Sql): Promise<void> {
  await sql`select pg_stat_statements_reset()`;
}

/**
 * What the statements have taken of the database since they were last counted anew, without what is
 * asked of the queues; jobs that are left there are counted.
 * @param sql of the role that loads and measures.
 * @param whose the product's, or those of the measuring role itself.
 */
export async function counted(
  sql: postgres.Sql,
  whose: "product" | "measuring" = "product",
): Promise<Counted> {
  const [row] = await sql<[Counted]>`
    select coalesce(sum(calls), 0)::int as calls, coalesce(sum(total_exec_time), 0) as took,
      coalesce(max(max_exec_time), 0) as slowest from pg_stat_statements s
    join pg_roles r on r.oid = s.userid where s.toplevel and query !~ 'pg_stat_statements'
    and query !~* '^(begin|commit|rollback|deallocate|listen)'
    and (query !~ 'pgboss' or query ~* '^\\s*insert into pgboss')
    and case when ${whose} = 'measuring' then r.rolname = current_user
      else r.rolname like 'qiheng\\_%' and r.rolname <> current_user end`;
  return row;
}

/** How many statements, and how many of the database's milliseconds, one request takes. */
export async function statementsOf(ownerUrl: string, ask: () => Promise<void>) {
  return asOwner(ownerUrl, async (sql) => {
    const times = 20;
    await countAnew(sql);
    for (let turn = 0; turn < times; turn++) await ask();
    const { calls, took } = await counted(sql);
    const round = (value: number) => Math.round((value / times) * 100) / 100;
    return { statements: round(calls), databaseMs: round(took) };
  });
}
