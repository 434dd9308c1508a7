"use client";

import { type ReactNode, type SubmitEvent, useRef, useTransition } from "react";
import { SavedLine, type SavedWords } from "#app/(public)/file/saved-line";
import { useSaver } from "#app/(public)/file/use-saver";
import { isReached } from "#lib/web/is-reached";
import { saveTask } from "./actions";
import type { State, Task } from "./saver";

type Props = { task: Task; words: SavedWords; children: ReactNode };

/** What the form must stay on the screen for, with what it says. */
const stays: State[] = ["failed", "unkept", "refused", "gone"];

/**
 * The form of one task, saved while it is typed into. It stays on the screen when no answer comes to
 * it. Without a script its own buttons save it.
 */
export function TaskForm({ task, words, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { said, saver } = useSaver(form, task);
  const [, start] = useTransition();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    const [at, { submitter }] = [event.currentTarget, event.nativeEvent];
    event.preventDefault();
    start(async () => {
      const state = await saver.current?.settled();
      if (state && stays.includes(state)) return;
      if (!(await isReached(() => saveTask(new FormData(at, submitter))))) saver.current?.lost();
    });
  };
  return (
    <form ref={form} action={saveTask} onSubmit={submit} data-stays="" noValidate className="group">
      <input type="hidden" name="draftId" value={task.draftId} />
      <input type="hidden" name="isNew" value={task.isNew ? "yes" : ""} />
      <input type="hidden" name="section" value={task.section} />
      <input type="hidden" name="was" value={task.was} />
      {children}
      <SavedLine said={said} words={words} />
    </form>
  );
}
