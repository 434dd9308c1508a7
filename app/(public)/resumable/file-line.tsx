import { Button } from "#ui/button";
import type { Progress, Sending, SendState } from "./sending";

export type LineWords = Record<SendState | "pause" | "resume" | "cancel" | "again", string>;

export type SentFile = Progress & {
  key: string;
  name: string;
  /** Bytes. */
  size: number;
  sending: Sending;
  /** Puts it at the end of the line again, to go on from where it was. */
  again: () => void;
};

type Props = { file: SentFile; words: LineWords; drop: () => void };

const inks: Partial<Record<SendState, string>> = {
  done: "text-jade",
  failed: "text-cinnabar",
  cut: "text-amber",
};

/** One file on its way: how far it came, and what may be done with it. */
export function FileLine({ file, words, drop }: Props) {
  const { name, size, sent, state, said } = file;
  const percent = size > 0 ? Math.floor((100 * sent) / size) : 0;
  const isGoing = state === "sending" || state === "cut";
  return (
    <li className="border-t border-rule py-3">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="min-w-0 font-semibold break-all">{name}</span>
        <span className="tabular-nums text-quiet">{state !== "done" && `${percent}%`}</span>
      </p>
      <progress
        max={100}
        value={state === "done" ? 100 : percent}
        aria-label={name}
        className="progress"
      />
      <div className="flex min-h-target flex-wrap items-center justify-between gap-x-4">
        <p className={`min-w-0 flex-1 basis-48 text-fine ${inks[state] ?? "text-quiet"}`}>
          {said || words[state]}
        </p>
        {state !== "done" && (
          <span className="flex gap-2">
            {isGoing && (
              <Button variant="plain" onClick={file.sending.pause}>
                {words.pause}
                <Named name={name} />
              </Button>
            )}
            {(state === "paused" || state === "failed") && (
              <Button variant="plain" onClick={file.again}>
                {state === "paused" ? words.resume : words.again}
                <Named name={name} />
              </Button>
            )}
            <Button variant="plain" onClick={drop}>
              {words.cancel}
              <Named name={name} />
            </Button>
          </span>
        )}
      </div>
    </li>
  );
}

function Named({ name }: { name: string }) {
  return <span className="sr-only">{name}</span>;
}
