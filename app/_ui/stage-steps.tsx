import type { ReactNode } from "react";
import { ToneShape } from "#ui/tone";

export type Stage = {
  key: string;
  label: ReactNode;
  note?: ReactNode;
  state: "done" | "current" | "ahead";
};

type Props = {
  label: string;
  stages: readonly Stage[];
  /** Words for the three states, read aloud with each stage. */
  stateWords: Record<Stage["state"], string>;
};

const rules = { done: "border-jade", current: "border-indigo", ahead: "border-rule" };
const inks = { done: "text-ink", current: "font-semibold text-indigo", ahead: "text-quiet" };

/** Where a case stands among its stages. */
export function StageSteps({ label, stages, stateWords }: Props) {
  return (
    <ol aria-label={label} className="flex flex-col gap-x-2 gap-y-3 sm:flex-row">
      {stages.map(({ key, label: words, note, state }) => (
        <li
          key={key}
          aria-current={state === "current" ? "step" : undefined}
          className={`flex-1 max-sm:border-l-[3px] max-sm:pl-3 sm:border-t-[3px] sm:pt-2 ${rules[state]}`}
        >
          <span className={`flex items-center gap-1.5 ${inks[state]}`}>
            {state !== "ahead" && (
              <ToneShape tone={state === "done" ? "done" : "active"} size={12} />
            )}
            <span>{words}</span>
            <span className="sr-only">{stateWords[state]}</span>
          </span>
          {note && <span className="block text-fine text-quiet">{note}</span>}
        </li>
      ))}
    </ol>
  );
}
