"use client";

import { useActionState } from "react";
import { type DoorField, DoorFields } from "#app/(door)/door-fields";
import type { FormState } from "#lib/web/form-state";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  fields: DoorField[];
  /** Sent along unseen. */
  hidden?: Record<string, string>;
  submit: string;
  failed: string;
};

/** A short form that works without JavaScript and comes back with what was typed and its faults. */
export function DoorForm({ action, ...rest }: Props) {
  const [state, send] = useActionState(action, null);
  return <DoorFields key={state?.attempt} state={state} send={send} {...rest} />;
}
