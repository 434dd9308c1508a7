/** The lines of the queue as they stand on the page, and the one that has the focus. */
export const lines = () => [...document.querySelectorAll<HTMLElement>("[data-line]")];

/** Those that are listed; on the page of a case its own line is not. */
export const shown = () => lines().filter((line) => !line.hidden);

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

/** The number of a line's case. */
export function numberOf(line: HTMLElement): string {
  return line.querySelector("[data-open]")?.textContent ?? "";
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
