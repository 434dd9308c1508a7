import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { untilKinds, untilOf } from "#lib/snoozes/until";
import { loadCalendar } from "#lib/working-days/load-calendar";

/**
 * Reads how long something is to be put aside from a form's `until`, `untilOn`, `untilTime`, `onNews`.
 * @throws Refusal `checkAnswers` at the field that is missing or cannot be read.
 */
export async function snoozeAnswers(
  actor: MemberActor,
  typed: Readonly<Record<string, string | string[] | undefined>>,
): Promise<{ untilAt: Date | null; onNews: boolean }> {
  const kind = untilKinds.find((one) => one === typed.until);
  if (!kind) throw new Refusal("checkAnswers", {}, { until: "fields.missing" });
  const calendar = await acting(actor, loadCalendar);
  const moment = { on: String(typed.untilOn ?? ""), time: String(typed.untilTime ?? "") };
  const untilAt = untilOf(kind, moment, { now: actor.now, calendar });
  if (untilAt === undefined)
    throw new Refusal("checkAnswers", {}, { untilOn: "fields.dateUnreadable" });
  return { untilAt, onNews: kind === "news" || typed.onNews === "on" };
}
