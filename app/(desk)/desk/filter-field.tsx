"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Completions } from "#lib/queue/filter/complete";
import { useAlive } from "#ui/use-alive";

type Props = {
  text: string;
  label: string;
  example: string;
  optionsLabel: string;
  describedBy: string | undefined;
};

/** @property length of all that stood in the field when it was asked. */
type Offered = Completions & { length: number };

const none: Offered = { from: 0, to: 0, options: [], length: 0 };

/** The field of the filter. Without a script it is a plain one; with it, it offers how to go on. */
export function FilterField({ text, label, example, optionsLabel, describedBy }: Props) {
  const alive = useAlive();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const { offered, ask, close } = useCompletions(field);
  const [active, setActive] = useState(-1);
  const hide = () => {
    close();
    setActive(-1);
  };
  const show = () => {
    setActive(-1);
    ask();
  };
  const take = (place: number) => {
    const option = offered.options[place];
    if (!option || !field.current) return;
    // What was typed since then belongs to it, too.
    const typed = field.current.value.length - offered.length;
    const to = Math.max(offered.from, offered.to + typed);
    field.current.setRangeText(option.text, offered.from, to, "end");
    field.current.focus();
    show();
  };
  const press = (event: KeyboardEvent) => {
    const { length } = offered.options;
    if (event.nativeEvent.isComposing || event.keyCode === 229 || length === 0) return;
    if (event.key === "Escape") hide();
    else if (event.key === "ArrowDown") setActive((now) => (now + 1) % length);
    else if (event.key === "ArrowUp") setActive((now) => (now <= 0 ? length : now) - 1);
    else if (event.key === "Enter" && active >= 0) take(active);
    else return;
    event.preventDefault();
  };
  const isOpen = offered.options.length > 0;
  const combobox = alive && {
    role: "combobox",
    "aria-expanded": isOpen,
    "aria-controls": list,
    "aria-autocomplete": "list" as const,
    "aria-activedescendant": active >= 0 ? `${list}-${active}` : undefined,
  };
  return (
    <div className="relative min-w-0 flex-1 basis-[24em] max-md:basis-0">
      <input
        ref={field}
        name="filter"
        type="text"
        aria-label={label}
        aria-invalid={describedBy ? true : undefined}
        aria-describedby={describedBy}
        placeholder={example}
        defaultValue={text}
        autoComplete="off"
        spellCheck={false}
        onInput={show}
        onClick={show}
        onBlur={hide}
        onKeyDown={press}
        data-filter-field=""
        className="control w-full"
        {...combobox}
      />
      <Options {...{ list, offered, active, take }} label={optionsLabel} />
    </div>
  );
}

type OptionsProps = {
  list: string;
  label: string;
  offered: Offered;
  active: number;
  take: (place: number) => void;
};

function Options({ list, label, offered, active, take }: OptionsProps) {
  return (
    <div
      id={list}
      role="listbox"
      aria-label={label}
      hidden={offered.options.length === 0}
      className="absolute inset-x-0 top-full z-20 mt-1 max-h-[20em] overflow-y-auto border border-rule bg-sheet shadow-lift"
    >
      {offered.options.map((option, place) => (
        <div
          key={option.text}
          id={`${list}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          ref={place === active ? intoView : undefined}
          // The field would lose its focus, and with it the list, before a click arrives.
          onPointerDown={(event) => {
            event.preventDefault();
            take(place);
          }}
          className="min-h-target cursor-pointer px-3 py-1 hover:bg-wash aria-selected:bg-indigo-wash"
        >
          {option.label}
        </div>
      ))}
    </div>
  );
}

function intoView(option: HTMLElement | null) {
  option?.scrollIntoView({ block: "nearest" });
}

/** Asks the server how the text before the caret may go on; only the latest answer counts. */
function useCompletions(field: React.RefObject<HTMLInputElement | null>) {
  const [offered, setOffered] = useState(none);
  const asked = useRef<AbortController | null>(null);
  const close = () => {
    asked.current?.abort();
    setOffered(none);
  };
  const ask = () => {
    asked.current?.abort();
    const mine = new AbortController();
    asked.current = mine;
    const input = field.current;
    const { length } = input?.value ?? "";
    const text = input?.value.slice(0, input.selectionStart ?? undefined) ?? "";
    fetch(`/api/queue/completions?text=${encodeURIComponent(text)}`, { signal: mine.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Completions>) : none))
      .then((found) => !mine.signal.aborted && setOffered({ ...found, length }))
      .catch(() => !mine.signal.aborted && setOffered(none));
  };
  return { offered, ask, close };
}
