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
      ${oneOf([...firstSigns], 1)} || ${oneOf([...secondSigns], 2)} || ${oneOf(trades, 3)}
        || (n % 9973) || '号店' as shop,
      ${columns.map((name) => `uuidv7() as ${name}`).join(", ")}
    from generate_series(${made + 1}, ${made + most}) n`);
}

/** Shared out over two years, most of them past. */
const days = "(n::bigint * 7919 % 730 - 700)::int";

// 3,600 trade names of two characters, so that no name is more frequent than in a real register.
const firstSigns =
  "锦恒青长百云朝拾瑞鸿嘉德宏泰盛荣祥福华新博雅文启元明安和信诚汇聚众联佳美丽光辉晨曦星月海江河山峰林森松柏梅兰竹菊春夏秋冬";
const secondSigns =
  "绣通云庚川栖晖光丰达源兴隆昌茂顺利成业创远航翔飞腾跃升骏逸轩宇泽润涵清雅韵致诺言行知博学思慧智谷原野田园居庭阁坊斋苑府阳";
const trades = [
  ...["鞋业", "商贸", "电子", "家居", "文创", "食品", "器械", "服饰", "五金", "图书"],
  ...["茶叶", "箱包", "化妆品", "数码", "玩具", "建材", "家纺", "眼镜", "钟表", "灯具"],
];

/** One of the words by the number of the copy; another `seed` chooses independently. */
function oneOf(words: readonly string[], seed: number): string {
  const list = words.map((word) => `'${word}'`).join(", ");
  return `(array[${list}])[1 + (hashint4extended(n, ${seed}) & 2147483647) % ${words.length}]`;
}
