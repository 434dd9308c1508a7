import { printDay } from "#lib/clocks/print-time";
import type { TimelineEntry } from "#lib/timeline/timeline-for";
import { type EventTeller, type Values, yesNo } from "#lib/web/event-values/event-teller";
import { recomputedValues } from "#lib/web/event-values/recomputed-values";

/** Of the steps and clocks of proceedings; null for any other event. */
export function valuesOfProceedings(teller: EventTeller, entry: TimelineEntry): Values | null {
  const { locale, words, name } = teller;
  const { disclosures } = entry;
  switch (entry.type) {
    case "proceeding-opened": {
      const { organizationId, procedureKey } = entry.payload;
      return { organization: name(organizationId), procedure: words.procedure(procedureKey) };
    }
    case "action-taken":
      return { done: words.done(entry.payload.procedureKey, entry.payload.action) };
    case "action-followed": {
      const { procedureKey, action, cause } = entry.payload;
      const done = words.done(procedureKey, action);
      if (cause.is === "deadline")
        return {
          done,
          is: "deadline",
          procedure: "",
          cause: words.clock(procedureKey, cause.clock),
        };
      const procedure = words.procedure(cause.procedureKey);
      return {
        done,
        is: "action",
        procedure,
        cause: words.action(cause.procedureKey, cause.action),
      };
    }
    case "proceeding-requested": {
      const { organizationId, procedureKey, standing } = entry.payload;
      const procedure = words.procedure(procedureKey);
      return { standing, organization: name(organizationId), procedure };
    }
    case "deadline-recomputed": {
      const { clock, expected } = entry.payload;
      return {
        ...recomputedValues(locale, entry.payload),
        clock: entry.procedureKey ? words.clock(entry.procedureKey, clock) : clock,
        expected: yesNo(expected),
      };
    }
    case "fast-track-recomputed":
      return recomputedValues(locale, entry.payload);
    case "assigned":
      return { named: yesNo(entry.payload.memberId), person: disclosures.assignee ?? "" };
    case "clock-started":
    case "clock-paused":
    case "clock-resumed":
    case "clock-extended":
    case "clock-ended":
    case "deadline-near":
    case "deadline-passed":
      return clockValues(teller, entry);
    case "fast-track-granted":
      return { targetOn: printDay(entry.payload.targetOn, locale) };
    default:
      return null;
  }
}

type ClockEntry = Extract<
  TimelineEntry,
  { type: `clock-${string}` | `deadline-${"passed" | "near"}` }
>;

function clockValues(
  { words, locale }: EventTeller,
  { payload, procedureKey }: ClockEntry,
): Values {
  const dueOn = "dueOn" in payload ? payload.dueOn : null;
  return {
    clock: procedureKey ? words.clock(procedureKey, payload.clock) : payload.clock,
    dated: yesNo(dueOn),
    dueOn: dueOn ? printDay(dueOn, locale) : "",
    expected: yesNo("expected" in payload && payload.expected),
    outcome: "outcome" in payload ? payload.outcome : "",
  };
}
