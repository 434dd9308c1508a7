import type { Answers, SectionKey } from "#lib/complaints/answers";
import { type DraftAnswers, sectionKeys } from "#lib/complaints/draft-answers";
import type { PartialAnswers } from "#lib/complaints/facts-of-answers";
import { readSection } from "#lib/complaints/read-section";

export type SectionState = "empty" | "begun" | "done";

/** How far each section of a draft is. @param today in Asia/Shanghai. */
export function draftProgress(
  answers: DraftAnswers,
  today: string,
): Record<SectionKey, SectionState> {
  const pairs = sectionKeys.map((key) => [key, stateOf(key, answers, today)]);
  return Object.fromEntries(pairs);
}

/** The complaint that the draft holds, or the sections that still keep it from being one. */
export function completeAnswers(
  draft: DraftAnswers,
  today: string,
): { ok: true; answers: Answers } | { ok: false; missing: SectionKey[] } {
  const read = sectionKeys.map((key) => ({ key, section: readSection(key, draft, today) }));
  const missing = read.filter(({ section }) => !section.ok).map(({ key }) => key);
  if (missing.length > 0) return { ok: false, missing };
  const pairs = read.map(({ key, section }) => [key, section.loose]);
  return { ok: true, answers: Object.fromEntries(pairs) as Answers };
}

/**
 * What can be read of an unfinished draft, for the router: a day that is not told yet is taken as
 * today. Null while right and conduct are not chosen.
 */
export function answersSoFar(draft: DraftAnswers, today: string): PartialAnswers | null {
  const pairs = sectionKeys.map((key) => [key, readSection(key, draft, today).loose]);
  const so = Object.fromEntries(pairs) as { [K in SectionKey]: Partial<Answers[K]> };
  if (!so.right.kind || !so.conduct.conduct) return null;
  const conduct = { ...so.conduct, conductDate: so.conduct.conductDate ?? today };
  return { ...so, conduct } as PartialAnswers;
}

function stateOf(key: SectionKey, answers: DraftAnswers, today: string): SectionState {
  const typed = Object.values(answers[key] ?? {})
    .flat()
    .filter(Boolean);
  if (answers[key] === undefined || (typed.length === 0 && key !== "wishes")) return "empty";
  return readSection(key, answers, today).ok ? "done" : "begun";
}
