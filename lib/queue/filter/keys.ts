import type { Words } from "#lib/words";

/** What a filter may ask about, and what each is called in both languages; the first word is shown. */
export const filterKeys = {
  status: { zh: ["状态"], en: ["status", "state"] },
  stage: { zh: ["阶段"], en: ["stage"] },
  due: { zh: ["期限", "到期"], en: ["due"] },
  owner: { zh: ["经办人", "经办"], en: ["owner", "officer"] },
  procedure: { zh: ["程序"], en: ["procedure"] },
  right: { zh: ["权利"], en: ["right"] },
  lane: { zh: ["通道"], en: ["lane"] },
  complainant: { zh: ["投诉人"], en: ["complainant"] },
  respondent: { zh: ["被投诉人"], en: ["respondent"] },
  number: { zh: ["编号"], en: ["number"] },
  filed: { zh: ["投诉日"], en: ["filed"] },
  opened: { zh: ["收到日"], en: ["opened", "received"] },
} as const;

export type FilterKey = keyof typeof filterKeys;

/** How words of a filter are compared: without case, spaces and the signs between words. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\-_·]/gu, "");
}

const byWord = new Map(
  Object.entries(filterKeys).flatMap(([key, { zh, en }]) =>
    [...zh, ...en].map((word) => [plain(word), key as FilterKey] as const),
  ),
);

/** The key that a word means, in either language. */
export function keyOf(word: string): FilterKey | undefined {
  return byWord.get(plain(word));
}

/** What a key is called. */
export function keyWords(key: FilterKey): Words {
  return { zh: filterKeys[key].zh[0], en: filterKeys[key].en[0] };
}
