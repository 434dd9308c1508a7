import { advance } from "#db/seed/demo/plan/advance";
import type { Lane } from "#db/seed/demo/plan/lane";
import { instantAt, officeMoment, partyMoment } from "#db/seed/demo/plan/moment";
import type { Position } from "#db/seed/demo/plan/position";
import type { Step } from "#db/seed/demo/plan/step";
import { waitOf } from "#db/seed/demo/plan/story";
import { type Random, randomFrom } from "#db/seed/demo/random";
import { inputFor } from "#db/seed/demo/texts/input-for";
import type { Calendar } from "#lib/calendar/calendar";
import type { PlainDate } from "#lib/calendar/plain-date";
import type { PostedInput } from "#lib/proceedings/read-input";

/** A step with its moment and, for an action, what is entered. */
export type Scheduled = { step: Step; at: Date; input: PostedInput };

export type Schedule = { start: Date; steps: Scheduled[]; end: Position };

/** Gives every step of a story its moment, one after the other from the filing on. Pure. */
export function schedule(
  steps: readonly Step[],
  opened: (start: Date) => Position,
  start: Date,
  seed: string,
  days: Calendar,
): Schedule {
  const random = randomFrom(seed);
  const yuan = random.int(8, 120) * 500;
  const done: Scheduled[] = [];
  let end = opened(start);
  let at = start;
  let announced: PlainDate | null = null;
  for (const step of steps) {
    const free = momentOf(step, end, at, days, random);
    at = announced && isDeed(step) ? later(free, instantAt(announced, 17 * 60)) : free;
    const lane = "lane" in step ? end.lanes[step.lane] : undefined;
    const made = step.do === "act" ? inputFor(lane!, step, { at, yuan, days, random }) : null;
    if (isDeed(step)) announced = made?.announced ?? null;
    done.push({ step, at, input: made?.input ?? {} });
    end = advance(end, step, at, made?.input ?? {}, days);
  }
  return { start, steps: done, end };
}

function isDeed(step: Step): boolean {
  return step.do === "act";
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}

function momentOf(step: Step, position: Position, at: Date, days: Calendar, random: Random): Date {
  const gap = gapOf(step, random);
  const after = later(at, waitOf(step, position));
  if (step.do === "act" && step.standing === "law") return new Date(+after + 60_000);
  const byParty =
    (step.do === "act" && step.standing !== "owner") ||
    (step.do === "add-evidence" && step.by !== "owner");
  const free = byParty ? partyMoment(after, gap, random) : officeMoment(after, gap, days, random);
  if (step.do !== "act") return free;
  return inTime(position.lanes[step.lane]!, step.action, after, free);
}

/** Most of what has a limit is done within it, at the latest halfway through what is left. */
function inTime(lane: Lane, action: string, after: Date, free: Date): Date {
  const ends = lane.procedure.actions[action]!.ends ?? [];
  const dues = ends.flatMap((key) => lane.clocks[key]?.dueAt ?? []).filter((due) => due > after);
  const first = dues.sort((a, b) => +a - +b)[0];
  if (!first || free < first) return free;
  return new Date(+after + Math.floor((+first - +after) / 2000) * 1000);
}

/** Working days for offices, days for parties. */
function gapOf(step: Step, random: Random): number {
  switch (step.do) {
    case "act":
      return step.waitFor ? 0 : random.int(step.standing === "owner" ? 1 : 2, 4);
    case "send":
    case "acknowledge":
      return random.int(0, 1);
    case "accept":
    case "return":
    case "designate":
      return random.int(1, 2);
    case "revoke":
      return 1;
    default:
      return 0;
  }
}
