"use client";

import { useActionState } from "react";
import type { FormState } from "#lib/web/form-state";
import { type Option, Select } from "#ui/select";
import { SubmitButton } from "#ui/submit-button";
import { TextArea } from "#ui/text-area";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** Another one for each message that is there: what was sent leaves the form. */
  after: number;
  choice: { name: "proceedingId" | "side"; label: string; options: Option[] };
  /** The proceeding, where it is not chosen. */
  proceedingId?: string;
  words: Record<"text" | "hint" | "send" | "pending", string>;
};

/** A few lines to the other side of the desk; one receiver alone is not asked for. Works without a script. */
export function MessageForm({ action, after, choice, proceedingId, words }: Props) {
  const [state, send] = useActionState(action, null);
  const { name, label, options } = choice;
  return (
    <form action={send} noValidate key={`${state?.attempt} ${after}`} className="grid gap-3">
      {proceedingId && <input type="hidden" name="proceedingId" value={proceedingId} />}
      {options.length === 1 ? (
        <input type="hidden" name={name} value={options[0]?.value} />
      ) : (
        <div>
          <Select
            name={name}
            id={`message-${name}`}
            label={label}
            options={options}
            defaultValue={state?.typed[name]}
          />
        </div>
      )}
      <div>
        <TextArea
          name="text"
          id="message-text"
          label={words.text}
          hint={words.hint}
          rows={3}
          maxLength={4000}
          error={state?.fields.text ?? state?.summary}
          defaultValue={state?.typed.message}
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
