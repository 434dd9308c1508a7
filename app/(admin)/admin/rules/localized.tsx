import { useLocale } from "next-intl";
import type { Words } from "#lib/words";

/** A name or sentence that is data, in the reader's language. */
export function Localized({ words }: { words: Words }) {
  return words[useLocale()];
}
