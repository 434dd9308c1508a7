import type { ReactNode } from "react";
import type { KeyboardWords } from "./keyboard-words";

/** What is said at the foot of the page after a key. */
export type Telling = { text: string; isRefusal: boolean; actId: string | null; times: number };

type Props = {
  telling: Telling | null;
  /** Which lines were put back, and why. */
  notDone: readonly string[];
  words: KeyboardWords;
  undo: () => void;
  close: () => void;
  closeNotDone: () => void;
};

/** Says what a key did and offers to undo it; it stays until the next one or until it is closed. */
export function Told({ telling, notDone, words, undo, close, closeNotDone }: Props) {
  return (
    <div className="fixed inset-x-4 bottom-4 z-40 mx-auto flex w-fit flex-col items-center gap-2 print:hidden">
      <div role="alert">
        {notDone.length > 0 && (
          <Slip isRefusal label={words.close} close={closeNotDone}>
            <ul className="max-h-[30vh] overflow-y-auto">
              {notDone.map((why, place) => (
                <li key={place}>{why}</li>
              ))}
            </ul>
          </Slip>
        )}
      </div>
      <div role={telling?.isRefusal ? "alert" : "status"}>
        {telling && (
          <Slip key={telling.times} isRefusal={telling.isRefusal} label={words.close} close={close}>
            <span>{telling.text}</span>
            {telling.actId && (
              <button type="button" onClick={undo} className="text-link font-semibold">
                {words.undo}
                <kbd className="ml-1 font-code text-fine">Ctrl Z</kbd>
              </button>
            )}
          </Slip>
        )}
      </div>
    </div>
  );
}

type SlipProps = { isRefusal: boolean; label: string; close: () => void; children: ReactNode };

function Slip({ isRefusal, label, close, children }: SlipProps) {
  return (
    <div
      className={`flex items-center gap-4 border-l-4 bg-sheet px-4 py-2 shadow-lift ${isRefusal ? "border-cinnabar text-cinnabar" : "border-indigo"}`}
    >
      {children}
      <button type="button" onClick={close} aria-label={label}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
