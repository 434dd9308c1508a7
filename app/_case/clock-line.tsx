import { useTranslations } from "next-intl";
import { urgencyLook } from "#app/_case/urgency-look";
import type { Calendar } from "#lib/calendar/calendar";
import { describeDue } from "#lib/clocks/describe-due";
import { remainingUntil } from "#lib/clocks/remaining";
import { urgencyAt } from "#lib/clocks/urgency";
import type { Unit } from "#lib/law/limits/limit-version";
import { ToneShape } from "#ui/tone";

type Props = {
  /** The first instant too late; null while the clock is paused. */
  dueAt: Date | null;
  unit: Unit;
  expected: boolean;
  now: Date;
  calendar: Calendar;
  /** In a list, where the group already says how pressing it is. */
  calm?: boolean;
};

/** 剩 3 个工作日 · 11月25日（周三） 24:00 到期: one line, its urgency in shape and ink. */
export function ClockLine(props: Props) {
  const urgency = urgencyAt(props.dueAt, props.now, props.calendar);
  const { tone, ink } = urgencyLook[urgency];
  const loud = !props.calm && (urgency === "overdue" || urgency === "today");
  return (
    <span className={`inline-flex items-baseline gap-1.5 ${ink} ${loud ? "font-semibold" : ""}`}>
      <span className="self-center">
        <ToneShape tone={tone} size={12} />
      </span>
      <DueWords {...props} />
    </span>
  );
}

/** The same without shape or ink. */
export function DueWords({ dueAt, unit, expected, now, calendar }: Props) {
  const t = useTranslations("clocks.due");
  const left = remainingUntil(dueAt, unit, now, calendar);
  const { key, values } = describeDue({ dueAt, expected }, left, now);
  return <span>{t(key, values as never)}</span>;
}
