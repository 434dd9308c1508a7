"use client";

import { useActionState } from "react";
import type { FormState } from "#lib/web/form-state";
import { Banner } from "#ui/banner";
import { CheckboxGroup } from "#ui/checkbox-group";
import type { Choice } from "#ui/choice";
import { RadioGroup } from "#ui/radio-group";
import { SubmitButton } from "#ui/submit-button";
import { TextInput } from "#ui/text-input";

type Word =
  | "mode"
  | "kinds"
  | "kindsHint"
  | "locale"
  | "texts"
  | "wantTexts"
  | "wantTextsHint"
  | "phone"
  | "phoneHint"
  | "optional"
  | "save"
  | "saving";

type Words = Record<Word, string>;

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** As it was chosen; several values of one field stand side by side with a blank between. */
  chosen: Record<"mode" | "kinds" | "locale" | "texts" | "phone", string>;
  choices: Record<"modes" | "kinds" | "locales", Choice[]>;
  /** What the installation can send; what it cannot is not asked for. */
  can: Record<"mail" | "text", boolean>;
  words: Words;
};

/** How somebody wants messages outside the inbox. Works without a script. */
export function MailChoiceForm({ action, chosen, choices, can, words }: Props) {
  const [state, send] = useActionState(action, null);
  const now = { ...chosen, ...state?.typed };
  return (
    <form action={send} key={state?.attempt} noValidate className="grid max-w-[36rem] gap-5">
      {state && !state.fields.phone && <Banner kind="refusal" title={state.summary} announce />}
      {can.mail ? (
        <RadioGroup
          name="mode"
          label={words.mode}
          choices={choices.modes}
          defaultValue={now.mode}
        />
      ) : (
        <input type="hidden" name="mode" value={chosen.mode} />
      )}
      <CheckboxGroup
        name="kinds"
        label={words.kinds}
        hint={words.kindsHint}
        choices={choices.kinds}
        defaultValues={now.kinds.split(" ")}
      />
      {can.text && <TextFields now={now} error={state?.fields.phone} words={words} />}
      <RadioGroup
        name="locale"
        label={words.locale}
        choices={choices.locales}
        defaultValue={now.locale}
        inline
      />
      <div>
        <SubmitButton pendingLabel={words.saving}>{words.save}</SubmitButton>
      </div>
    </form>
  );
}

type TextProps = {
  now: Record<"texts" | "phone", string>;
  error: string | undefined;
  words: Words;
};

function TextFields({ now, error, words }: TextProps) {
  const wanted = { value: "yes", label: words.wantTexts, hint: words.wantTextsHint };
  return (
    <>
      <CheckboxGroup
        name="texts"
        label={words.texts}
        choices={[wanted]}
        defaultValues={[now.texts]}
      />
      <div>
        <TextInput
          name="phone"
          type="tel"
          autoComplete="tel"
          maxLength={40}
          label={words.phone}
          hint={words.phoneHint}
          optional={words.optional}
          error={error}
          autoFocus={error !== undefined}
          defaultValue={now.phone}
        />
      </div>
    </>
  );
}
