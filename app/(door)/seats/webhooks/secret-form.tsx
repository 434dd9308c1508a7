"use client";

import { type ReactNode, useActionState } from "react";
import { DoorFields } from "#app/(door)/door-fields";
import { Banner } from "#ui/banner";
import { CopyButton } from "#ui/copy-button";
import { Disclosure } from "#ui/disclosure";
import { LinkButton } from "#ui/link-button";
import { SubmitButton } from "#ui/submit-button";
import { TextInput } from "#ui/text-input";
import type { SecretState } from "./actions";

type Words = { title: string; text: string; label: string; go: string };

type Props = {
  action: (before: SecretState, form: FormData) => Promise<SecretState>;
  fields?: Parameters<typeof DoorFields>[0]["fields"];
  submit: string;
  failed: string;
  made: Words;
  copy: { label: string; copiedLabel: string };
  children?: ReactNode;
};

/**
 * A form whose answer is a secret, shown once. Without fields it stands folded away, and the secret in
 * the open: without a script the page comes anew, with everything folded.
 */
export function SecretForm({ action, fields, submit, failed, made, copy, children }: Props) {
  const [state, send] = useActionState(action, { refusal: null, made: null });
  if (state.made) return <Secret {...state.made} words={made} copy={copy} />;
  if (fields) {
    const { refusal } = state;
    const form = { state: refusal, send, fields, submit, failed };
    return <DoorFields key={refusal?.attempt} {...form} />;
  }
  return (
    <Disclosure summary={submit}>
      <form action={send}>
        {children}
        <SubmitButton variant="quiet" pendingLabel={submit} className="mt-3">
          {submit}
        </SubmitButton>
      </form>
    </Disclosure>
  );
}

type SecretProps = NonNullable<SecretState["made"]> & { words: Words; copy: Props["copy"] };

function Secret({ endpointId, secret, words, copy }: SecretProps) {
  return (
    <div className="mt-6 first:mt-0">
      <Banner kind="success" announce title={words.title}>
        {words.text}
      </Banner>
      <TextInput
        name="secret"
        label={words.label}
        defaultValue={secret}
        readOnly
        className="max-w-[36em] font-mono"
      />
      <div className="mt-3 flex flex-wrap gap-3">
        <CopyButton text={secret} {...copy} />
        <LinkButton href={`/seats/webhooks/${endpointId}`}>{words.go}</LinkButton>
      </div>
    </div>
  );
}
