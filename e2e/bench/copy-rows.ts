import type postgres from "postgres";

/** A part of the template that differs from copy to copy, as SQL over the row `b` of the copy. */
export type Varied = Map<string, string>;

export type TemplateRow = { table: string; row: Record<string, unknown>; key: string | null };

/** Every row of a case, in whatever table, as it was written. */
export async function rowsOf(sql: postgres.Sql, caseId: string): Promise<TemplateRow[]> {
  const tables = await sql<{ name: string; reckoned: string[] }[]>`
    select table_name as name, array(select g.column_name::text from information_schema.columns g
      where g.table_name = columns.table_name and g.is_generated = 'ALWAYS') as reckoned
    from information_schema.columns
    where table_schema = 'public' and column_name = 'case_id'
      and table_name not in ('readings') order by 1`;
  const rows = (await sql`select * from cases where id = ${caseId}`).map((row) =>
    rowOf("cases", row),
  );
  for (const { name, reckoned } of tables)
    for (const row of await sql`select * from ${sql(name)} where case_id = ${caseId}`) {
      // What the database reckons itself is not written.
      for (const column of reckoned) delete row[column];
      rows.push(rowOf(name, row));
    }
  return rows;
}

function rowOf(table: string, row: Record<string, unknown>): TemplateRow {
  return { table, row, key: typeof row.id === "string" ? row.id : null };
}

/**
 * A statement that writes one row of the template once for each copy in the table `bench_copies`.
 * @param only a column whose value is another expression than the template's own.
 */
export function copying(
  { table, row }: TemplateRow,
  varied: Varied,
  only: Record<string, string> = {},
): string {
  const columns = Object.keys(row);
  const values = columns.map((name) => only[name] ?? sqlOf(row[name], varied));
  return `insert into ${table} (${columns.map((name) => `"${name}"`).join(", ")})
    select ${values.join(", ")} from bench_copies b`;
}

/** A value of the template as SQL: with what varies put in its place. */
export function sqlOf(value: unknown, varied: Varied): string {
  if (value === null || value === undefined) return "null";
  if (value instanceof Date) return `(${literal(value.toISOString())}::timestamptz + b.shift)`;
  if (Array.isArray(value)) return `array[${value.map((part) => literal(String(part)))}]::uuid[]`;
  if (typeof value === "object") return `${textOf(JSON.stringify(value), varied)}::jsonb`;
  if (typeof value !== "string") return literal(String(value));
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return `(${literal(value)}::date + b.days)`;
  return varied.get(value) ?? textOf(value, varied);
}

/** Text put together anew around its varied parts. */
export function textOf(text: string, varied: Varied): string {
  const parts = [...varied.keys()].filter((part) => text.includes(part));
  if (parts.length === 0) return literal(text);
  const pieces = text.split(new RegExp(`(${parts.map(asWritten).join("|")})`));
  const made = pieces.filter(Boolean).map((piece) => {
    const expression = varied.get(piece);
    return expression ? `(${expression})::text` : literal(piece);
  });
  return `(${made.join(" || ")})`;
}

function asWritten(part: string): string {
  return part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
