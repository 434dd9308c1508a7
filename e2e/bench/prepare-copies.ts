import type postgres from "postgres";

/** One row for each copy: its number, its days, its body, its respondent, and a key for each row. */
export async function prepareCopies(
  tx: postgres.TransactionSql,
  columns: readonly string[],
  bodies: readonly string[],
  made: number,
  most: number,
) {
  const list = bodies.map((id) => `'${id}'`).join(", ");
  await tx.unsafe(`
    create temp table bench_copies as
    select n, (array[${list}])[1 + n % ${bodies.length}]::uuid as body,
      ${days} as days, make_interval(days => ${days}) as shift,
      'QH-2025-' || to_char(nextval('case_numbers'), 'FM000000') as number,
      ${surnames(["锦绣", "恒通", "青云", "长庚", "百川", "云栖", "朝晖", "拾光"])} ||
        ${surnames(["鞋业", "商贸", "电子", "家居", "文创", "食品", "器械"])} || (n % 9973)
        || '号店' as shop,
      ${columns.map((name) => `uuidv7() as ${name}`).join(", ")}
    from generate_series(${made + 1}, ${made + most}) n`);
}

/** Shared out over two years, most of them past. */
const days = "(n::bigint * 7919 % 730 - 700)::int";

function surnames(words: readonly string[]): string {
  const list = words.map((word) => `'${word}'`).join(", ");
  return `(array[${list}])[1 + (hashint4(n)::bigint + 2147483648 + ${words.length}) % ${words.length}]`;
}
