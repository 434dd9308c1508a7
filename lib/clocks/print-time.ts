import type { PlainDate } from "#lib/calendar/plain-date";
import type { Words } from "#lib/words";

const LOCALES = { zh: "zh-CN", en: "en-GB" };
const printers = {
  zh: printer("zh"),
  en: printer("en"),
};

/** The time of day in Shanghai, `HH:mm`; an instant that ends a day is its 24:00. */
export function clockTime(endingAt: Date): string {
  const time = timeOfDay(endingAt);
  return time === "00:00" ? "24:00" : time;
}

/** The time of day in Shanghai, `HH:mm`, from `00:00` on. */
export function timeOfDay(at: Date): string {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
}

/** An instant to the second, Shanghai's, in figures: `2026-11-27 14:03:22 UTC+8`. */
export function printSecond(at: Date): string {
  const written = new Date(at.getTime() + 8 * 3_600_000).toISOString();
  return `${written.slice(0, 10)} ${written.slice(11, 19)} UTC+8`;
}

/** The day in words, with year and weekday. */
export function printDay(date: PlainDate, locale: keyof Words): string {
  return printers[locale].format(new Date(`${date}T00:00:00Z`));
}

function printer(locale: keyof Words): Intl.DateTimeFormat {
  const parts = { year: "numeric", month: "long", day: "numeric", weekday: "short" } as const;
  return new Intl.DateTimeFormat(LOCALES[locale], { ...parts, timeZone: "UTC" });
}
