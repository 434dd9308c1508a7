import type { PlainDate } from "#lib/calendar/plain-date";
import type { Citation } from "#lib/law/laws";
import type { LimitVersion, PauseReason, Unit } from "#lib/law/limits/limit-version";

/** The limit as it stood when the clock started: later versions of the law do not touch it. */
export type LimitSnapshot = Pick<LimitVersion, "key" | "kind" | "amount" | "unit" | "citation">;

/** Days that do not count, both ends included; `until` is null while the pause lasts. */
export type Pause = {
  from: PlainDate;
  until: PlainDate | null;
  reason: PauseReason;
  citation: Citation;
};

/** A lengthening that was granted: by how much, by whom (their name as recorded), why and when. */
export type GrantedExtension = {
  amount: number;
  unit: Unit;
  approvedBy: string;
  reason: string;
  citation: Citation;
  at: Date;
};

/** How a clock ended: what it ran for was done, or it fell away. */
export type ClockOutcome = "met" | "cancelled";

/** One running limit. A value: every change makes another. */
export type Clock = {
  limit: LimitSnapshot;
  triggeredAt: Date;
  /** The day of the trigger in Shanghai, which is not counted. */
  startDate: PlainDate;
  pauses: readonly Pause[];
  extensions: readonly GrantedExtension[];
  endedAt?: Date;
  outcome?: ClockOutcome;
};

/** Whether the clock still runs or is paused: nothing has ended it. */
export function isOpen(clock: Clock): boolean {
  return clock.endedAt === undefined;
}

/** The pause that lasts now, if any. */
export function openPause(clock: Clock): Pause | undefined {
  return clock.pauses.find((pause) => pause.until === null);
}
