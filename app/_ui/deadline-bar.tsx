import type { ReactNode } from "react";
import { type Bar, barOf, type Span } from "#lib/web/deadline-spans";

type Props = {
  /** Plain dates YYYY-MM-DD in Asia/Shanghai. */
  trigger: string;
  due: string;
  today: string;
  pauses?: readonly { from: string; to: string | null }[];
  /** The whole bar in one sentence; it is what is read aloud. */
  text: string;
  /** Under the two ends of the bar. */
  startLabel?: ReactNode;
  dueLabel?: ReactNode;
};

const inks = { running: "fill-indigo", soon: "fill-amber", over: "fill-cinnabar" };

/** From trigger to due date; what has passed is dark, pauses are gaps, a wedge points at today. */
export function DeadlineBar({ text, startLabel, dueLabel, ...dates }: Props) {
  const bar = barOf(dates);
  return (
    <figure>
      <svg width="100%" height="22" role="img" aria-label={text} className="block overflow-visible">
        {bar.spans.map((span) => (
          <rect
            key={`${span.kind}${span.from}`}
            x={`${span.from}%`}
            y={span.kind === "pause" ? 13.5 : 10}
            width={`${span.width}%`}
            height={span.kind === "pause" ? 1 : 8}
            className={inkOf(span.kind, bar.mood)}
          />
        ))}
        <line
          x1={`${bar.due}%`}
          x2={`${bar.due}%`}
          y1="6"
          y2="22"
          strokeWidth="3"
          className="stroke-ink"
        />
        <svg x={`${bar.today}%`} aria-hidden="true" className="overflow-visible">
          <path d="M-5 0H5L0 8z" className="fill-ink" />
        </svg>
      </svg>
      {(startLabel || dueLabel) && (
        <figcaption className="flex justify-between gap-4 text-fine text-quiet">
          <span>{startLabel}</span>
          <span className="text-right text-ink">{dueLabel}</span>
        </figcaption>
      )}
    </figure>
  );
}

function inkOf(kind: Span["kind"], mood: Bar["mood"]) {
  if (kind === "passed") return inks[mood];
  return kind === "over" ? inks.over : "fill-edge/45";
}
