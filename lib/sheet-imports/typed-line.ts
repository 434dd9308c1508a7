import type { DraftAnswers, TypedSection } from "#lib/complaints/draft-answers";
import type { Region } from "#lib/organizations/regions";
import { type Choices, type Column, columnOf, type ImportKind } from "#lib/sheet-imports/columns";
import { plain, type SheetLine } from "#lib/sheet-imports/read-lines";

/** The cells of a line as they would be typed into the form: choices by their keys, days plainly. */
export function typedLine(
  kind: ImportKind,
  cells: SheetLine["cells"],
  regions: readonly Region[],
): DraftAnswers {
  const typed: Record<string, TypedSection> = {};
  for (const [key, text = ""] of Object.entries(cells)) {
    const column = columnOf(kind, key);
    const [section = "", field = ""] = key.split(".");
    if (!column || section === "saved") continue;
    typed[section] = { ...typed[section], [field]: typedOf(column, text, regions) };
  }
  return typed;
}

function typedOf({ choices, isDay }: Column, text: string, regions: readonly Region[]): string {
  if (isDay) return dayOf(text);
  if (choices === "regions") return regionOf(text, regions);
  return choices ? choiceOf(choices, text) : text;
}

/** What fits no choice stays as it is, and is told as wrong by the section's own check. */
function choiceOf(choices: Choices, text: string): string {
  const found = Object.entries(choices).find(([key, { zh, en }]) =>
    [key, zh, en].some((word) => plain(word) === plain(text)),
  );
  return found?.[0] ?? text;
}

function regionOf(text: string, regions: readonly Region[]): string {
  const found = regions.find(({ code, nameZh, nameEn }) =>
    [code, nameZh, nameEn].some((word) => plain(word) === plain(text)),
  );
  return found?.code ?? text;
}

/** 2026/11/3, 2026.11.3 and 2026年11月3日 are read as 2026-11-03. */
function dayOf(text: string): string {
  const [, year, month, day] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(text.normalize("NFKC")) ??
    [];
  if (!year || !month || !day) return text;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
