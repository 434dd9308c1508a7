import type { StepField } from "#app/_case/step-fields";
import type { StepWords } from "#app/_case/step-form";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { ActionRule, Field } from "#lib/proceedings/procedure";
import { caseWords, sayer, type Translator } from "#lib/web/case-words";

/** The fields of an action's form, drawn from its row in the procedure's table. */
export function actionFields(
  t: Translator,
  at: { procedureKey: string; action: string; rule: ActionRule; now: Date },
): StepField[] {
  return Object.entries(at.rule.input).map(([name, field]) => fieldOf(t, at, name, field));
}

function fieldOf(
  t: Translator,
  { procedureKey, action, now }: { procedureKey: string; action: string; now: Date },
  name: string,
  field: Field,
): StepField {
  const words = caseWords(t);
  const say = sayer(t);
  const said = {
    name,
    label: words.field(procedureKey, action, name),
    hint: words.hint(procedureKey, action, name) || undefined,
    optional: field.required ? undefined : say("common.optional"),
  };
  const today = shanghaiDate(now);
  switch (field.kind) {
    case "text":
      return { ...said, kind: "text", rows: field.rows ?? 4, most: field.most };
    case "choice":
    case "choices":
      return {
        ...said,
        kind: field.kind,
        choices: field.options.map((value) => ({
          value,
          label: words.option(procedureKey, action, name, value),
        })),
      };
    case "date":
      return {
        ...said,
        kind: "date",
        min: field.not === "before-today" ? today : undefined,
        max: field.not === "after-today" ? today : undefined,
      };
    case "yuan":
      return { ...said, kind: "yuan", unit: say("cases.step.yuan") };
    case "tick":
      return { ...said, kind: "tick", yes: say("cases.step.tick") };
  }
}

const stepWordKeys = [
  "check",
  "consequences",
  "entered",
  "notEntered",
  "submit",
  "toCheck",
  "save",
  "change",
  "cancel",
  "pending",
  "errors",
  "stale",
  "staleAdvice",
] as const;

/** The words that the form of every step needs. */
export function stepWords(t: Translator): StepWords {
  const say = sayer(t);
  const pairs = stepWordKeys.map((key) => [key, say(`cases.step.${key}`)]);
  return Object.fromEntries(pairs) as StepWords;
}
