export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];

/**
 * The language to answer in: the reader's own choice if one is stored, else the first language
 * of the `Accept-Language` header (by weight) that the product speaks, else Chinese.
 */
export function chooseLocale(stored?: string | null, acceptLanguage?: string | null): Locale {
  return spoken(stored) ?? accepted(acceptLanguage ?? "") ?? "zh";
}

function accepted(header: string): Locale | undefined {
  const ranges = header.split(",").map(languageRange);
  const wanted = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return wanted.map(({ tag }) => spoken(tag.split("-")[0])).find(Boolean);
}

function languageRange(part: string) {
  const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
  return { tag, weight: Number(weight) || 0 };
}

function spoken(tag?: string | null): Locale | undefined {
  return locales.find((locale) => locale === tag);
}
