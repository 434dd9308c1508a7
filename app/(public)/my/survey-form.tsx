"use client";

import { useActionState } from "react";
import type { FormState } from "#lib/web/form-state";
import { RadioGroup } from "#ui/radio-group";
import { SubmitButton } from "#ui/submit-button";
import { TextArea } from "#ui/text-area";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  proceedingId: string;
  choices: { value: string; label: string }[];
  words: Record<"question" | "comment" | "hint" | "optional" | "send" | "pending", string>;
};

export function SurveyForm({ action, proceedingId, choices, words }: Props) {
  const [state, send] = useActionState(action, null);
  const id = `survey-${proceedingId.slice(-6)}`;
  return (
    <form action={send} noValidate key={state?.attempt} className="grid gap-3">
      <input type="hidden" name="proceedingId" value={proceedingId} />
      <div>
        <RadioGroup
          name="level"
          id={id}
          label={words.question}
          error={
            state
              ? (state.fields.level ?? (state.fields.comment ? undefined : state.summary))
              : undefined
          }
          choices={choices}
          defaultValue={state?.typed.level}
          inline
        />
      </div>
      <div>
        <TextArea
          name="comment"
          id={`${id}-comment`}
          label={words.comment}
          hint={words.hint}
          optional={words.optional}
          error={state?.fields.comment}
          rows={2}
          maxLength={1000}
          defaultValue={state?.typed.comment}
        />
      </div>
      <div>
        <SubmitButton variant="quiet" pendingLabel={words.pending}>
          {words.send}
        </SubmitButton>
      </div>
    </form>
  );
}
