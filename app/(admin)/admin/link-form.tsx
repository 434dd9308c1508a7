"use client";

import { useActionState } from "react";
import { SettingFields, type SettingFieldsProps } from "#app/(admin)/admin/setting-fields";
import type { FormState } from "#lib/web/form-state";
import { Banner } from "#ui/banner";
import { CopyButton } from "#ui/copy-button";
import { TextInput } from "#ui/text-input";

/** A link to hand over with its words, or the form again. */
export type LinkState = {
  refusal: FormState;
  made: { title: string; text: string; label: string; link: string } | null;
};

type Props = SettingFieldsProps & {
  action: (before: LinkState, form: FormData) => Promise<LinkState>;
  copy: { label: string; copiedLabel: string };
};

/** A form whose answer is a link, shown once. */
export function LinkForm({ action, copy, ...form }: Props) {
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
