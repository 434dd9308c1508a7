import { useFormatter, useLocale, useTranslations } from "next-intl";
import { specialDay } from "#lib/calendar/calendar";
import { addDays, weekday } from "#lib/calendar/plain-date";
import { isWorkingDay } from "#lib/calendar/working-days";
import type { KeptYear } from "#lib/working-days/read-year";
import { yearCalendar } from "#lib/working-days/year-calendar";

const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** Twelve small months; days off are washed, make-up days outlined, and both say so in words. */
export function YearView({ kept }: { kept: KeptYear }) {
  const calendar = yearCalendar(kept);
  const months = Array.from({ length: 12 }, (_, place) => place + 1);
  return (
    <>
      <Legend />
      <div className="mt-4 grid gap-x-8 gap-y-7 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {months.map((month) => (
          <Month key={month} year={kept.year} month={month} calendar={calendar} />
        ))}
      </div>
    </>
  );
}

type Calendar = ReturnType<typeof yearCalendar>;
type MonthProps = { year: number; month: number; calendar: Calendar };

function Month({ year, month, calendar }: MonthProps) {
  const t = useTranslations("admin.calendar");
  return (
    <table className="w-full table-fixed border-collapse self-start text-center">
      <caption className="pb-1 text-left font-semibold">
        {t("month", { month: String(month) })}
      </caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col" className="text-fine font-normal text-quiet">
              {t(`weekdays.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week.find((day) => day)}>
            {week.map((day, place) => (
              <Day key={day ?? place} day={day} calendar={calendar} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const looks = {
  holiday: "bg-cinnabar-wash text-cinnabar font-semibold",
  "makeup-workday": "outline outline-2 -outline-offset-2 outline-amber font-semibold",
  off: "text-quiet",
  worked: "",
};

function Day({ day, calendar }: { day: string | null; calendar: Calendar }) {
  const [t, locale] = [useTranslations("admin.calendar"), useLocale()];
  if (!day) return <td />;
  const special = specialDay(calendar, day);
  const look = special?.kind ?? (isWorkingDay(calendar, day) ? "worked" : "off");
  const said =
    special && `${t(special.kind === "holiday" ? "holiday" : "makeup")} ${special.name[locale]}`;
  return (
    <td className="p-px">
      <time
        dateTime={day}
        title={said}
        className={`block min-h-[2.35em] rounded-edge py-0.5 leading-snug ${looks[look]}`}
      >
        {Number(day.slice(8))}
        {special && (
          <span className="block text-[0.72em] leading-tight font-normal" aria-hidden="true">
            {t(special.kind === "holiday" ? "short.holiday" : "short.makeup")}
          </span>
        )}
        {said && <span className="sr-only"> {said}</span>}
      </time>
    </td>
  );
}

function Legend() {
  const [t, format] = [useTranslations("admin.calendar"), useFormatter()];
  const day = format.number(1);
  return (
    <ul aria-label={t("legend")} className="flex flex-wrap gap-x-6 gap-y-2 text-fine">
      {(["holiday", "makeup-workday", "off"] as const).map((look) => (
        <li key={look} className="flex items-center gap-2">
          <span
            aria-hidden="true"
            className={`inline-block min-w-7 rounded-edge text-center ${looks[look]}`}
          >
            {day}
          </span>
          {t(look === "off" ? "weekend" : look === "holiday" ? "holiday" : "makeup")}
        </li>
      ))}
    </ul>
  );
}

/** Monday first; null where the month has no day. */
function weeksOf(year: number, month: number): (string | null)[][] {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  const cells: (string | null)[] = Array(weekday(first) - 1).fill(null);
  for (let day = first; day.startsWith(first.slice(0, 7)); day = addDays(day, 1)) cells.push(day);
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
