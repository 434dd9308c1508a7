"use client";

import { useActionState } from "react";
import type { FormState } from "#lib/web/form-state";
import { ErrorSummary } from "#ui/error-summary";
import { Select } from "#ui/select";
import { SubmitButton } from "#ui/submit-button";
import { TextInput } from "#ui/text-input";

type SelectProps = Parameters<typeof Select>[0];
type TextProps = Parameters<typeof TextInput>[0];

/** A field of a form at the door: a line of text, or a choice when it has options. */
export type DoorField = TextProps | (SelectProps & { type: "select" });

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  fields: DoorField[];
  /** Sent along unseen. */
  hidden?: Record<string, string>;
  submit: string;
  pending: string;
};

/** A short form that works without JavaScript and comes back with what was typed and its faults. */
export function DoorForm({ action, fields, hidden = {}, submit, pending }: Props) {
  const [state, send] = useActionState(action, null);
  return (
    <form action={send} noValidate key={state?.attempt}>
      {state && <ErrorSummary title={state.summary} errors={faultsOf(state, fields)} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <AnyField key={field.name} field={field} state={state} />
      ))}
      <SubmitButton pendingLabel={pending} className="mt-7">
        {submit}
      </SubmitButton>
    </form>
  );
}

function AnyField({ field, state }: { field: DoorField; state: FormState }) {
  const { name, defaultValue } = field;
  const again = { error: state?.fields[name], defaultValue: state?.typed[name] ?? defaultValue };
  if (isSelect(field)) {
    const { type: _select, ...select } = field;
    return <Select {...select} {...again} />;
  }
  return <TextInput {...field} {...again} />;
}

function isSelect(field: DoorField): field is SelectProps & { type: "select" } {
  return field.type === "select";
}

/** A refusal that concerns no field in particular leads to the first one. */
function faultsOf(state: NonNullable<FormState>, fields: DoorField[]) {
  const faults = Object.entries(state.fields).map(([field, message]) => ({ field, message }));
  return faults.length > 0 ? faults : [{ field: fields[0]?.name ?? "", message: state.summary }];
}
