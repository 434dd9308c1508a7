import type { ReactNode } from "react";
import { TaskForm } from "#app/(public)/file/task-form";
import type { Say } from "#app/(public)/say";
import type { MemberActor } from "#lib/access/actor";
import type { SectionKey } from "#lib/complaints/answers";
import type { DraftAnswers } from "#lib/complaints/draft-answers";
import { markOf } from "#lib/complaints/drafts/save-section";
import { Button } from "#ui/button";
import { SubmitButton } from "#ui/submit-button";
import { textsOf } from "./form-texts";

type Props = {
  actor: MemberActor;
  draftId: string;
  /** The draft is begun with its first answer. */
  isNew: boolean;
  section: SectionKey;
  answers: DraftAnswers;
  say: Say;
  children: ReactNode;
};

/** One task: its questions, and two ways on, both of which save. */
export function SectionForm({ actor, draftId, isNew, section, answers, say, children }: Props) {
  const { rightId: _, ...shown } = answers[section] ?? {};
  const typist = { personId: actor.personId, memberId: actor.memberId };
  const draft = { draftId, isNew, section, was: markOf(answers, section) };
  return (
    <TaskForm task={{ typist, ...draft, stored: textsOf(shown) }} words={savedWords(say)}>
      {children}
      <div className="mt-10 flex flex-wrap items-center gap-x-4 gap-y-3">
        <SubmitButton pendingLabel={say("common.pending")} name="then" value="next">
          {say("filing.saveAndGo")}
        </SubmitButton>
        <Button type="submit" name="then" value="hub">
          {say("filing.saveAndLeave")}
        </Button>
      </div>
    </TaskForm>
  );
}

function savedWords(say: Say) {
  const word = (state: string) => say(`filing.autosave.${state}`, { time: "{time}" });
  return {
    idle: word("idle"),
    saving: word("saving"),
    saved: word("saved"),
    failed: word("failed"),
    unkept: word("unkept"),
    conflict: word("conflict"),
    ended: word("ended"),
    gone: word("gone"),
    restored: word("restored"),
  };
}
