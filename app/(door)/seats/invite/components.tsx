"use client";

import { type ComponentProps, useActionState } from "react";
import { DoorFields } from "#app/(door)/door-fields";
import { Banner } from "#ui/banner";
import { CopyButton } from "#ui/copy-button";
import { TextInput } from "#ui/text-input";
import type { InviteState } from "./actions";

type Props = Omit<ComponentProps<typeof DoorFields>, "state" | "send"> & {
  action: (before: InviteState, form: FormData) => Promise<InviteState>;
  copy: { label: string; copiedLabel: string };
};

export function InviteForm({ action, copy, ...form }: Props) {
  const [state, send] = useActionState(action, { refusal: null, made: null });
  const { made, refusal } = state;
  if (!made) return <DoorFields key={refusal?.attempt} state={refusal} send={send} {...form} />;
  return (
    <>
      <Banner kind="success" announce title={made.title}>
        {made.text}
      </Banner>
      <TextInput name="link" label={made.label} defaultValue={made.link} readOnly />
      <div className="mt-3">
        <CopyButton text={made.link} {...copy} />
      </div>
    </>
  );
}
