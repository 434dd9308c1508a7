export type Tone = "overdue" | "dueSoon" | "waiting" | "fastTrack" | "done" | "neutral" | "active";

/** Ink and wash of each meaning. */
export const toneLook: Record<Tone, string> = {
  overdue: "bg-cinnabar-wash text-cinnabar",
  dueSoon: "bg-amber-wash text-amber",
  waiting: "bg-amber-wash text-amber",
  fastTrack: "bg-jade-wash text-jade",
  done: "bg-jade-wash text-jade",
  active: "bg-indigo-wash text-indigo",
  neutral: "bg-wash text-quiet",
};

const shapes: Record<Tone, string> = {
  overdue: "M8 1.5 14.5 8 8 14.5 1.5 8zM8 5v3.6M8 10.6v.6",
  dueSoon: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 4.8V8l2.3 1.6",
  waiting: "M5.5 3v10M10.5 3v10",
  fastTrack: "M2.5 3l5 5-5 5M8.5 3l5 5-5 5",
  done: "M2.5 8.5 6.3 12.3 13.5 4",
  active: "M4.5 2.5 12.5 8l-8 5.5z",
  neutral: "M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7",
};

/** The shape of a meaning, so that color is never alone. */
export function ToneShape({ tone, size = 13 }: { tone: Tone; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden="true"
      className="shrink-0"
    >
      <path d={shapes[tone]} />
    </svg>
  );
}

/** The same shape where a list has it on every line: the list draws each once, as a symbol. */
export function ToneSymbol({ tone }: { tone: Tone }) {
  return (
    <symbol id={`tone-${tone}`} viewBox="0 0 16 16">
      <path d={shapes[tone]} />
    </symbol>
  );
}

export function ToneUse({ tone, size = 13 }: { tone: Tone; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      aria-hidden="true"
      className="mr-1.5 inline-block fill-none stroke-current stroke-[1.8] align-[-0.1em]"
    >
      <use href={`#tone-${tone}`} />
    </svg>
  );
}
