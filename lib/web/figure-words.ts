import { getLocale, getTranslations } from "next-intl/server";
import { elsewhere } from "#lib/open-figures/figures";
import { placeNames } from "#lib/open-figures/place-names";
import { rightKinds } from "#lib/routing/vocabulary";
import { caseWords, sayer } from "#lib/web/case-words";
import type { Words } from "#lib/words";

/** The tables with one number to a key, in their order on the page. */
export const volumeTables = ["months", "rights", "channels", "districts"] as const;
export const outcomeTables = ["outcomesByChannel", "outcomesByDistrict"] as const;

export type FigureTable = (typeof volumeTables)[number] | (typeof outcomeTables)[number];

const kinds: Record<string, Words> = rightKinds;

/** The words for the keys of the open figures, in the reader's language. */
export async function figureWords() {
  const [all, locale, places] = await Promise.all([getTranslations(), getLocale(), placeNames()]);
  const [names, say] = [caseWords(all), sayer(all)];
  const other = say("openFigures.other");
  const wordOf = (table: FigureTable, key: string) => {
    if (key === elsewhere) return other;
    if (table === "months") return key;
    if (table === "rights") return kinds[key]?.[locale] ?? other;
    const known = /channel/i.test(table) ? places.channels : places.regions;
    return known[key]?.[locale] ?? other;
  };
  const outcome = (procedure: string, end: string) =>
    end === "transferred" ? names.transferred() : names.outcome(procedure, end);
  return { say, names: { ...names, outcome }, locale, wordOf };
}

export type FigureWords = Awaited<ReturnType<typeof figureWords>>;
