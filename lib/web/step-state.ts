import { NotSeen, Refusal } from "#lib/access/refusal";
import { refusalMessage } from "#lib/web/refusal-message";

export type Typed = Record<string, string | string[]>;

/** What the form of a step is shown with after it was sent; null before. */
export type StepState = {
  /** Another one each time, so that the form and its focus are made anew. */
  attempt: number;
  /** `check`: what was typed could be done; it is shown once more before it is. */
  stage: "fill" | "check";
  typed: Typed;
  summary?: string;
  fields?: Record<string, string>;
  /** Somebody acted in between: what was written since, and the version to answer to now. */
  news?: { lines: string[]; version: string; seq: string };
} | null;

/** The answers of a posted form; names that start with `$` are the form's own and left out. */
export function typedOf(form: FormData): Typed {
  const typed: Typed = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$")) continue;
    const values = form.getAll(name).filter((value) => typeof value === "string");
    typed[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  return typed;
}

/** What a form says of itself: `$stage`, `$version`, `$seq`. */
export function aboutForm(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  return { stage: text("$stage"), version: Number(text("$version")), seq: Number(text("$seq")) };
}

/** The step's page with what was typed: to fill in further, or to look over. */
export function stepAt(before: StepState, stage: "fill" | "check", typed: Typed): StepState {
  const { attempt = 0, news } = before ?? {};
  return { attempt: attempt + 1, stage, typed, news: stage === "check" ? news : undefined };
}

/**
 * Runs a step's work. A refusal brings the form back with its reasons and everything typed; `onStale`
 * tells what changed when the page was older than the case. Anything else that is thrown goes on.
 */
export async function orShownAgain(
  before: StepState,
  typed: Typed,
  work: () => Promise<StepState>,
  onStale?: () => Promise<NonNullable<StepState>["news"]>,
): Promise<StepState> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof NotSeen || !(thrown instanceof Refusal)) throw thrown;
    const said = await refusalMessage(thrown);
    const news = thrown.key === "cases.stalePage" ? await onStale?.() : undefined;
    return { attempt: (before?.attempt ?? 0) + 1, stage: "fill", typed, ...said, news };
  }
}
