import type { ReactNode } from "react";
import { SaveOnLeave } from "#app/(public)/file/save-on-leave";
import type { Say } from "#app/(public)/say";
import type { SectionKey } from "#lib/complaints/answers";
import { Button } from "#ui/button";
import { SubmitButton } from "#ui/submit-button";
import { autosaveTask, saveTask } from "./actions";

type Props = {
  /** Empty while nothing has been saved. */
  draftId: string;
  section: SectionKey;
  /** The mark of the answers shown. */
  was: string;
  say: Say;
  children: ReactNode;
};

const states = ["idle", "saving", "failed", "conflict", "ended"] as const;

/** One task: its questions, and two ways on, both of which save. */
export function SectionForm({ draftId, section, was, say, children }: Props) {
  const words = Object.fromEntries(states.map((state) => [state, say(`filing.autosave.${state}`)]));
  const saved = say("filing.autosave.saved", { time: "{time}" });
  return (
    <form id="task" action={saveTask} noValidate className="group">
      <input type="hidden" name="draftId" value={draftId} />
      <input type="hidden" name="section" value={section} />
      <input type="hidden" name="was" value={was} />
      {children}
      <div className="mt-10 flex flex-wrap items-center gap-x-4 gap-y-3">
        <SubmitButton pendingLabel={say("common.pending")} name="then" value="next">
          {say("filing.saveAndGo")}
        </SubmitButton>
        <Button type="submit" name="then" value="hub">
          {say("filing.saveAndLeave")}
        </Button>
      </div>
      <div className="mt-3 min-h-[2em]">
        <SaveOnLeave
          form="task"
          save={autosaveTask}
          words={{ ...(words as Record<(typeof states)[number], string>), saved }}
        />
      </div>
    </form>
  );
}
