"use client";

import { useActionState } from "react";
import { type KeySettings, type Shortcut, shortcuts } from "#lib/shortcuts/shortcuts";
import type { FormState } from "#lib/web/form-state";
import { Banner } from "#ui/banner";
import { SubmitButton } from "#ui/submit-button";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  settings: KeySettings;
  names: Record<Shortcut, string>;
  words: Record<"on" | "onHint" | "keyHint" | "save" | "usual" | "pending", string>;
};

/** Whether shortcuts are used, and one key for each. Works without a script. */
export function KeysForm({ action, settings, names, words }: Props) {
  const [state, send] = useActionState(action, null);
  const isOn = state ? state.typed.on === "yes" : settings.on;
  return (
    <form action={send} key={state?.attempt} noValidate>
      {state && <Banner kind="refusal" title={state.summary} announce />}
      <label className="mb-5 flex min-h-target items-start gap-2">
        <input
          type="checkbox"
          name="on"
          value="yes"
          defaultChecked={isOn}
          className="mt-1 size-[1.2em] accent-indigo-fill"
        />
        <span>
          {words.on}
          <span className="block text-fine text-quiet">{words.onHint}</span>
        </span>
      </label>
      <p id="key-hint" className="mb-2 text-fine text-quiet">
        {words.keyHint}
      </p>
      <ul className="border border-rule bg-sheet">
        {shortcuts.map((shortcut) => (
          <KeyField
            key={shortcut}
            name={shortcut}
            label={names[shortcut]}
            value={state?.typed[shortcut] ?? settings.keys[shortcut]}
            error={state?.fields[shortcut]}
          />
        ))}
      </ul>
      <div className="mt-5 flex flex-wrap gap-3">
        <SubmitButton pendingLabel={words.pending}>{words.save}</SubmitButton>
        <SubmitButton variant="plain" name="change" value="usual" pendingLabel={words.pending}>
          {words.usual}
        </SubmitButton>
      </div>
    </form>
  );
}

type FieldProps = { name: Shortcut; label: string; value: string; error: string | undefined };

function KeyField({ name, label, value, error }: FieldProps) {
  return (
    <li className="border-b border-rule px-4 py-2 last:border-0">
      <div className="flex items-center justify-between gap-4">
        <label htmlFor={name}>{label}</label>
        <input
          type="text"
          id={name}
          name={name}
          defaultValue={value}
          maxLength={2}
          autoComplete="off"
          autoCapitalize="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${name}-error` : "key-hint"}
          className="control w-[4em] text-center font-code"
        />
      </div>
      {error && (
        <p id={`${name}-error`} className="font-semibold text-cinnabar">
          {error}
        </p>
      )}
    </li>
  );
}
