"use client";

import { useActionState } from "react";
import type { FormState } from "#lib/web/form-state";
import { Banner } from "#ui/banner";
import { SubmitButton } from "#ui/submit-button";
import { TextInput } from "#ui/text-input";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  name: string;
  words: Record<"name" | "nameHint" | "shared" | "sharedHint" | "save" | "pending", string>;
};

/** The name of a view and whether colleagues see it. Works without a script. */
export function SaveViewForm({ action, name, words }: Props) {
  const [state, send] = useActionState(action, null);
  return (
    <form action={send} key={state?.attempt} noValidate>
      {state && !state.fields.name && (
        <Banner kind="refusal" title={state.fields.filter ?? state.summary} announce />
      )}
      <TextInput
        name="name"
        label={words.name}
        hint={words.nameHint}
        error={state?.fields.name}
        maxLength={40}
        autoComplete="off"
        defaultValue={state?.typed.name ?? name}
      />
      <label className="mt-4 flex min-h-target items-start gap-2">
        <input
          type="checkbox"
          name="shared"
          value="yes"
          defaultChecked={state?.typed.shared === "yes"}
          className="mt-1 size-[1.2em] accent-indigo-fill"
        />
        <span>
          {words.shared}
          <span className="block text-fine text-quiet">{words.sharedHint}</span>
        </span>
      </label>
      <SubmitButton className="mt-5" pendingLabel={words.pending}>
        {words.save}
      </SubmitButton>
    </form>
  );
}
