"use client";

import { useActionState } from "react";
import { SettingFields, type SettingFieldsProps } from "#app/(admin)/admin/setting-fields";
import { Banner } from "#ui/banner";
import { CopyButton } from "#ui/copy-button";
import { TextInput } from "#ui/text-input";
import type { InviteState } from "./actions";

type Props = SettingFieldsProps & {
  action: (before: InviteState, form: FormData) => Promise<InviteState>;
  copy: { label: string; copiedLabel: string };
};

export function InviteForm({ action, copy, ...form }: Props) {
  const [{ made, refusal }, send] = useActionState(action, { refusal: null, made: null });
  if (!made) return <SettingFields key={refusal?.attempt} state={refusal} send={send} {...form} />;
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
