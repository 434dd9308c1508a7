"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Keys } from "#lib/shortcuts/shortcuts";
import type { Command, CommandList } from "#lib/web/command-list";
import { anyChosen } from "./chosen";
import { commandsOf } from "./commands-of";
import { isHere, linkedHere } from "./here";
import { ShortcutSheet } from "./shortcut-sheet";

type Props = {
  /** The line that the focus was on. */
  line: HTMLElement | null;
  /** The list of shortcuts instead of the commands. */
  sheet: boolean;
  keys: Keys;
  take: (command: Command, line: HTMLElement | null) => void;
  close: () => void;
};

/** Everything that may be done now, found by typing: to the line that had the focus, and elsewhere. */
export default function CommandMenu({ line, sheet, keys, take, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [list, setList] = useState<CommandList | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    void commandsOf(line).then(setList);
  }, [line]);
  const finish = () => {
    close();
    line?.querySelector<HTMLElement>("[data-open]")?.focus();
  };
  return (
    <dialog
      ref={dialog}
      onClose={finish}
      aria-label={list?.words[sheet ? "sheet" : "menu"]}
      className="mx-auto mt-[10vh] w-[min(40rem,calc(100vw-2rem))] border border-rule bg-sheet p-0 text-ink shadow-lift backdrop:bg-ink/30 print:hidden"
    >
      {list && sheet && (
        <ShortcutSheet list={list} keys={keys} close={() => dialog.current?.close()} />
      )}
      {list && !sheet && (
        <Finder list={list} line={line} keys={keys} take={(one) => take(one, line)} />
      )}
    </dialog>
  );
}

type FinderProps = Pick<Props, "line" | "keys"> & {
  list: CommandList;
  take: (command: Command) => void;
};

function Finder({ list, line, keys, take }: FinderProps) {
  const { words } = list;
  const many = anyChosen();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const acts = (many ? list.chosen : list.row) ?? [];
  const here = list.here.filter((one) => one.shortcut && isHere(one.shortcut, line));
  const all = [...acts, ...here, ...linkedHere(), ...list.pages];
  const found = all.filter((one) => fits(one.label, typed));
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const chosen = found[active];
    if (step) setActive((active + step + found.length) % Math.max(found.length, 1));
    else if (event.key !== "Enter") return;
    else if (chosen && !chosen.refused) take(chosen);
    event.preventDefault();
  };
  return (
    <>
      <input
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        placeholder={words.search}
        autoComplete="off"
        ref={field}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={press}
        className="control w-full border-0 border-b border-rule"
      />
      {(many || list.row === null) && (
        <p className="px-3 py-2 text-fine text-quiet">{many ? words.withChosen : words.noRow}</p>
      )}
      <div id={id} role="listbox" aria-label={words.menu} className="max-h-[50vh] overflow-y-auto">
        {found.map((command, place) => (
          <Option
            key={command.id}
            id={`${id}-${place}`}
            command={command}
            hint={hintOf(command, keys)}
            active={place === active}
            take={take}
          />
        ))}
      </div>
      {found.length === 0 && <p className="px-3 py-2 text-quiet">{words.nothing}</p>}
    </>
  );
}

type OptionProps = {
  id: string;
  command: Command;
  hint: string | null;
  active: boolean;
  take: (command: Command) => void;
};

function Option({ id, command, hint, active, take }: OptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={command.refused !== null}
      ref={active ? intoView : undefined}
      onPointerDown={(event) => {
        event.preventDefault();
        if (!command.refused) take(command);
      }}
      className="flex min-h-control cursor-pointer items-center justify-between gap-4 px-3 py-1 hover:bg-wash aria-disabled:cursor-default aria-selected:bg-indigo-wash"
    >
      <span className={command.refused ? "text-quiet" : ""}>
        {command.label}
        {command.refused && <span className="block text-fine">{command.refused}</span>}
      </span>
      {hint && <kbd className="font-code text-fine">{hint}</kbd>}
    </div>
  );
}

function hintOf({ shortcut }: Command, keys: Keys): string | null {
  return shortcut === "undo" ? "Ctrl Z" : shortcut && keys[shortcut];
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: "nearest" });
}

function fits(label: string, typed: string): boolean {
  return label.toLowerCase().includes(typed.trim().toLowerCase());
}
