import type { Locale } from "#lib/web/locale";

/** The name of a body, region, park or channel in the reader's language. */
export function nameOf(row: { nameZh: string; nameEn: string }, locale: Locale): string {
  return locale === "zh" ? row.nameZh : row.nameEn;
}
