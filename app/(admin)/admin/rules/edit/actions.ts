"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { type Answers, answersOf, typedOf } from "#app/(admin)/admin/answer";
import { orNotFound } from "#app/(admin)/admin/guard";
import { type Outcome, tryDraft } from "#app/(admin)/admin/rules/edit/try-draft";
import { requireActor } from "#lib/auth/current-actor";
import { readAnswers } from "#lib/organizations/read-answers";
import { publishInput, publishRuleSet } from "#lib/rule-sets/publish-rule-set";
import { type FormState, orRefused } from "#lib/web/form-state";

const mostBytes = 600_000;

/** The form with what was typed, and what trying it out has shown. */
export type RulesState = { attempt: number; form: FormState; outcome: Outcome | null };

export async function tryOrPublish(before: RulesState, form: FormData): Promise<RulesState> {
  const actor = await requireActor();
  const answers: Answers = { ...answersOf(form), cases: await casesOf(form) };
  const typed = typedOf(answers);
  const attempt = before.attempt + 1;
  if (answers.intent === "publish") {
    const refused = await orRefused(before.form, typed, async () => {
      await orNotFound(publishRuleSet(actor, readAnswers(publishInput, answers)));
      return null;
    });
    if (!refused) redirect("/admin/rules?done=published");
    refresh();
    return { attempt, form: refused, outcome: await orNotFound(tryDraft(actor, typed)) };
  }
  const shown = { attempt, summary: "", fields: {}, typed };
  return { attempt, form: shown, outcome: await orNotFound(tryDraft(actor, typed)) };
}

/** A chosen file goes before what was pasted. */
async function casesOf(form: FormData): Promise<string> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0 && file.size <= mostBytes) return file.text();
  return String(form.get("cases") ?? "");
}
