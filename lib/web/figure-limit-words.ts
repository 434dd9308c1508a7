import { laws } from "#lib/law/laws";
import type { LimitLine } from "#lib/open-figures/figures";
import type { FigureWords } from "#lib/web/figure-words";

/** A limit's length, such as 20 working days. */
export function amountText({ amount, unit }: LimitLine, { say }: FigureWords): string {
  return say("clocks.amount", { amount, unit: unit === "working-days" ? "workingDays" : unit });
}

/** A limit's length with its law and article, in one line of text. */
export function promisedText(line: LimitLine, words: FigureWords): string {
  const { say, locale } = words;
  const law = say("common.law", { law: laws[line.law].name[locale] });
  const article = line.article && say("common.article", { article: line.article });
  const unsure = line.confirmed ? "" : ` ${say("common.toBeConfirmed")}`;
  return `${amountText(line, words)} ${law}${article}${unsure}`;
}

/** How a limit was kept: a share where both numbers may be told. */
export function keptText({ inTime, late }: LimitLine, { say }: FigureWords): string {
  const word = (key: string, values: Record<string, number>) =>
    say(`openFigures.limits.${key}`, values);
  if (inTime !== null && late !== null)
    return word("percent", { percent: Math.round((inTime / (inTime + late)) * 100) });
  if (inTime !== null) return word("fewLate", { count: inTime });
  if (late !== null) return word("fewKept", { count: late });
  return say("openFigures.hidden");
}
