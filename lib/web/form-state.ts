import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { Refusal } from "#lib/access/refusal";
import { withReturn } from "#lib/auth/safe-path";
import { refusalMessage } from "#lib/web/refusal-message";

/** What a form is shown again with after a refusal; null before the first try. */
export type FormState = {
  /** Another one each time, so that the form and its focus are made anew. */
  attempt: number;
  summary: string;
  fields: Record<string, string>;
  typed: Record<string, string>;
} | null;

/** The texts typed into a form's named fields; a field that is missing or a file is empty. */
export function typedText<Name extends string>(form: FormData, ...names: Name[]) {
  const pairs = names.map((name) => [name, textOf(form.get(name))]);
  return Object.fromEntries(pairs) as Record<Name, string>;
}

/**
 * Runs a form's work, which leads elsewhere or ends with null. A refusal brings the form back with
 * its reasons and with what was typed, passwords excepted; anything else that is thrown goes on. Whoever
 * must prove first who they are is led there, and back to the form.
 */
export async function orRefused(
  before: FormState,
  typed: Record<string, string>,
  work: () => Promise<null>,
): Promise<FormState> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    if (thrown.key === "secondStep.proveAgain") redirect(await wayOfProof());
    const { summary, fields } = await refusalMessage(thrown);
    return { attempt: (before?.attempt ?? 0) + 1, summary, fields, typed: withoutSecrets(typed) };
  }
}

async function wayOfProof(): Promise<string> {
  return withReturn("/prove", (await headers()).get("x-path"));
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}

function withoutSecrets(typed: Record<string, string>) {
  const harmless = ([name]: [string, string]) => !/password|current|token/i.test(name);
  return Object.fromEntries(Object.entries(typed).filter(harmless));
}
