import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import { copying, rowsOf } from "#e2e/bench/copy-rows";
import { variedBy } from "#e2e/bench/load-cases";

/**
 * The rows of a filing written raw, under new keys, in one transaction and one message to the server.
 * @returns what does so once.
 */
export async function rawFiling(
  sql: postgres.Sql,
  caseId: string,
): Promise<() => Promise<unknown>> {
  const rows = await rowsOf(sql, caseId);
  const body = rows.find(({ table }) => table === "proceedings")!.row.organization_id;
  const { varied, columns } = variedBy(rows, String(body));
  const own = (table: string): Record<string, string> =>
    table === "complaints" ? { idempotency_key: "b.number" } : {};
  const statements = rows
    .toSorted((a, b) => rank(a.table) - rank(b.table))
    .map((row) => copying(row, varied, own(row.table)))
    .join(";\n")
    .replaceAll("from bench_copies b", "from raw_copy b");
  return () => {
    const keys = columns.map((name) => `'${randomUUID()}'::uuid as ${name}`).join(", ");
    const copy = `(select 0 as days, interval '0' as shift, '${body}'::uuid as body,
      'RAW-${randomUUID()}' as number, ${keys})`;
    // Several statements in one message are one transaction.
    return sql.unsafe(statements.replaceAll("from raw_copy b", `from ${copy} b`));
  };
}

/** What others point at is written first. */
function rank(table: string): number {
  const first = ["cases", "proceedings", "events"];
  return first.includes(table) ? first.indexOf(table) : first.length;
}
