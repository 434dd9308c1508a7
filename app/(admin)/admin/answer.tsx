import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { orNotFound } from "#app/(admin)/admin/guard";
import type { MemberActor } from "#lib/access/actor";
import { requireActor } from "#lib/auth/current-actor";
import { type FormState, orRefused } from "#lib/web/form-state";

export type Answers = Record<string, string | string[]>;

/**
 * Runs an administrator's form and goes on to the path that `work` gives. A refusal brings the form
 * back over what is kept now, with what was typed: a second try then knows what it replaces.
 */
export async function answer(
  before: FormState,
  form: FormData,
  work: (actor: MemberActor, answers: Answers) => Promise<string>,
): Promise<FormState> {
  const actor = await requireActor();
  const answers = answersOf(form);
  const state = await orRefused(before, typedOf(answers), async () =>
    redirect(await orNotFound(work(actor, answers))),
  );
  refresh();
  return state;
}

/** A form's answers by name; several ticked boxes of one group, whose name ends in [], as a list. */
export function answersOf(form: FormData): Answers {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$"));
  return Object.fromEntries(names.map((name) => answerOf(form, name)));
}

/** As they are sent back to be shown again: a list joined by commas. */
export function typedOf(answers: Answers): Record<string, string> {
  const texts = Object.entries(answers).map(([name, value]) => [name, [value].flat().join(",")]);
  return Object.fromEntries(texts);
}

function answerOf(form: FormData, name: string): [string, string | string[]] {
  const texts = form.getAll(name).filter((value) => typeof value === "string");
  return name.endsWith("[]")
    ? [name.slice(0, -2), texts.filter(Boolean)]
    : [name, texts.at(-1) ?? ""];
}
