import type { Lane } from "#db/seed/demo/plan/lane";
import type { Move } from "#db/seed/demo/plan/moves";
import { plainInput } from "#db/seed/demo/plan/plain-input";
import type { Random } from "#db/seed/demo/random";
import { reasonsOfGrounds } from "#db/seed/demo/texts/grounds";
import { textsOfActions } from "#db/seed/demo/texts/of-actions";
import { textsOfFields } from "#db/seed/demo/texts/of-fields";
import { textsOfSteps } from "#db/seed/demo/texts/of-steps";
import type { Calendar } from "#lib/calendar/calendar";
import { addDays, type PlainDate, shanghaiDate } from "#lib/calendar/plain-date";
import { addWorkingDays, nextWorkingDay } from "#lib/calendar/working-days";
import { limitOn } from "#lib/law/limits/limits";
import type { ActionRule, Field } from "#lib/proceedings/procedure";
import type { PostedInput } from "#lib/proceedings/read-input";

/** What is entered for an action, and the day that it announces, if it announces one. */
export type Entered = { input: PostedInput; announced: PlainDate | null };

/** When a form is filled; `yuan` is the sum that the whole case is about. */
export type Moment = { at: Date; yuan: number; days: Calendar; random: Random };

/** Fills an action's form as somebody who handles the case would. Pure but for the chance given. */
export function inputFor(lane: Lane, move: Move, { at, yuan, days, random }: Moment): Entered {
  const rule = lane.procedure.actions[move.action]!;
  const input: Record<string, string | readonly string[]> = {};
  let announced: PlainDate | null = null;
  const set = { ...plainInput(lane, move) };
  for (const [name, field] of Object.entries(rule.input)) {
    const chosen = set[name] ?? answerFor(lane, name, field, { at, yuan, days, random });
    if (chosen !== undefined) input[name] = chosen;
    if (field.kind === "date" && field.not === "before-today") announced = String(chosen);
  }
  for (const [name, field] of Object.entries(rule.input))
    if (field.kind === "text" && (field.required || random.chance(0.4)))
      input[name] = textFor(lane, move.action, name, rule, input, random).replaceAll(
        "{yuan}",
        String(yuan),
      );
  return { input, announced };
}

function answerFor(
  lane: Lane,
  name: string,
  field: Field,
  { at, yuan, days, random }: Moment,
): string | readonly string[] | undefined {
  switch (field.kind) {
    case "choice":
      return random.pick(sensible(lane, name, field.options));
    case "choices":
      return field.options.slice(0, random.int(2, Math.min(4, field.options.length)));
    case "date":
      return dayFor(field, shanghaiDate(at), days, random);
    case "yuan":
      return String(yuan);
    case "tick":
      return "yes";
    case "text":
      return undefined;
  }
}

function dayFor(
  field: Extract<Field, { kind: "date" }>,
  today: PlainDate,
  days: Calendar,
  random: Random,
): PlainDate {
  if (field.not !== "before-today") return today;
  const notice = field.notice ? limitOn(field.notice, today).amount : 0;
  if (notice > 0) return addWorkingDays(days, today, notice + random.int(2, 5));
  return nextWorkingDay(days, addDays(today, random.int(9, 20)));
}

/** Leaves out answers that the course of the case does not bear out. */
function sensible(lane: Lane, name: string, options: readonly string[]) {
  const has = (earlier: string) => (lane.taken[earlier] ?? 0) > 0;
  const asked = has("request-supplement");
  const unlikely: Record<string, boolean> = {
    "not-supplemented": !asked,
    announcement: !has("announce-service"),
    "respondent-absent": has("answer"),
    "enforcement-ended": !has("apply-enforcement"),
    performed: has("apply-enforcement"),
    other: true,
  };
  const first = name === "hearingRight" || name === "collective" ? options.slice(0, 1) : options;
  const left = first.filter((option) => !unlikely[option]);
  if (name === "ground" && asked && lane.state === "supplementing")
    return options.includes("not-supplemented") ? ["not-supplemented"] : left;
  return left.length > 0 ? left : options;
}

function textFor(
  lane: Lane,
  action: string,
  name: string,
  rule: ActionRule,
  input: Readonly<Record<string, string | readonly string[]>>,
  random: Random,
): string {
  const field = rule.input[name];
  const most = field?.kind === "text" ? field.most : 200;
  const fitting = name === "reason" || name === "reasons" ? deciding(rule, input) : undefined;
  const bank =
    fitting ??
    textsOfSteps[String(input.step)] ??
    textsOfActions[`${lane.procedure.key}.${action}.${name}`] ??
    textsOfActions[`${action}.${name}`] ??
    textsOfFields[name] ??
    textsOfFields.note!;
  return random.pick(bank).slice(0, most);
}

/** The reasons that go with a ground or a result that was chosen in the same form. */
function deciding(
  rule: ActionRule,
  input: Readonly<Record<string, string | readonly string[]>>,
): readonly string[] | undefined {
  const choice = Object.entries(rule.input).find(
    ([name, field]) => field.kind === "choice" && String(input[name]) in reasonsOfGrounds,
  );
  return choice && reasonsOfGrounds[String(input[choice[0]])];
}
