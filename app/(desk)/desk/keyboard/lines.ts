/** The lines of the queue as they stand on the page, and the one that has the focus. */
export const lines = () => [...document.querySelectorAll<HTMLElement>("[data-line]")];

const shown = () => lines().filter((line) => !line.hidden);

/** The focused line, or nothing while the focus is elsewhere; on the page of a case, always that case. */
export function currentLine(): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>("[data-line]");
  return focused ?? document.querySelector<HTMLElement>("[data-line][hidden]");
}

/** Moves the focus down (1) or up (-1); from elsewhere to the first or the last line. */
export function moveLine(by: 1 | -1): void {
  const all = shown();
  const at = all.indexOf(currentLine()!);
  focusLine(all[at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by]);
}

export function focusLine(line: HTMLElement | undefined): void {
  const link = line?.querySelector<HTMLElement>("[data-open]");
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
}

/** Whether any line is ticked. */
export function anyChosen(): boolean {
  return document.querySelector("[data-choose]:checked") !== null;
}

/** Ticks or unticks the focused line. */
export function chooseLine(): void {
  const box = boxOf(currentLine());
  if (box) box.checked = !box.checked;
}

/** Gives all lines from the last one that was changed to this one the same tick. */
export function chooseUpTo(line: Element | null, last: Element | null, checked: boolean): void {
  const all = lines();
  const [from, to] = [all.indexOf(last as HTMLElement), all.indexOf(line as HTMLElement)];
  if (from < 0 || to < 0) return;
  for (const one of all.slice(Math.min(from, to), Math.max(from, to) + 1)) {
    const box = boxOf(one);
    if (box) box.checked = checked;
  }
}

/** Ticks all lines, or none if all were. */
export function chooseAll(): void {
  const boxes = lines()
    .map(boxOf)
    .filter((box) => box !== null);
  const checked = boxes.some((box) => !box.checked);
  for (const box of boxes) box.checked = checked;
}

function boxOf(line: Element | null): HTMLInputElement | null {
  return line?.querySelector<HTMLInputElement>("[data-choose]") ?? null;
}

const place = "qiheng-queue-place";
const list = "qiheng-queue-list";

/** Remembers the list and which line had the focus, for its case's page and for coming back. */
export function rememberPlace(): void {
  const all = shown();
  const at = all.indexOf(currentLine()!);
  if (at < 0) return;
  sessionStorage.setItem(place, String(at));
  sessionStorage.setItem(list, JSON.stringify(all.map(addressOf)));
}

/** Gives the focus to the line that stands where it was left; the one dealt with may be gone. */
export function returnToPlace(): void {
  const [kept, all] = [sessionStorage.getItem(place), shown()];
  if (kept === null || all.length === 0) return;
  sessionStorage.removeItem(place);
  focusLine(all[Math.min(Number(kept), all.length - 1)]);
}

/** On the page of a case: the address of the next (1) or previous (-1) one of the list it was opened in. */
export function besideCase(by: 1 | -1): string | undefined {
  const addresses: string[] = JSON.parse(sessionStorage.getItem(list) ?? "[]");
  const at = addresses.indexOf(location.pathname);
  if (at < 0 || !addresses[at + by]) return undefined;
  sessionStorage.setItem(place, String(at + by));
  return addresses[at + by];
}

function addressOf(line: HTMLElement): string {
  return line.querySelector<HTMLAnchorElement>("[data-open]")?.pathname ?? "";
}
