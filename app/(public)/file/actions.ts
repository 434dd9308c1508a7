"use server";

import { redirect } from "next/navigation";
import { requireActor } from "#lib/auth/current-actor";
import type { SectionKey } from "#lib/complaints/answers";
import { isSectionKey } from "#lib/complaints/draft-answers";
import { copyDraft } from "#lib/complaints/drafts/copy-draft";
import { createDraft } from "#lib/complaints/drafts/create-draft";
import { deleteDraft } from "#lib/complaints/drafts/delete-draft";
import { fileAgain } from "#lib/complaints/drafts/file-again";
import { findDraft } from "#lib/complaints/drafts/find-draft";
import { keepRight } from "#lib/complaints/drafts/keep-right";
import { keepTemplate } from "#lib/complaints/drafts/keep-template";
import { renameTemplate } from "#lib/complaints/drafts/rename-template";
import { settleConflict } from "#lib/complaints/drafts/settle-conflict";
import { submitDraft } from "#lib/complaints/drafts/submit-draft";
import { useRight as fillFromRight } from "#lib/complaints/drafts/use-right";
import { typedText } from "#lib/web/form-state";
import {
  nextPage,
  orProblem,
  postedDraft,
  postedSection,
  savePosted,
  typedSection,
} from "./posted";

/** Saves a task as typed, right or wrong, and goes on, or back to what is still to be put right. */
export async function saveTask(form: FormData): Promise<never> {
  const { draftId, isNew } = postedDraft(form);
  const section = postedSection(form);
  const page = isNew ? "/file/new" : `/file/${draftId}/${section}`;
  const actor = await requireActor();
  await orProblem(page, () => savePosted(actor, form));
  const { keep: holderId, then } = typedText(form, "keep", "then");
  if (section === "right" && holderId) {
    const kept = { typed: typedSection(section, form), holderId };
    await orProblem(`/file/${draftId}/right`, () => keepRight(actor, draftId, kept));
  }
  redirect(then === "hub" ? `/file/${draftId}` : await nextPage(actor, draftId, section));
}

/** Begins a complaint against the respondent of one that was filed, and goes to it. */
export async function beginAgain(caseId: string): Promise<never> {
  const actor = await requireActor();
  redirect(`/file/${await orProblem("/file/new", () => fileAgain(actor, caseId))}`);
}

/** Begins a complaint with the answers of an unsent one, and goes to it. */
export async function beginFrom(form: FormData): Promise<never> {
  const { draftId } = typedText(form, "draftId");
  const actor = await requireActor();
  redirect(`/file/${await orProblem("/file", () => copyDraft(actor, draftId))}`);
}

/** Keeps a draft's answers as a template under a name, or gives a template another one. */
export async function nameTemplate(form: FormData): Promise<never> {
  const { draftId, name } = typedText(form, "draftId", "name");
  const page = `/file/${draftId}/template`;
  const actor = await requireActor();
  const { templateName } = await orProblem("/file", () => findDraft(actor, draftId));
  await orProblem<unknown>(`${page}?${new URLSearchParams({ name })}`, () =>
    templateName === null
      ? keepTemplate(actor, draftId, name)
      : renameTemplate(actor, draftId, name),
  );
  redirect(templateName === null ? "/file?kept=1" : `/file/${draftId}`);
}

/** Fills the right from a saved one; begins the complaint if this is its first answer. */
export async function pickRight(form: FormData): Promise<never> {
  const { draftId, isNew } = postedDraft(form);
  const { rightId } = typedText(form, "rightId");
  const page = isNew ? "/file/new" : `/file/${draftId}/right`;
  const actor = await requireActor();
  if (isNew) await orProblem(page, () => createDraft(actor, {}, draftId));
  await orProblem(page, () => fillFromRight(actor, draftId, rightId));
  redirect(await nextPage(actor, draftId, "right"));
}

export async function chooseAnswers(form: FormData): Promise<never> {
  const { draftId, section, keep } = typedText(form, "draftId", "section", "keep");
  const page = `/file/${draftId}/${section}`;
  const actor = await requireActor();
  if (!isSectionKey(section)) redirect("/file");
  await orProblem(page, () =>
    settleConflict(actor, draftId, section as SectionKey, keep === "typed" ? "typed" : "stored"),
  );
  redirect(await nextPage(actor, draftId, section));
}

export async function sendComplaint(form: FormData): Promise<never> {
  const { draftId, version, declared } = typedText(form, "draftId", "version", "declared");
  const page = `/file/${draftId}/check`;
  const actor = await requireActor();
  if (declared !== "yes") redirect(`${page}?problem=filing.declare`);
  const { caseId } = await orProblem(page, () => submitDraft(actor, draftId, Number(version)));
  redirect(`/my/cases/${caseId}/receipt?new=1`);
}

export async function throwAway(form: FormData): Promise<never> {
  const { draftId } = typedText(form, "draftId");
  const actor = await requireActor();
  await orProblem("/file", () => deleteDraft(actor, draftId));
  redirect("/file?deleted=1#drafts");
}
