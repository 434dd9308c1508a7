"use client";

import { useActionState } from "react";
import type { FormState } from "#lib/web/form-state";
import { ErrorSummary } from "#ui/error-summary";
import { SubmitButton } from "#ui/submit-button";
import { TextArea } from "#ui/text-area";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  words: { label: string; hint: string; submit: string; pending: string };
};

/** One text that answers the notice; what was typed comes back with a refusal. */
export function AnswerFields({ action, hidden, words }: Props) {
  const [state, send] = useActionState(action, null);
  const faults = Object.entries(state?.fields ?? {});
  return (
    <form action={send} noValidate key={state?.attempt}>
      {state && (
        <ErrorSummary
          title={state.summary}
          errors={
            faults.length > 0
              ? faults.map(([field, message]) => ({ field, message }))
              : [{ field: "answer", message: state.summary }]
          }
        />
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        name="answer"
        label={words.label}
        hint={words.hint}
        rows={7}
        maxLength={4000}
        error={state?.fields.answer}
        defaultValue={state?.typed.answer}
      />
      <SubmitButton pendingLabel={words.pending} className="mt-6">
        {words.submit}
      </SubmitButton>
    </form>
  );
}
