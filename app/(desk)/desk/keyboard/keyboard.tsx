"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { KeySettings, Shortcut } from "#lib/shortcuts/shortcuts";
import { actOnLine, undoOnDesk } from "../quick-acts";
import { anyChosen, chosenHref } from "./chosen";
import { commandsOf, forgetCommands } from "./commands-of";
import type { KeyboardWords } from "./keyboard-words";
import {
  chooseAll,
  chooseLine,
  chooseUpTo,
  currentLine,
  focusLine,
  moveLine,
  numberOf,
} from "./lines";
import { besideCase, rememberPlace, returnToPlace } from "./place";
import { type Press, pressed } from "./pressed";
import { type Telling, Told } from "./told";

// Nobody pays for the menu before they open it.
const CommandMenu = lazy(() => import("./command-menu"));

type Props = { settings: KeySettings; words: KeyboardWords };

/** The keys of the desk: along the lines, and from a line to whatever may be done to it. */
export function Keyboard({ settings, words }: Props) {
  const router = useRouter();
  const [telling, setTelling] = useState<Telling | null>(null);
  // What was put back is told until somebody closes it: the answers to later keys come right after it.
  const [notDone, setNotDone] = useState<readonly string[]>([]);
  const [menu, setMenu] = useState<{ line: HTMLElement | null; sheet: boolean } | null>(null);
  const lastChosen = useRef<Element | null>(null);
  // Many keys in a row are answered one after the other; the list is asked for again once they all are.
  const underWay = useRef(0);
  const say = (text: string, isRefusal = false, actId: string | null = null) =>
    setTelling((before) => ({ text, isRefusal, actId, times: (before?.times ?? 0) + 1 }));

  const putBack = (number: string, why: string) => {
    setNotDone((before) => [...before, `${number} ${why}`]);
    // What was said of it when the key was pressed is not so.
    setTelling((told) => (told?.actId ? told : null));
  };

  const go = (href: string) => {
    rememberPlace();
    const { pathname, searchParams } = new URL(href, location.origin);
    if (/\/(proceedings|bulk)(\/|$)/u.test(pathname))
      searchParams.set("back", location.pathname + location.search);
    router.push(searchParams.size > 0 ? `${pathname}?${searchParams.toString()}` : pathname);
  };

  /** Shown at once; put back, with the reason, if the server says no. */
  const actAtOnce = async (act: "assign-me" | "snooze", line: HTMLElement) => {
    const { proceeding = "", version = "" } = line.dataset;
    const number = numberOf(line);
    const done = act === "snooze" ? words.snoozed : words.assigned;
    underWay.current += 1;
    moveLine(1);
    line.dataset.pending = "";
    say(done);
    const came = await actOnLine(act, proceeding, Number(version)).catch(() => null);
    if (came?.actId) say(done, false, came.actId);
    else putBack(number, came?.refused ? words.refused + came.refused : words.failed);
    forgetCommands();
    delete line.dataset.pending;
    underWay.current -= 1;
    if (underWay.current === 0) router.refresh();
  };

  const undo = async () => {
    const came = await undoOnDesk(telling?.actId ?? null).catch(() => null);
    if (!came) say(words.failed, true);
    else if (came.refused) say(words.refused + came.refused, true);
    else say(came.actId ? words.undone : words.nothingToUndo);
    forgetCommands();
    router.refresh();
  };

  const take = async (shortcut: Shortcut, line: HTMLElement) => {
    const list = await commandsOf(line);
    const command = list?.row?.find((one) => one.shortcut === shortcut);
    if (!list) say(words.failed, true);
    else if (!command) say(words.notHere, true);
    else if (command.refused) say(words.refused + command.refused, true);
    else if (command.href) go(command.href);
  };

  const onLine = (shortcut: Shortcut, line: HTMLElement | null) => {
    if (!line?.dataset.proceeding) return;
    if (shortcut === "assign-me" || shortcut === "snooze") void actAtOnce(shortcut, line);
    else if (shortcut === "step") setMenu({ line, sheet: false });
    else void take(shortcut, line);
  };

  const move = (by: 1 | -1) => {
    const beside = besideCase(by);
    if (beside) router.push(beside);
    else moveLine(by);
  };

  const run = (press: Press) => {
    const line = currentLine();
    const many = anyChosen() ? chosenHref(press) : null;
    if (many) return go(many);
    switch (press) {
      case "next":
      case "previous":
        return move(press === "next" ? 1 : -1);
      case "preview":
        return line?.querySelector<HTMLElement>("[data-preview]")?.click();
      case "choose":
        lastChosen.current = line;
        return chooseLine();
      case "choose-to-here":
        return chooseUpTo(line, lastChosen.current, true);
      case "choose-all":
        return chooseAll();
      case "filter":
        return document.querySelector<HTMLElement>("[data-filter-field]")?.focus();
      case "sheet":
      case "menu":
        return setMenu({ line, sheet: press === "sheet" });
      case "undo":
        return void undo();
      default:
        return onLine(press, line);
    }
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    const meant = pressed(event, settings);
    if (!meant) return;
    event.preventDefault();
    run(meant);
  });
  const click = useEffectEvent((event: MouseEvent) => {
    const target = event.target as Element;
    if (target.closest("[data-open]")) rememberPlace();
    if (target.closest("[data-commands]")) setMenu({ line: currentLine(), sheet: false });
    if (!target.matches("[data-choose]")) return;
    const line = target.closest("[data-line]");
    if (event.shiftKey) chooseUpTo(line, lastChosen.current, (target as HTMLInputElement).checked);
    lastChosen.current = line;
  });
  useEffect(() => {
    returnToPlace();
    const ask = askAhead();
    document.addEventListener("keydown", press);
    document.addEventListener("click", click);
    document.addEventListener("focusin", ask);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("click", click);
      document.removeEventListener("focusin", ask);
      forgetCommands();
    };
  }, []);

  return (
    <>
      <Told
        {...{ telling, notDone, words }}
        undo={() => void undo()}
        close={() => setTelling(null)}
        closeNotDone={() => setNotDone([])}
      />
      {menu && (
        <Suspense>
          <CommandMenu
            {...menu}
            keys={settings.keys}
            take={(command, line) => {
              // What is behind an open dialog cannot have the focus.
              flushSync(() => setMenu(null));
              focusLine(line ?? undefined);
              if (command.href) go(command.href);
              else if (command.shortcut) run(command.shortcut);
            }}
            close={() => setMenu(null)}
          />
        </Suspense>
      )}
    </>
  );
}

/** Asks what may be done to a line a moment after it got the focus, so that its keys answer at once. */
function askAhead() {
  let timer: ReturnType<typeof setTimeout>;
  return () => {
    clearTimeout(timer);
    const line = currentLine();
    if (line?.dataset.proceeding) timer = setTimeout(() => void commandsOf(line), 150);
  };
}
