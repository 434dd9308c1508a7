"use client";

import { useEffect } from "react";

/** j and k move along the lines of the queue, p shows one beside it; Enter follows its link anyway. */
export function QueueKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || isTaken(event)) return;
      if (event.key === "j" || event.key === "k") move(event.key === "j" ? 1 : -1);
      else if (event.key === "p") preview();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return null;
}

/** Typing, and keys that the browser or a reader means for itself. */
function isTaken({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return (
    target instanceof Element && target.closest("input, select, textarea, [role=menu]") !== null
  );
}

function move(by: 1 | -1) {
  const lines = [...document.querySelectorAll<HTMLElement>("[data-line] [data-open]")];
  const at = lines.findIndex((line) =>
    line.closest("[data-line]")?.contains(document.activeElement),
  );
  const next = lines[at === -1 ? (by === 1 ? 0 : lines.length - 1) : at + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function preview() {
  const line = document.activeElement?.closest("[data-line]");
  line?.querySelector<HTMLElement>("[data-preview]")?.click();
}
