"use client";

import { useActionState } from "react";
import type { StepState } from "#lib/web/step-state";
import { Disclosure } from "#ui/disclosure";
import { Select } from "#ui/select";
import { SubmitButton } from "#ui/submit-button";
import { TextArea } from "#ui/text-area";

type Action = (before: StepState, form: FormData) => Promise<StepState>;

type AssignProps = {
  action: Action;
  version: number;
  members: { id: string; name: string }[];
  assignee: string | null;
  words: { label: string; nobody: string; save: string; pending: string };
};

/** Gives a proceeding to somebody of the own organization. */
export function AssignForm({ action, version, members, assignee, words }: AssignProps) {
  const [state, send] = useActionState(action, null);
  return (
    <form action={send} key={`${state?.attempt}-${version}`}>
      <div>
        <Select
          name="memberId"
          id={`assignee-${version}`}
          label={words.label}
          error={state?.fields?.memberId ?? state?.summary}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={words.nobody}
          defaultValue={assignee ?? ""}
        />
      </div>
      <input type="hidden" name="$version" value={version} />
      <SubmitButton variant="quiet" className="mt-2" pendingLabel={words.pending}>
        {words.save}
      </SubmitButton>
    </form>
  );
}

type NoteProps = {
  action: Action;
  words: { summary: string; hint: string; label: string; save: string; pending: string };
};

/** A note that only the own organization reads. */
export function NoteForm({ action, words }: NoteProps) {
  const [state, send] = useActionState(action, null);
  const text = state?.typed.text;
  return (
    <Disclosure summary={words.summary} open={state?.fields !== undefined}>
      <form action={send} noValidate key={state?.attempt}>
        <div>
          <TextArea
            name="text"
            label={words.label}
            hint={words.hint}
            rows={4}
            maxLength={4000}
            error={state?.fields?.text ?? state?.summary}
            defaultValue={typeof text === "string" ? text : ""}
          />
        </div>
        <SubmitButton variant="quiet" className="mt-2" pendingLabel={words.pending}>
          {words.save}
        </SubmitButton>
      </form>
    </Disclosure>
  );
}
