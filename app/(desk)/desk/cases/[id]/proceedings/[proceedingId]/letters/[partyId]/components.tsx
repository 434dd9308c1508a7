"use client";

import { useActionState } from "react";
import type { StepState } from "#lib/web/step-state";
import { Banner } from "#ui/banner";
import { SubmitButton } from "#ui/submit-button";

type Props = {
  action: (before: StepState) => Promise<StepState>;
  words: { submit: string; pending: string };
  quiet: boolean;
};

/** One button; a refusal is told above it. */
export function MakeLetter({ action, words, quiet }: Props) {
  const [state, send] = useActionState(action, null);
  return (
    <form action={send}>
      {state?.summary && <Banner kind="refusal" announce title={state.summary} />}
      <SubmitButton variant={quiet ? "quiet" : "primary"} pendingLabel={words.pending}>
        {words.submit}
      </SubmitButton>
    </form>
  );
}
