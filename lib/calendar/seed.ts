import { ANNOUNCEMENTS, type Announcement } from "#lib/calendar/announcements";
import type { Calendar, SpecialDay, YearStatus } from "#lib/calendar/calendar";
import {
  FESTIVALS,
  type Festival,
  FIXED_DAYS_OFF,
  MOVING_FESTIVALS,
} from "#lib/calendar/festivals";
import { addDays, type PlainDate } from "#lib/calendar/plain-date";

/**
 * The calendar that a new installation starts with: 2019 to 2026 as announced, 2027 to 2030 as
 * expected from the law alone (no make-up days, no days moved), to be replaced when announced.
 */
export const seedCalendar: Calendar = build();

/** The days of a year not yet announced: the thirteen days off that the law itself gives. */
export function expectedDays(year: number): Record<PlainDate, SpecialDay> {
  const fixed = Object.entries(FIXED_DAYS_OFF).map(([day, festival]) =>
    off(festival, `${year}-${day}`),
  );
  const moving = MOVING_FESTIVALS[year];
  if (!moving) return Object.fromEntries(fixed);
  const newYearsEve = addDays(`${year}-${moving.spring}`, -1);
  const spring = [0, 1, 2, 3].map((day) => off("spring", addDays(newYearsEve, day)));
  const others = (["qingming", "dragonBoat", "midAutumn"] as const).map((festival) =>
    off(festival, `${year}-${moving[festival]}`),
  );
  return Object.fromEntries([...others, ...spring, ...fixed]);
}

function build(): Calendar {
  const announced = Object.values(ANNOUNCEMENTS).flatMap(announcedDays);
  const expected = Object.keys(MOVING_FESTIVALS).map((year) => expectedDays(Number(year)));
  const years: Record<number, YearStatus> = {};
  for (const year of Object.keys(ANNOUNCEMENTS)) years[Number(year)] = "confirmed";
  for (const year of Object.keys(MOVING_FESTIVALS)) years[Number(year)] = "expected";
  return { days: Object.assign({}, Object.fromEntries(announced), ...expected), years };
}

function announcedDays({ off: spans, worked }: Announcement): [PlainDate, SpecialDay][] {
  const days: [PlainDate, SpecialDay][] = worked.map(([festival, date]) => [
    date,
    { kind: "makeup-workday", name: FESTIVALS[festival] },
  ]);
  for (const [festival, first, last] of spans) {
    for (let date = first; date <= last; date = addDays(date, 1)) days.push(off(festival, date));
  }
  return days;
}

function off(festival: Festival, date: PlainDate): [PlainDate, SpecialDay] {
  return [date, { kind: "holiday", name: FESTIVALS[festival] }];
}
