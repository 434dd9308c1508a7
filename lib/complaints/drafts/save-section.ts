import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import type { SectionKey } from "#lib/complaints/answers";
import type { Conflict, DraftAnswers, TypedSection } from "#lib/complaints/draft-answers";
import { changeDraft } from "#lib/complaints/drafts/change-draft";
import { fingerprint } from "#lib/organizations/fingerprint";

export type SaveSection = {
  section: SectionKey;
  typed: TypedSection;
  /** The mark of the answers that the form showed, as of `markOf`. */
  was: string;
  /** Missing for a form without a script. */
  by?: SavedBy;
};

/**
 * The opened form that saves, so that it never conflicts with itself, when the answer to an earlier
 * save was lost or two arrive in the wrong order.
 */
export type SavedBy = {
  form: string;
  /** Counts the form's saves upwards. */
  turn: number;
  /** The form whose typing this one took over from the browser's own copy. */
  after?: string;
};

export type SavedSection = { conflict: boolean; mark: string };

/** The longest text that is kept of one field, longer than any answer may be. */
const longest = 20_000;

/** A short mark that changes with a section's stored answers. */
export function markOf(answers: DraftAnswers, section: SectionKey): string {
  return fingerprint(answers[section] ?? {});
}

/**
 * Keeps one section as typed, right or wrong. When the section was changed elsewhere since the form
 * was shown, the newer answers stay and what was typed here is kept beside them as a conflict.
 * @throws NotSeen; Refusal `filing.submitted`, `filing.signs` for text that cannot be stored as it
 *   is, `filing.tooLong`.
 */
export async function saveSection(
  actor: MemberActor,
  draftId: string,
  { section, typed, was, by }: SaveSection,
): Promise<SavedSection> {
  mustBeStorable(typed);
  const saved: SavedSection = { conflict: false, mark: fingerprint(typed) };
  await changeDraft(actor, draftId, ({ answers }) => {
    const kept = withRight(section, answers, typed);
    saved.mark = fingerprint(kept);
    const stored = markOf(answers, section);
    if (stored === saved.mark) return null;
    const last = by && lastSave(answers, section, stored);
    const isOwn = last && [by.form, by.after].includes(last.form);
    const isOvertaken = last && last.form === by.form && last.turn > by.turn;
    if ((stored === was || isOwn) && !isOvertaken) return savedAnswers(answers, section, kept, by);
    saved.mark = stored;
    if (isOvertaken) return null;
    saved.conflict = true;
    const conflict: Conflict = { typed, at: actor.now.toISOString(), by: actor.personName };
    return { ...answers, conflicts: { ...answers.conflicts, [section]: conflict } };
  });
  return saved;
}

function lastSave(answers: DraftAnswers, section: SectionKey, stored: string) {
  const last = answers.lastSaves?.[section];
  return last?.mark === stored ? last : undefined;
}

function savedAnswers(
  answers: DraftAnswers,
  section: SectionKey,
  kept: TypedSection,
  by: SavedBy | undefined,
): DraftAnswers {
  if (!by) return { ...answers, [section]: kept };
  const last = { form: by.form, turn: by.turn, mark: fingerprint(kept) };
  return { ...answers, [section]: kept, lastSaves: { ...answers.lastSaves, [section]: last } };
}

/** A right that was picked stays tied to the complaint as long as it is still the same right. */
function withRight(section: SectionKey, answers: DraftAnswers, typed: TypedSection): TypedSection {
  const { right } = answers;
  if (section !== "right" || !right?.rightId) return typed;
  const isSame = right.kind === typed.kind && right.identifier === typed.identifier;
  return isSame ? { ...typed, rightId: right.rightId } : typed;
}

function mustBeStorable(typed: TypedSection) {
  for (const text of Object.values(typed).flat()) {
    if (!text.isWellFormed() || text.includes("\0")) throw new Refusal("filing.signs");
    if (text.length > longest) throw new Refusal("filing.tooLong", { most: longest });
  }
}
