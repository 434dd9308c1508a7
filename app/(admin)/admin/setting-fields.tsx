"use client";

import type { ReactNode } from "react";
import { AnyField, type SettingField } from "#app/(admin)/admin/setting-field";
import type { FormState } from "#lib/web/form-state";
import { Banner } from "#ui/banner";
import { ErrorSummary } from "#ui/error-summary";
import { SubmitButton } from "#ui/submit-button";

export type SettingFieldsProps = {
  fields: SettingField[];
  /** Sent along unseen, such as the version that the form was filled in over. */
  hidden?: Record<string, string | number>;
  submit: string;
  pending: string;
  /** Said where what is kept differs from what was typed: `{value}` is put in. */
  nowKept: string;
  danger?: boolean;
  children?: ReactNode;
};

type Props = SettingFieldsProps & { state: FormState; send: (form: FormData) => void };

/** A form of settings over a state: what was typed, what is wrong, what is kept now. */
export function SettingFields(props: Props) {
  const { state, send, fields, hidden = {}, submit, pending, nowKept, danger, children } = props;
  return (
    <form action={send} noValidate>
      <Refused state={state} fields={fields} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <AnyField key={field.name} field={field} state={state} nowKept={nowKept} />
      ))}
      {children}
      <SubmitButton
        pendingLabel={pending}
        variant={danger ? "danger" : "primary"}
        className={fields.length > 0 ? "mt-7" : ""}
      >
        {submit}
      </SubmitButton>
    </form>
  );
}

/** Why the form came back: a list that leads to its fields, or one sentence about all of it. */
export function Refused({ state, fields }: { state: FormState; fields: SettingField[] }) {
  if (!state) return null;
  const faults = faultsOf(state, fields);
  if (faults.length > 0) return <ErrorSummary title={state.summary} errors={faults} />;
  return <Banner kind="refusal" announce title={state.summary} />;
}

/** Several fields may want the same, so the summary says which; faults of no field come plain. */
function faultsOf(state: NonNullable<FormState>, fields: readonly SettingField[]) {
  return Object.entries(state.fields).map(([name, message]) => {
    const field = fields.find((each) => each.name.replace("[]", "") === name);
    return field ? { field: name, message: `${field.label} · ${message}` } : { field: "", message };
  });
}
