import { csvOf } from "#lib/open-figures/csv";
import { figuresNow } from "#lib/open-figures/figures-now";
import { keptText, promisedText } from "#lib/web/figure-limit-words";
import { figureWords, outcomeTables, volumeTables } from "#lib/web/figure-words";

export const dynamic = "force-dynamic";

/** Everything that the page of open figures shows, as CSV in the reader's language. */
export async function GET() {
  const [words, counted] = await Promise.all([figureWords(), figuresNow()]);
  const { say, names, wordOf } = words;
  const word = (key: string) => say(`openFigures.${key}`);
  const head = ["csv.table", "csv.key", "csv.procedure", "csv.name", "count"].map(word);
  const more = ["limits.promised", "limits.kept", "limits.actual"].map(word);
  const lines: (string | number | null)[][] = [[...head, ...more]];
  const figures = counted?.figures;
  for (const table of volumeTables)
    for (const { key, count } of figures?.[table] ?? [])
      lines.push([word(`${table}.title`), wordOf(table, key), "", "", count, "", "", ""]);
  for (const table of outcomeTables)
    for (const { key, procedure, outcome, count } of figures?.[table] ?? []) {
      const name = names.outcome(procedure, outcome);
      const group = [word(`${table}.title`), wordOf(table, key), names.procedure(procedure)];
      lines.push([...group, name, count, "", "", ""]);
    }
  for (const line of figures?.limits ?? []) {
    const name = names.clock(line.procedure, line.clock);
    const group = [word("limits.title"), "", names.procedure(line.procedure), name, ""];
    lines.push([...group, promisedText(line, words), keptText(line, words), line.workingDays]);
  }
  return new Response(csvOf(lines), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="qiheng-figures.csv"',
      "X-Content-Type-Options": "nosniff",
    },
  });
}
