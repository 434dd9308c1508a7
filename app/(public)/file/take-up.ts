import { differs, mergeTyped } from "#lib/complaints/drafts/merge-typed";
import { dropTyping, findTyping } from "#lib/web/kept-typing";
import { fillIn } from "./form-texts";
import type { Task } from "./saver";

/**
 * Puts back into a task's form what was typed into it in this browser and never reached the server.
 * Where the server has another answer by now, the form goes on from the mark of then, so that saving
 * it brings up the conflict. @returns the task to go on with, and when that was typed, if anything was.
 */
export function takeUp(form: HTMLFormElement, task: Task): { task: Task; typedAt?: Date } {
  const shelf = () => localStorage;
  const kept = findTyping(shelf, task.typist, task);
  if (!kept) return { task };
  const { merged, isTorn } = mergeTyped(kept.base, kept.typed, task.stored);
  if (!differs(merged, task.stored)) {
    dropTyping(shelf, task.typist, kept.form);
    return { task };
  }
  fillIn(form, merged);
  const was = isTorn ? kept.was : task.was;
  return {
    task: { ...task, draftId: kept.draftId, was, after: kept.form },
    typedAt: new Date(kept.at),
  };
}
