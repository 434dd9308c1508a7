"use client";

import { useActionState } from "react";
import { Outcome } from "#app/(admin)/admin/rules/edit/outcome";
import { Banner } from "#ui/banner";
import { FileInput } from "#ui/file-input";
import { SubmitButton } from "#ui/submit-button";
import { TextArea } from "#ui/text-area";
import type { RulesState } from "./actions";

export type RulesFormWords = Record<
  | "text"
  | "textHint"
  | "cases"
  | "casesHint"
  | "casesFile"
  | "casesFileHint"
  | "note"
  | "noteHint"
  | "tryOut"
  | "publish"
  | "publishHint"
  | "case"
  | "part"
  | "before"
  | "after"
  | "triedTitle"
  | "optional"
  | "pending",
  string
>;

type Props = {
  action: (before: RulesState, form: FormData) => Promise<RulesState>;
  basedOn: number;
  rules: string;
  words: RulesFormWords;
};

/** Rules as text, past complaints beside them, and two buttons: try out, and publish. */
export function RulesForm({ action, basedOn, rules, words }: Props) {
  const [state, send] = useActionState(action, { attempt: 0, form: null, outcome: null });
  const { form, outcome, attempt } = state;
  const code = "font-code text-fine max-w-full";
  return (
    <form action={send} noValidate key={attempt}>
      {/* What was typed lies over the version that it was typed over, not over a newer one. */}
      <input type="hidden" name="basedOn" value={form?.typed.basedOn ?? basedOn} />
      {form?.summary && <Banner kind="refusal" announce title={form.summary} />}
      {outcome && <Outcome outcome={outcome} words={words} />}
      <TextArea
        name="text"
        label={words.text}
        hint={words.textHint}
        rows={24}
        spellCheck={false}
        className={code}
        defaultValue={form?.typed.text ?? rules}
      />
      <TextArea
        name="cases"
        label={words.cases}
        hint={words.casesHint}
        optional={words.optional}
        rows={8}
        spellCheck={false}
        className={code}
        defaultValue={form?.typed.cases}
      />
      <FileInput
        name="file"
        label={words.casesFile}
        hint={words.casesFileHint}
        optional={words.optional}
        accept=".json,application/json"
      />
      <TextArea
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={2}
        error={form?.fields.note}
        defaultValue={form?.typed.note}
      />
      <div className="mt-7 flex flex-wrap items-center gap-3">
        <SubmitButton name="intent" value="try" variant="quiet" pendingLabel={words.pending}>
          {words.tryOut}
        </SubmitButton>
        <SubmitButton name="intent" value="publish" pendingLabel={words.pending}>
          {words.publish}
        </SubmitButton>
        <p className="text-fine text-quiet">{words.publishHint}</p>
      </div>
    </form>
  );
}
