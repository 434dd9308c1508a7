import { type FilterKey, filterKeys, keyOf, keyWords, plain } from "#lib/queue/filter/keys";
import { longestFilter } from "#lib/queue/filter/parse";
import { type Token, tokensOf } from "#lib/queue/filter/tokens";
import {
  laneNames,
  type Named,
  phaseNames,
  procedureNames,
  rightNames,
  stageNames,
  stateNames,
} from "#lib/queue/filter/value-words";
import type { Words } from "#lib/words";

/** What may stand in place of the text between two places; `text` is put there. */
export type Completions = { from: number; to: number; options: readonly Completion[] };

export type Completion = { text: string; label: string };

type Language = keyof Words;

const mostOffered = 30;

/** Values that are offered as examples; others are understood, too. */
const examples: Partial<Record<FilterKey, readonly Words[]>> = {
  due: [
    { zh: "逾期", en: "overdue" },
    { zh: "今天", en: "today" },
    { zh: "<=3个工作日", en: "<=3wd" },
    { zh: "<=7天", en: "<=7d" },
    { zh: "无", en: "none" },
  ],
  owner: [
    { zh: "@我", en: "@me" },
    { zh: "未分派", en: "none" },
  ],
  filed: [
    { zh: "今天", en: "today" },
    { zh: "<=7天", en: "<=7d" },
    { zh: "<=30天", en: "<=30d" },
  ],
  opened: [
    { zh: "今天", en: "today" },
    { zh: "<=7天", en: "<=7d" },
    { zh: "<=30天", en: "<=30d" },
  ],
};

const named: Partial<Record<FilterKey, readonly Named<unknown>[]>> = {
  status: [...phaseNames, ...stateNames],
  stage: stageNames,
  procedure: procedureNames,
  right: rightNames,
  lane: laneNames,
};

/**
 * What could be meant where the text ends at `caret`: keys, and the values of a key. Words match in
 * both languages and are offered in the reader's. Pure. @param officers names that `owner` offers.
 */
export function completeFilter(
  text: string,
  caret: number,
  language: Language,
  officers: readonly string[] = [],
): Completions {
  const typed = text.slice(0, Math.min(caret, longestFilter));
  const tokens = tokensOf(typed);
  const last = tokens.at(-1);
  const ends = last !== undefined && last.to === typed.length;
  const key = ends ? keyBefore(tokens) : undefined;
  const isValue = ends && last.kind === "value" && !(last.quoted && !last.unclosed);
  const part = isValue ? last.text : "";
  const from = isValue ? last.from : typed.length;
  const options = key
    ? valuesOf(key, part, language, officers)
    : [...keysFor(part, language), ...wholeTerms(part, language)];
  return { from, to: typed.length, options: options.slice(0, mostOffered) };
}

/** The key that the last piece belongs to, if it stands right behind one. */
function keyBefore(tokens: readonly Token[]): FilterKey | undefined {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.kind === "key") return keyOf(token.text);
    const isJoined = tokens[at - 1]?.to === token.from;
    if (!isJoined || (token.kind !== "value" && token.kind !== "comma")) return undefined;
  }
  return undefined;
}

function keysFor(part: string, language: Language): Completion[] {
  return (Object.keys(filterKeys) as FilterKey[])
    .filter((key) =>
      [...filterKeys[key].zh, ...filterKeys[key].en].some((word) => fits(word, part)),
    )
    .map((key) => ({ text: `${keyWords(key)[language]}:`, label: `${keyWords(key)[language]}:` }));
}

/** A value typed without its key: the term that it would make. */
function wholeTerms(part: string, language: Language): Completion[] {
  if (plain(part) === "") return [];
  return (Object.keys(named) as FilterKey[]).flatMap((key) =>
    valuesOf(key, part, language, []).map(({ text, label }) => {
      const name = keyWords(key)[language];
      return { text: `${name}:${text}`, label: `${name}:${label}` };
    }),
  );
}

function valuesOf(
  key: FilterKey,
  part: string,
  language: Language,
  officers: readonly string[],
): Completion[] {
  const known = [...(examples[key] ?? []), ...(named[key] ?? []).map(({ words }) => words)];
  const people = key === "owner" ? officers.map((name) => ({ zh: name, en: name })) : [];
  const fitting = [...known, ...people].filter(({ zh, en }) => fits(zh, part) || fits(en, part));
  const begins = ({ zh, en }: Words) =>
    [zh, en].some((word) => plain(word).startsWith(plain(part)));
  const labels = [...fitting.filter(begins), ...fitting.filter((words) => !begins(words))].map(
    (words) => words[language],
  );
  return [...new Set(labels)].map((label) => ({ text: `${asValue(label)} `, label }));
}

function fits(word: string, part: string): boolean {
  return plain(word).includes(plain(part));
}

/** A value as it must be written so that it is read as one. */
function asValue(label: string): string {
  return /[\s,，、()（）"“”「」]/u.test(label) ? `"${label}"` : label;
}
