import { currentLine, focusLine, shown } from "./lines";

const placeKey = "qiheng-queue-place";
const listKey = "qiheng-queue-list";

/** Which line of which list had the focus. */
type Place = { list: string; at: number };

/** The list that a case was opened in: its address, and the addresses of its lines. */
type List = { list: string; lines: string[] };

/** Remembers the list and which line had the focus, for its case's page and for coming back. */
export function rememberPlace(): void {
  const [list, all] = [listHere(), shown()];
  const at = all.indexOf(currentLine()!);
  if (at < 0) return;
  keep(placeKey, { list, at } satisfies Place);
  keep(listKey, { list, lines: all.map(addressOf) } satisfies List);
}

/**
 * Gives the focus to the line that stands where it was left; the one dealt with may be gone. In any
 * other list none gets it: the next key would act on a line that nobody chose.
 */
export function returnToPlace(): void {
  const [place, all] = [kept<Place>(placeKey), shown()];
  if (!place || all.length === 0) return;
  sessionStorage.removeItem(placeKey);
  if (place.list === listHere()) focusLine(all[Math.min(place.at, all.length - 1)]);
}

/** On the page of a case: the address of the next (1) or previous (-1) one of the list it was opened in. */
export function besideCase(by: 1 | -1): string | undefined {
  const { list, lines } = kept<List>(listKey) ?? { list: "", lines: [] };
  const at = lines.indexOf(location.pathname);
  if (at < 0 || !lines[at + by]) return undefined;
  keep(placeKey, { list, at: at + by } satisfies Place);
  return lines[at + by];
}

/** The address of the page without what changes no line of it. */
function listHere(): string {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of [...query])
    if (value === "" || ["case", "panel"].includes(name) || (name === "view" && value === "all"))
      query.delete(name);
  query.sort();
  return `${location.pathname}?${query.toString()}`;
}

function keep(key: string, value: Place | List): void {
  sessionStorage.setItem(key, JSON.stringify(value));
}

/** Null also for what an earlier release kept in another form. */
function kept<Kept extends Place | List>(key: string): Kept | null {
  const value = JSON.parse(sessionStorage.getItem(key) ?? "null") as Kept | null;
  return typeof value?.list === "string" ? value : null;
}

function addressOf(line: HTMLElement): string {
  return line.querySelector<HTMLAnchorElement>("[data-open]")?.pathname ?? "";
}
