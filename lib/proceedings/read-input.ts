import { Refusal } from "#lib/access/refusal";
import { isPlainDate, type PlainDate, shanghaiDate } from "#lib/calendar/plain-date";
import { addWorkingDays } from "#lib/calendar/working-days";
import { limitOn } from "#lib/law/limits/limits";
import type { ActionRule, Field } from "#lib/proceedings/procedure";
import type { Reckoning } from "#lib/proceedings/reckoning";

/** What a form or API call posts for one action: text by field name, several for `choices`. */
export type PostedInput = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The answers of one action: `facts` go into the event's hashed payload, `texts` beside it. */
export type ReadInput = {
  facts: Record<string, string | number | boolean | null>;
  texts: Record<string, string>;
};

/**
 * Reads what was posted for an action by the action's own fields. Unknown names are refused.
 * @throws Refusal `checkAnswers` with a message key for every field that is wrong.
 */
export function readInput(
  rule: ActionRule,
  posted: PostedInput,
  now: Date,
  reckoning: Reckoning,
): ReadInput {
  const read: ReadInput = { facts: {}, texts: {} };
  const problems: Record<string, string> = {};
  for (const name of Object.keys(posted))
    if (!Object.hasOwn(rule.input, name)) problems[name] = "fields.unknown";
  for (const [name, field] of Object.entries(rule.input)) {
    const problem = readField(name, field, posted[name], read, shanghaiDate(now), reckoning);
    if (problem) problems[name] = problem;
  }
  if (Object.keys(problems).length > 0) throw new Refusal("checkAnswers", {}, problems);
  return read;
}

function readField(
  name: string,
  field: Field,
  posted: string | readonly string[] | undefined,
  into: ReadInput,
  today: PlainDate,
  reckoning: Reckoning,
): string | null {
  if (field.kind === "choices") return readChoices(name, field, posted, into);
  const value = typeof posted === "string" ? posted.trim() : "";
  if (value === "") {
    if (field.kind !== "text") into.facts[name] = null;
    return field.kind === "tick" ? "fields.tickMissing" : required(field) ? "fields.missing" : null;
  }
  if (!isWellFormed(value)) return "fields.unreadable";
  switch (field.kind) {
    case "text":
      into.texts[name] = value;
      return value.length > field.most ? "fields.textTooLong" : null;
    case "choice":
      into.facts[name] = value;
      return field.options.includes(value) ? null : "fields.choiceUnknown";
    case "date":
      into.facts[name] = value;
      return dateProblem(field, value, today, reckoning);
    case "yuan":
      into.facts[name] = Number(value);
      return /^\d{1,12}(\.\d{1,2})?$/.test(value) ? null : "fields.amountUnreadable";
    case "tick":
      into.facts[name] = true;
      return null;
  }
}

function required(field: Field): boolean {
  return field.required;
}

/** NUL and lone surrogates cannot be stored as they are, so they are refused, never altered. */
function isWellFormed(value: string): boolean {
  return value.isWellFormed() && !value.includes("\0");
}

function readChoices(
  name: string,
  field: Extract<Field, { kind: "choices" }>,
  posted: string | readonly string[] | undefined,
  into: ReadInput,
): string | null {
  const values = (typeof posted === "string" ? [posted] : (posted ?? [])).filter(Boolean);
  into.facts[name] = values.join(",");
  if (values.some((value) => !field.options.includes(value))) return "fields.choiceUnknown";
  return field.required && values.length === 0 ? "fields.missing" : null;
}

function dateProblem(
  field: Extract<Field, { kind: "date" }>,
  value: PlainDate,
  today: PlainDate,
  { calendar, limits }: Reckoning,
): string | null {
  if (!isPlainDate(value)) return "fields.dateUnreadable";
  if (field.not === "after-today" && value > today) return "fields.dateAfterToday";
  if (field.not === "before-today" && value < today) return "fields.dateBeforeToday";
  if (!field.notice) return null;
  const notice = limitOn(field.notice, today, limits);
  return value < addWorkingDays(calendar, today, notice.amount) ? "fields.noticeTooShort" : null;
}
