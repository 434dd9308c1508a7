"use client";

import { useActionState } from "react";
import { SettingFields, type SettingFieldsProps } from "#app/(admin)/admin/setting-fields";
import type { FormState } from "#lib/web/form-state";

type Props = SettingFieldsProps & {
  action: (before: FormState, form: FormData) => Promise<FormState>;
};

/** A form of settings; works without JavaScript and comes back with what was typed. */
export function SettingForm({ action, ...form }: Props) {
  const [state, send] = useActionState(action, null);
  return <SettingFields key={state?.attempt} state={state} send={send} {...form} />;
}
