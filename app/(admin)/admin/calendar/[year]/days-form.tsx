"use client";

import { useActionState } from "react";
import { AnyField, type SettingField } from "#app/(admin)/admin/setting-field";
import { Refused } from "#app/(admin)/admin/setting-fields";
import { Banner } from "#ui/banner";
import { SubmitButton } from "#ui/submit-button";
import type { DaysState } from "./actions";

type Props = {
  action: (before: DaysState, form: FormData) => Promise<DaysState>;
  fields: SettingField[];
  preview: string;
  save: string;
  pending: string;
  nowKept: string;
};

/** Changes days in two steps: first what it would do to running clocks, then the change. */
export function DaysForm({ action, fields, preview, save, pending, nowKept }: Props) {
  const [{ attempt, form, effect }, send] = useActionState(action, {
    attempt: 0,
    form: null,
    effect: null,
  });
  return (
    <form action={send} noValidate key={attempt}>
      {!effect && <Refused state={form} fields={fields} />}
      {fields.map((field) => (
        <AnyField key={field.name} field={field} state={form} nowKept={nowKept} />
      ))}
      <div className="mt-7">
        {effect && (
          <Banner announce kind={effect.moves ? "warning" : "info"} title={effect.title}>
            <p>{effect.text}</p>
            <p>{effect.looked}</p>
          </Banner>
        )}
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="intent" value="preview" variant="quiet" pendingLabel={pending}>
            {preview}
          </SubmitButton>
          <SubmitButton name="intent" value="save" pendingLabel={pending}>
            {save}
          </SubmitButton>
        </div>
      </div>
    </form>
  );
}
