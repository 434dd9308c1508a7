"use client";

import type { FormState } from "#lib/web/form-state";
import { ErrorSummary } from "#ui/error-summary";
import { Select } from "#ui/select";
import { SubmitButton } from "#ui/submit-button";
import { TextInput } from "#ui/text-input";

type SelectProps = Parameters<typeof Select>[0] & { type: "select" };

/** A field of a form at the door: a line of text, or a choice when it has options. */
export type DoorField = Parameters<typeof TextInput>[0] | SelectProps;

type Props = {
  state: FormState;
  send: (form: FormData) => void;
  fields: DoorField[];
  hidden?: Record<string, string>;
  submit: string;
  /** Stands over a refusal that concerns no field in particular. */
  failed: string;
};

export function DoorFields({ state, send, fields, hidden = {}, submit, failed }: Props) {
  const faults = Object.entries(state?.fields ?? {});
  const title = faults.length > 0 ? state?.summary : failed;
  if (state && faults.length === 0) faults.push([fields[0]?.name ?? "", state.summary]);
  return (
    <form action={send} noValidate>
      <ErrorSummary
        title={title ?? ""}
        errors={faults.map(([field, message]) => ({ field, message }))}
      />
      <div>
        {fields.map((field) => (
          <AnyField key={field.name} field={field} state={state} />
        ))}
      </div>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton pendingLabel={submit} className="mt-7">
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

function isSelect(field: DoorField): field is SelectProps {
  return field.type === "select";
}
