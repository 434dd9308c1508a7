import type { Command } from "#lib/web/command-list";
import { lines } from "./lines";
import type { Press } from "./pressed";

/** Whether the page, with the focus on that line, has what a key needs to do anything. */
export function isHere(press: Press, line: HTMLElement | null): boolean {
  switch (press) {
    case "preview":
      return has(line, "[data-preview]");
    case "choose":
    case "choose-to-here":
      return has(line, "[data-choose]");
    case "choose-all":
      return has(document, "[data-choose]");
    case "filter":
      return has(document, "[data-filter-field]");
    case "next":
    case "previous":
      return lines().length > 0;
    default:
      return true;
  }
}

/** The links over the list that go with what is listed now. */
export function linkedHere(): Command[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-command]")];
  return links.map(({ pathname, search, textContent }) => ({
    id: pathname,
    label: textContent,
    shortcut: null,
    refused: null,
    href: pathname + search,
  }));
}

function has(within: ParentNode | null, selector: string): boolean {
  return within?.querySelector(selector) != null;
}
