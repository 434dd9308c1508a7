import { getTranslations } from "next-intl/server";
import type { KeySettings } from "#lib/shortcuts/shortcuts";
import { Keyboard } from "./keyboard";
import { type KeyboardWords, keyboardWords } from "./keyboard-words";

/** The keys of a page of the desk, in its reader's words. */
export async function DeskKeyboard({ settings }: { settings: KeySettings }) {
  const t = await getTranslations("deskKeys.told");
  const pairs = keyboardWords.map((name) => [name, t(name)]);
  return <Keyboard settings={settings} words={Object.fromEntries(pairs) as KeyboardWords} />;
}
