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
import { findDraft } from "#lib/complaints/drafts/find-draft";
import { readSection } from "#lib/complaints/read-section";
import { typedText } from "#lib/web/form-state";

/** Which draft's which section a form holds, and where its button leads. */
export function postedSection(form: FormData) {
  const { draftId, section, then } = typedText(form, "draftId", "section", "then");
  if (!isSectionKey(section) || (draftId && !z.uuid().safeParse(draftId).success)) notFound();
  return { draftId, section, then };
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
