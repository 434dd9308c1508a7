import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { taskKeysOf } from "#app/(public)/file/tasks";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { SectionKey } from "#lib/complaints/answers";
import {
  isSectionKey,
  sectionFields,
  type TypedSection,
  type TypedValue,
} from "#lib/complaints/draft-answers";
import { createDraft } from "#lib/complaints/drafts/create-draft";
import { findDraft } from "#lib/complaints/drafts/find-draft";
import { markOf, type SavedSection, saveSection } from "#lib/complaints/drafts/save-section";
import { readSection } from "#lib/complaints/read-section";
import { typedText } from "#lib/web/form-state";

/**
 * Which draft a form is of. The page of the first question has an id ready for a draft that is begun
 * with the first answer; sent again after a lost answer, the form finds the same draft.
 */
export function postedDraft(form: FormData) {
  const { draftId, isNew } = typedText(form, "draftId", "isNew");
  if (!z.uuid().safeParse(draftId).success) notFound();
  return { draftId, isNew: isNew === "yes" };
}

/** Saves the section that a form holds as typed, right or wrong. @throws as `saveSection`. */
export async function savePosted(actor: MemberActor, form: FormData): Promise<SavedSection> {
  const { draftId, isNew } = postedDraft(form);
  const section = postedSection(form);
  if (isNew) await createDraft(actor, {}, draftId);
  const was = isNew ? markOf({}, section) : typedText(form, "was").was;
  return saveSection(actor, draftId, {
    section,
    typed: typedSection(section, form),
    was,
    by: savedBy.safeParse(Object.fromEntries(form)).data,
  });
}

const savedBy = z.object({
  form: z.uuid(),
  turn: z.coerce.number().int().min(1),
  after: z.uuid().optional(),
});

/** Which section a form holds. */
export function postedSection(form: FormData): SectionKey {
  const { section } = typedText(form, "section");
  return isSectionKey(section) ? section : notFound();
}

const lists = new Set(["fastTrackGrounds"]);

/** A section's fields as posted; empty ones are left out, unknown ones never looked at. */
export function typedSection(section: SectionKey, form: FormData): TypedSection {
  const names = sectionFields[section].filter((name) => name !== "rightId");
  const pairs = names.map((name): [string, TypedValue] => [name, postedValue(name, form)]);
  return Object.fromEntries(pairs.filter(([, value]) => value.length > 0));
}

/** The next task; the same one while something in it is wrong or in conflict. */
export async function nextPage(actor: MemberActor, draftId: string, section: SectionKey) {
  const { answers, templateName } = await findDraft(actor, draftId);
  const page = `/file/${draftId}/${section}`;
  if (answers.conflicts?.[section]) return page;
  const read = readSection(section, answers, shanghaiDate(actor.now));
  if (!read.ok) return `${page}?check=1`;
  const order = taskKeysOf({ templateName });
  return `/file/${draftId}/${order[order.indexOf(section) + 1] ?? ""}`.replace(/\/$/, "");
}

/** Runs a command; a refusal leads back to the page, which says why. */
export async function orProblem<T>(page: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof NotSeen) notFound();
    if (!(thrown instanceof Refusal)) throw thrown;
    const joint = page.includes("?") ? "&" : "?";
    return redirect(`${page}${joint}problem=${encodeURIComponent(thrown.key)}`);
  }
}

function postedValue(name: string, form: FormData): TypedValue {
  const texts = form.getAll(name).filter((value) => typeof value === "string");
  if (lists.has(name)) return texts.filter(Boolean);
  // A text area sends line ends as CR LF, whatever was stored.
  return (texts.at(-1) ?? "").replaceAll("\r\n", "\n");
}
