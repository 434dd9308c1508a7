import { advance } from "#db/seed/demo/plan/advance";
import { findWay, type Goal } from "#db/seed/demo/plan/find-way";
import { plainInput } from "#db/seed/demo/plan/plain-input";
import type { Position } from "#db/seed/demo/plan/position";
import type { Ground, Handing, Step } from "#db/seed/demo/plan/step";
import type { Calendar } from "#lib/calendar/calendar";
import type { Procedure, Standing } from "#lib/proceedings/procedure";

/**
 * One turn of a story as it is written: walk to an action or a state, by whatever steps the table
 * asks for before it; hand the case on; answer; or do something small beside it.
 */
export type Beat =
  | { walk: Goal; answers?: Readonly<Record<string, string>> }
  | { send: Handing }
  | { answer: "deliver" | "acknowledge" | "accept" }
  | { return: Ground & { proper: string } }
  | { revoke: string }
  | { designate: Ground & { to: string; procedure: string } }
  | { assign: true }
  | { note: string }
  | { evidence: Standing }
  /** From here on the story goes on in another proceeding of the case. */
  | { lane: number };

/** Walks until the action has just been taken; the table's own type checks its name. */
export function act<P extends Procedure>(
  _table: P,
  action: keyof P["actions"] & string,
  answers?: Record<string, string>,
): Beat {
  return { walk: { action }, answers };
}

/** Walks until the proceeding is in that state. */
export function reach<P extends Procedure>(_table: P, state: keyof P["states"] & string): Beat {
  return { walk: { state } };
}

/** The steps of a story, from the position that its filing makes at that moment. Pure. */
export function stepsOf(beats: readonly Beat[], from: Position, at: Date, days: Calendar): Step[] {
  const steps: Step[] = [];
  let position = from;
  let lane = 0;
  let then = at;
  for (const beat of beats) {
    if ("lane" in beat) {
      lane = beat.lane;
      continue;
    }
    for (const step of stepsOfBeat(beat, position, lane, then, days)) {
      then = new Date(Math.max(+then, +waitOf(step, position)) + 3_600_000);
      const input = step.do === "act" ? plainInput(position.lanes[lane]!, step) : {};
      position = advance(position, step, then, input, days);
      steps.push(step);
    }
  }
  return steps;
}

/**
 * The moment that a step has to wait for; the beginning of time when there is none. Of several limits
 * that must have run out, another one may end last than when the way was sought.
 */
export function waitOf(step: Step, position: Position): Date {
  if (step.do !== "act" || !step.waitFor) return new Date(0);
  const { clocks, procedure } = position.lanes[step.lane]!;
  const needed = (procedure.actions[step.action]?.needs ?? []).flatMap((need) =>
    need.is === "clock-ended-or-expired" ? [need.clock] : [],
  );
  const dues = [step.waitFor, ...needed].map((key) => Number(clocks[key]?.dueAt ?? 0));
  return new Date(Math.max(...dues));
}

function stepsOfBeat(
  beat: Exclude<Beat, { lane: number }>,
  position: Position,
  lane: number,
  at: Date,
  days: Calendar,
): Step[] {
  if ("walk" in beat) {
    const way = findWay(position, lane, beat.walk, at, days);
    const last = way.length - 1;
    return way.map((move, place) => {
      const answers = { ...(place === last ? beat.answers : {}), ...move.answers };
      return { do: "act", lane, ...move, answers };
    });
  }
  if ("send" in beat) return [{ do: "send", lane, ...beat.send }];
  if ("answer" in beat) return [{ do: beat.answer }];
  if ("return" in beat) return [{ do: "return", ...beat.return }];
  if ("revoke" in beat) return [{ do: "revoke", reason: beat.revoke }];
  if ("designate" in beat) return [{ do: "designate", ...beat.designate }];
  if ("note" in beat) return [{ do: "note", lane, text: beat.note }];
  if ("evidence" in beat) return [{ do: "add-evidence", lane, by: beat.evidence }];
  return [{ do: "assign", lane }];
}
