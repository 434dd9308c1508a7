import { useFormatter } from "next-intl";

type Props = {
  /** An instant, or a plain date as YYYY-MM-DD. */
  at: Date | string;
  /** `day` 2026年11月25日周三 · `minute` adds the time · `short` 11月25日 · `number` 2026-11-25 */
  as?: keyof typeof shapes | "number";
};

const day = { year: "numeric", month: "short", day: "numeric" } as const;
const shapes = {
  day: { ...day, weekday: "short" },
  minute: { ...day, hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  short: { month: "short", day: "numeric" },
} as const;

/** A day or an instant, always told in Asia/Shanghai. */
export function When({ at, as = typeof at === "string" ? "day" : "minute" }: Props) {
  const format = useFormatter();
  const instant = typeof at === "string" ? new Date(`${at}T00:00:00+08:00`) : at;
  const written = typeof at === "string" ? at : at.toISOString();
  return (
    <time dateTime={written} className="whitespace-nowrap">
      {as === "number" ? plainDay(instant) : format.dateTime(instant, shapes[as])}
    </time>
  );
}

function plainDay(instant: Date) {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
