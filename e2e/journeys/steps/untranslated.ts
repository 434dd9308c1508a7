import type { Page } from "@playwright/test";
import { messages } from "#lib/messages/all";

type Language = "zh" | "en";
type Tree = { [key: string]: string | Tree };

const words = {
  zh: leavesOf(messages.zh as unknown as Tree),
  en: leavesOf(messages.en as unknown as Tree),
};
const only = {
  zh: new Set([...words.zh].filter((word) => !words.en.has(word))),
  en: new Set([...words.en].filter((word) => !words.zh.has(word))),
};
const rawKey = new RegExp(
  `\\b(?:${Object.keys(messages.zh).join("|")})\\.[\\w-]+(?:\\.[\\w-]+)*\\b`,
);

/** A value as the database keeps it, such as `service-grade`; English writes two words so, too. */
const storedValue = /^[a-z]+(?:-[a-z]+)+$/;

/**
 * Texts on the page that are a message's key or a stored value instead of its words, or the other
 * language's words.
 */
export async function untranslated(page: Page, language: Language): Promise<string[]> {
  const other = only[language === "zh" ? "en" : "zh"];
  const texts = await page.evaluate(textsOfPage);
  const isStored = (text: string) => language === "zh" && storedValue.test(text);
  return texts.filter((text) => other.has(text) || rawKey.test(text) || isStored(text));
}

/** Runs in the browser. What is marked as code or as being in another language is meant to be. */
function textsOfPage(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  const skipped = "script, style, noscript, code, [lang]:not(html), textarea";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(skipped)) continue;
    const text = node.textContent?.trim();
    if (text) texts.push(text);
  }
  return texts;
}

function leavesOf(tree: Tree): Set<string> {
  return new Set(
    Object.values(tree).flatMap((value) =>
      typeof value === "string" ? (value.includes("{") ? [] : [value]) : [...leavesOf(value)],
    ),
  );
}
