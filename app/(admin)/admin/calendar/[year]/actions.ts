"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { answer, answersOf, typedOf } from "#app/(admin)/admin/answer";
import { orNotFound } from "#app/(admin)/admin/guard";
import type { MemberActor } from "#lib/access/actor";
import { requireActor } from "#lib/auth/current-actor";
import { readAnswers } from "#lib/organizations/read-answers";
import { type FormState, orRefused } from "#lib/web/form-state";
import { changeDays } from "#lib/working-days/change-days";
import { type DayChange, dayChangeInput } from "#lib/working-days/day-change";
import { markYear, yearInput } from "#lib/working-days/mark-year";
import { previewDueDates } from "#lib/working-days/preview-due-dates";

export async function saveStanding(year: number, before: FormState, form: FormData) {
  return answer(before, form, async (actor, answers) => {
    await markYear(actor, year, readAnswers(yearInput, answers));
    return `/admin/calendar/${year}?done=saved`;
  });
}

/** What saving would do, in words. */
export type Effect = { moves: boolean; title: string; text: string; looked: string };

export type DaysState = { attempt: number; form: FormState; effect: Effect | null };

export async function setDays(year: number, before: DaysState, form: FormData): Promise<DaysState> {
  const actor = await requireActor();
  const answers = answersOf(form);
  const attempt = before.attempt + 1;
  let effect: Effect | null = null;
  const refused = await orRefused(before.form, typedOf(answers), async () => {
    const change = readAnswers(dayChangeInput, answers);
    if (answers.intent === "preview") effect = await effectOf(actor, change);
    else await orNotFound(changeDays(actor, change));
    return null;
  });
  if (!refused && !effect) redirect(`/admin/calendar/${year}?done=saved`);
  const shown = { attempt, summary: "", fields: {}, typed: typedOf(answers) };
  return { attempt, form: refused ?? shown, effect };
}

async function effectOf(actor: MemberActor, change: DayChange): Promise<Effect> {
  const { looked, earlier, later } = await orNotFound(previewDueDates(actor, change));
  const t = await getTranslations("admin.calendar");
  const moved = earlier + later;
  return {
    moves: moved > 0,
    title: t("previewTitle"),
    text: moved > 0 ? t("previewSome", { moved, earlier, later }) : t("previewNone"),
    looked: t("previewLooked", { looked }),
  };
}
