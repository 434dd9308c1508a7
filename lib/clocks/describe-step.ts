import { shanghaiDate } from "#lib/calendar/plain-date";
import type { Arithmetic } from "#lib/clocks/arithmetic";
import { clockTime, printDay, timeOfDay } from "#lib/clocks/print-time";
import type { Citation } from "#lib/law/laws";
import type { Words } from "#lib/words";

/** A message under `clocks.steps`, the values that it takes, and the law to print beside it. */
export type StepLine = {
  key: Arithmetic["step"] | "hours";
  values: Record<string, string | number>;
  citation?: Citation;
};

/** One line of "why this date", ready for the message files; dates are printed in the locale. */
export function describeStep(step: Arithmetic, locale: keyof Words): StepLine {
  const line = { key: step.step, values: valuesOf(step, locale) };
  if (step.step === "count" && step.unit === "hours") return { ...line, key: "hours" };
  return "citation" in step ? { ...line, citation: step.citation } : line;
}

function valuesOf(step: Arithmetic, locale: keyof Words): StepLine["values"] {
  const print = (date: string) => printDay(date, locale);
  switch (step.step) {
    case "trigger":
      return { on: print(step.on), time: timeOfDay(step.at) };
    case "start-instant":
      return { on: print(shanghaiDate(step.at)), time: timeOfDay(step.at) };
    case "start-day":
    case "month-end":
      return { on: print(step.on) };
    case "extension": {
      const { amount, unit, approvedBy, reason } = step.extension;
      return { amount, unit: camel(unit), approvedBy, reasonGiven: reason };
    }
    case "weekends":
      return { count: step.days.length, days: step.days.map(print).join("、") };
    case "holiday":
      return { name: step.name[locale], count: step.days.length, ...span(step, print) };
    case "makeup-workday":
      return { name: step.name[locale], on: print(step.on) };
    case "pause":
      return {
        reason: camel(step.reason),
        from: print(step.from),
        until: step.until ? print(step.until) : "",
        isOpen: step.until ? "no" : "yes",
        days: step.days ?? 0,
      };
    case "count":
      return { amount: step.amount, unit: camel(step.unit), ...span(step, print) };
    case "roll-forward":
      return {
        off: step.off.map((name) => name[locale]).join(SEPARATOR[locale]),
        ...span(step, print),
      };
    case "expected":
      return { years: step.years.join(SEPARATOR[locale]) };
    case "paused":
      return { on: print(step.since), reason: camel(step.reason) };
    case "due":
      return { on: print(step.on), time: clockTime(step.at) };
  }
}

const SEPARATOR = { zh: "、", en: ", " };

/** Selectors of the message syntax hold no hyphen: `working-days` is chosen as `workingDays`. */
export function camel(key: string): string {
  return key.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

function span({ from, to }: { from: string; to: string }, print: (date: string) => string) {
  return { from: print(from), to: print(to) };
}
