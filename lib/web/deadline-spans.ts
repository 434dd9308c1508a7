type Dates = {
  trigger: string;
  due: string;
  today: string;
  pauses?: readonly { from: string; to: string | null }[];
};

export type Span = { kind: "passed" | "ahead" | "pause" | "over"; from: number; width: number };
export type Bar = { spans: Span[]; due: number; today: number; mood: "running" | "soon" | "over" };

const width = 100;
const soonDays = 5;

/**
 * Lays a deadline out on a line of 100 per cent, for drawing only; it decides nothing.
 * Plain dates are YYYY-MM-DD in Asia/Shanghai; a pause without an end lasts until today.
 * `soon` begins five calendar days before the due date; `over` is any day after it.
 */
export function barOf({ trigger, due, today, pauses = [] }: Dates): Bar {
  const start = dayNumber(trigger);
  const now = Math.max(dayNumber(today), start);
  const end = Math.max(dayNumber(due), start);
  const scale = width / Math.max(Math.max(end, now) - start, 1);
  const at = (day: number) => Math.round((day - start) * scale * 100) / 100;
  const edges = [start, end, now, ...pauses.flatMap((pause) => ends(pause, now))];
  const days = [...new Set(edges)].filter((day) => day >= start && day <= Math.max(end, now));
  const spans = days
    .sort((a, b) => a - b)
    .flatMap((from, place) => {
      const to = days[place + 1];
      if (to === undefined) return [];
      return [
        { kind: kindOf(from), from: at(from), width: Math.round((at(to) - at(from)) * 100) / 100 },
      ];
    });
  return { spans, due: at(end), today: at(now), mood: moodOf(end - now) };

  function kindOf(day: number): Span["kind"] {
    if (pauses.some((pause) => day >= dayNumber(pause.from) && day < ends(pause, now)[1]))
      return "pause";
    if (day >= end) return "over";
    return day < now ? "passed" : "ahead";
  }
}

function ends(pause: { from: string; to: string | null }, now: number): [number, number] {
  return [dayNumber(pause.from), pause.to ? dayNumber(pause.to) : now];
}

function moodOf(daysLeft: number): Bar["mood"] {
  if (daysLeft < 0) return "over";
  return daysLeft <= soonDays ? "soon" : "running";
}

function dayNumber(day: string) {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
