"use client";

import { useActionState } from "react";
import type { FormState } from "#lib/web/form-state";
import { SubmitButton } from "#ui/submit-button";

type Props = {
  action: (before: FormState) => Promise<FormState>;
  words: { undo: string; hint: string; pending: string };
};

/** Undoes everything that an act did. */
export function UndoForm({ action, words }: Props) {
  const [state, send] = useActionState(action, null);
  return (
    <form action={send} className="flex flex-wrap items-center gap-3" data-undo="">
      <SubmitButton variant="quiet" pendingLabel={words.pending}>
        {words.undo}
      </SubmitButton>
      <span className="text-fine text-quiet">{words.hint}</span>
      {state && (
        <p role="alert" className="basis-full font-semibold text-cinnabar">
          {state.summary}
        </p>
      )}
    </form>
  );
}
