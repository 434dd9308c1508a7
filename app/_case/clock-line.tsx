import { useTranslations } from "next-intl";
import type { Calendar } from "#lib/calendar/calendar";
import { describeDue } from "#lib/clocks/describe-due";
import { remainingUntil } from "#lib/clocks/remaining";
import { type Urgency, urgencyAt } from "#lib/clocks/urgency";
import type { Unit } from "#lib/law/limits/limit-version";
import { type Tone, ToneShape } from "#ui/tone";

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

const tones: Record<Urgency, { tone: Tone; ink: string }> = {
  overdue: { tone: "overdue", ink: "text-cinnabar" },
  today: { tone: "dueSoon", ink: "text-amber" },
  "within-3-working-days": { tone: "dueSoon", ink: "text-amber" },
  later: { tone: "neutral", ink: "text-ink" },
  paused: { tone: "waiting", ink: "text-quiet" },
  met: { tone: "done", ink: "text-quiet" },
};

/** 剩 3 个工作日 · 11月25日（周三） 24:00 到期: one line, its urgency in shape and ink. */
export function ClockLine(props: Props) {
  const urgency = urgencyAt(props.dueAt, props.now, props.calendar);
  const { tone, ink } = tones[urgency];
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
