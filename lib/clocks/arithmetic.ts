import type { PlainDate } from "#lib/calendar/plain-date";
import type { GrantedExtension } from "#lib/clocks/clock";
import type { Citation } from "#lib/law/laws";
import type { PauseReason, Unit } from "#lib/law/limits/limit-version";
import type { Words } from "#lib/words";

/** One line of "why this date", in the order in which a person would reckon it. */
export type Arithmetic =
  | { step: "trigger"; at: Date; on: PlainDate; citation: Citation }
  | { step: "start-day"; on: PlainDate; citation: Citation }
  | { step: "start-instant"; at: Date; citation: Citation }
  | { step: "extension"; extension: GrantedExtension; citation: Citation }
  | { step: "weekends"; days: readonly PlainDate[] }
  | { step: "holiday"; name: Words; from: PlainDate; to: PlainDate; days: readonly PlainDate[] }
  | { step: "makeup-workday"; name: Words; on: PlainDate }
  | {
      step: "pause";
      from: PlainDate;
      until: PlainDate | null;
      /** Days of the pause that would have counted: working days, or calendar days. */
      days: number | null;
      reason: PauseReason;
      citation: Citation;
    }
  | {
      step: "count";
      amount: number;
      unit: Unit;
      /** The first day counted. */
      from: PlainDate;
      to: PlainDate;
      citation: Citation;
    }
  | { step: "month-end"; on: PlainDate; citation: Citation }
  | {
      step: "roll-forward";
      from: PlainDate;
      to: PlainDate;
      off: readonly Words[];
      citation: Citation;
    }
  | { step: "expected"; years: readonly number[] }
  | { step: "paused"; since: PlainDate; reason: PauseReason }
  | { step: "due"; on: PlainDate; at: Date };
