import { createTranslator } from "next-intl";
import { messages } from "#lib/messages/all";
import { caseWords, sayer, type Translator } from "#lib/web/case-words";

// Over all messages with their values the translator's own type would take minutes to check.
const translator = createTranslator as (of: object) => Translator;

/** What the product says in a language: by message key, and by the keys of procedure tables. */
export function said(locale: "zh" | "en") {
  const t = translator({ locale, messages: messages[locale] });
  return { say: sayer(t), ...caseWords(t) };
}

export type Said = ReturnType<typeof said>;
