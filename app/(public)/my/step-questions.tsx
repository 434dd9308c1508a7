import type { StepField } from "#app/_case/step-fields";
import type { StepWords } from "#app/_case/step-form";
import type { Say } from "#app/(public)/say";
import type { ActionRule, Field } from "#lib/proceedings/procedure";

/** What an action's table row asks for, with its words. @param today bounds its days. */
export function stepQuestions(
  rule: ActionRule,
  at: { procedureKey: string; action: string },
  say: Say,
  today: string,
): StepField[] {
  const room = `procedures.${at.procedureKey}.actions.${at.action}.fields`;
  return Object.entries(rule.input).map(([name, field]) => {
    const words = `${room}.${name}`;
    return {
      name,
      label: say(`${words}.label`),
      ...(say.has(`${words}.hint`) && { hint: say(`${words}.hint`) }),
      ...(!field.required && { optional: say("common.optional") }),
      ...control(field, words, say, today),
    } as StepField;
  });
}

function control(field: Field, words: string, say: Say, today: string) {
  switch (field.kind) {
    case "text":
      return { kind: "text", rows: field.rows ?? 4, most: field.most };
    case "choice":
    case "choices": {
      const choices = field.options.map((value) => ({
        value,
        label: say(`${words}.options.${value}`),
      }));
      return { kind: field.kind, choices };
    }
    case "date":
      return {
        kind: "date",
        ...(field.not === "after-today" && { max: today }),
        ...(field.not === "before-today" && { min: today }),
      };
    case "yuan":
      return { kind: "yuan", unit: say("cases.step.yuan") };
    case "tick":
      return { kind: "tick", yes: say("cases.step.tick") };
  }
}

const keys = [
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

/** The words that every step's form has. */
export function stepWords(say: Say): StepWords {
  return Object.fromEntries(keys.map((key) => [key, say(`cases.step.${key}`)])) as StepWords;
}
