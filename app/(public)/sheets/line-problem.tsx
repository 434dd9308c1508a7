import { problemText } from "#app/(public)/file/asking";
import type { Say } from "#app/(public)/say";
import { columnOf, type ImportKind } from "#lib/sheet-imports/columns";
import type { ImportLine } from "#lib/sheet-imports/find-import";
import type { Locale } from "#lib/web/locale";

/** Why a line was not carried out, or cannot be, in the reader's words. */
export function lineProblem(
  kind: ImportKind,
  { refused, problems }: Pick<ImportLine, "refused" | "problems">,
  say: Say,
  locale: Locale,
): string {
  if (refused) return say(`refusals.${refused.key}`, refused.values);
  return problems
    .map(({ column, problem }) => {
      const label = columnOf(kind, column)?.name[locale] ?? column;
      const text = problemText(problem, label, say);
      return text.includes(label) ? text : `${label}: ${text}`;
    })
    .join(locale === "zh" ? "" : " ");
}
