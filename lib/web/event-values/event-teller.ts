import type { TimelineEntry } from "#lib/timeline/timeline-for";
import { caseWords, sayer, type Translator } from "#lib/web/case-words";
import type { Words } from "#lib/words";

export type Locale = keyof Words;

/** What stands in the places of an event's sentence. */
export type Values = Record<string, string | number>;

/** What the values of one entry are said with. */
export type EventTeller = {
  locale: Locale;
  words: ReturnType<typeof caseWords>;
  /** A word by its key among all messages. */
  say(key: string): string;
  /** Of an organization of the entry; nothing for none. */
  name(id: string | null | undefined): string;
};

export function eventTeller(t: Translator, locale: Locale, { names }: TimelineEntry): EventTeller {
  const name = (id: string | null | undefined) => (id ? (names[id]?.[locale] ?? "") : "");
  return { locale, words: caseWords(t), say: sayer(t), name };
}

/** As sentences ask for it: `{known, select, yes {…} other {…}}`. */
export function yesNo(given: unknown): "yes" | "no" {
  return given ? "yes" : "no";
}
