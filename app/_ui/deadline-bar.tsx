import type { ReactNode } from "react";
import { barOf } from "#lib/web/deadline-spans";

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

/** From trigger to due date; what has passed is dark, pauses are gaps, a line stands at today. */
export function DeadlineBar({ text, startLabel, dueLabel, ...dates }: Props) {
  const bar = barOf(dates);
  return (
    <figure>
      <svg
        viewBox="0 0 1000 20"
        preserveAspectRatio="none"
        role="img"
        aria-label={text}
        className="block h-5 w-full print:border print:border-current"
      >
        {bar.spans.map((span) => (
          <rect
            key={`${span.kind}${span.from}`}
            x={span.from}
            y={span.kind === "pause" ? 9.5 : 6}
            width={span.width}
            height={span.kind === "pause" ? 1 : 8}
            className={
              span.kind === "passed"
                ? inks[bar.mood]
                : span.kind === "over"
                  ? inks.over
                  : "fill-edge/45"
            }
          />
        ))}
        <rect x={bar.due - 2} y="1" width="4" height="18" className="fill-ink" />
        <rect x={bar.today - 1} y="3" width="2" height="14" className="fill-cinnabar" />
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
