import type { Say } from "#app/(public)/say";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { draftProgress, type SectionState } from "#lib/complaints/draft-progress";
import type { Draft } from "#lib/complaints/drafts/find-draft";
import type { Task } from "#ui/task-list";
import type { Tone } from "#ui/tone";

/** The tasks of a complaint in the order in which they are usually done. */
export const taskKeys = [
  "right",
  "holder",
  "conduct",
  "respondent",
  "evidence",
  "wishes",
  "check",
] as const;

/** A template has no files and is not sent. */
export function taskKeysOf({ templateName }: Pick<Draft, "templateName">) {
  return taskKeys.filter((key) => templateName === null || (key !== "evidence" && key !== "check"));
}

const tones: Record<SectionState, Tone> = { empty: "neutral", begun: "waiting", done: "done" };

/** Each task with its state, for the hub. @param files how many are uploaded. */
export function tasksOf(draft: Draft, files: number, now: Date, say: Say): Task[] {
  const progress = draftProgress(draft.answers, shanghaiDate(now));
  const isComplete = Object.values(progress).every((state) => state === "done");
  return taskKeysOf(draft).map((key) => ({
    key,
    title: say(`filing.tasks.${key}.title`),
    hint: say(`filing.tasks.${key}.hint`),
    href: `/file/${draft.id}/${key}`,
    state: stateOf(key),
  }));

  function stateOf(key: (typeof taskKeys)[number]): Task["state"] {
    if (key === "evidence") {
      return files > 0
        ? { label: say("filing.state.files", { count: files }), tone: "done" }
        : { label: say("filing.state.optional"), tone: "neutral" };
    }
    if (key === "check") {
      return isComplete
        ? { label: say("filing.state.ready"), tone: "active" }
        : { label: say("filing.state.waiting"), tone: "neutral" };
    }
    return { label: say(`filing.state.${progress[key]}`), tone: tones[progress[key]] };
  }
}
