import type { KeyboardWords } from "./keyboard-words";

/** What is said at the foot of the page after a key. */
export type Telling = { text: string; isRefusal: boolean; actId: string | null; times: number };

type Props = {
  telling: Telling | null;
  words: KeyboardWords;
  undo: () => void;
  close: () => void;
};

/** Says what a key did and offers to undo it; it stays until the next one or until it is closed. */
export function Told({ telling, words, undo, close }: Props) {
  return (
    <div
      role={telling?.isRefusal ? "alert" : "status"}
      className="fixed inset-x-4 bottom-4 z-40 mx-auto w-fit print:hidden"
    >
      {telling && (
        <div
          key={telling.times}
          className={`flex items-center gap-4 border-l-4 bg-sheet px-4 py-2 shadow-lift ${telling.isRefusal ? "border-cinnabar text-cinnabar" : "border-indigo"}`}
        >
          <span>{telling.text}</span>
          {telling.actId && (
            <button type="button" onClick={undo} className="text-link min-h-target font-semibold">
              {words.undo}
              <kbd className="ml-1 font-code text-fine">Ctrl Z</kbd>
            </button>
          )}
          <button
            type="button"
            onClick={close}
            aria-label={words.close}
            className="min-h-target min-w-target"
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}
