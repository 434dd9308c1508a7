import type { PlainDate } from "#lib/calendar/plain-date";
import type { Answers } from "#lib/complaints/answers";
import type { DraftAnswers, TypedSection } from "#lib/complaints/draft-answers";
import { completeAnswers } from "#lib/complaints/draft-progress";
import { readSection } from "#lib/complaints/read-section";
import { problem, type SectionProblem } from "#lib/complaints/section-problem";
import type { Region } from "#lib/organizations/regions";
import type { ListedRight } from "#lib/rights/list-rights";
import { typedRight } from "#lib/rights/typed-right";
import { type ColumnKey, columnOf, type ImportKind } from "#lib/sheet-imports/columns";
import { plain, type SheetLine } from "#lib/sheet-imports/read-lines";
import { typedLine } from "#lib/sheet-imports/typed-line";
import type { Words } from "#lib/words";

/** What the lines of a sheet are checked against. */
export type Known = {
  rights: readonly ListedRight[];
  regions: readonly Region[];
  /** In Asia/Shanghai. */
  today: PlainDate;
};

export type LineProblem = { column: ColumnKey; problem: SectionProblem };

/** A line that stands is a complete complaint, or a right as its form would hold it. */
export type CheckedLine =
  | { ok: true; answers: Answers | null; right: TypedSection }
  | { ok: false; problems: LineProblem[] };

/** Checks one line by the same rules as the forms do. */
export function checkLine(kind: ImportKind, cells: SheetLine["cells"], known: Known): CheckedLine {
  const typed = typedLine(kind, cells, known.regions);
  if (kind === "rights") return checkRight(typed, known);
  const saved = savedRight(cells, known.rights);
  if ("problem" in saved) {
    const problems = problemsIn(kind, { ...typed, right: {} }, ["respondent", "conduct"], known);
    return { ok: false, problems: [saved, ...problems] };
  }
  const draft = { ...typed, ...heldBy(saved), wishes: {} };
  const complete = completeAnswers(draft, known.today);
  if (complete.ok) return { ok: true, answers: complete.answers, right: {} };
  return { ok: false, problems: problemsIn(kind, draft, complete.missing, known) };
}

function checkRight(typed: DraftAnswers, known: Known): CheckedLine {
  const right = { status: "valid", ...typed.right };
  const problems = problemsIn("rights", { right }, ["right"], known);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers: null, right };
}

function heldBy(right: ListedRight): DraftAnswers {
  return {
    right: { ...typedRight(right), rightId: right.id },
    holder: { organizationId: right.holderOrganizationId, standing: "owner" },
  };
}

/**
 * The one saved right of that number or, where none has it, of that title; of the holder that the line
 * names, where it names one. Of several none is taken for another: the line has to say which.
 */
function savedRight(
  cells: SheetLine["cells"],
  rights: readonly ListedRight[],
): ListedRight | LineProblem {
  const asked = plain(cells["saved.right"] ?? "");
  const holder = plain(cells["saved.holder"] ?? "");
  if (!asked) return { column: "saved.right", problem: problem("missing") };
  const held = holder ? rights.filter((right) => isNamed(right.holder, holder)) : rights;
  if (holder && held.length === 0)
    return { column: "saved.holder", problem: problem("unknownHolder") };
  const numbered = held.filter(({ identifier }) => plain(identifier ?? "") === asked);
  const titled = held.filter(({ title }) => plain(title) === asked);
  const [found, ...others] = numbered.length > 0 ? numbered : titled;
  if (!found) return { column: "saved.right", problem: problem("unknownRight") };
  return others.length > 0 ? severalOf([found, ...others]) : found;
}

function isNamed({ zh, en }: Words, name: string): boolean {
  return [zh, en].some((one) => plain(one) === name);
}

function severalOf(rights: readonly ListedRight[]): LineProblem {
  const holders = new Map(rights.map((right) => [right.holderOrganizationId, right.holder]));
  if (holders.size === 1) return { column: "saved.right", problem: problem("severalRights") };
  const names = [...holders.values()];
  const namesZh = names.map(({ zh }) => zh).join("、");
  const namesEn = names.map(({ en }) => en).join(", ");
  return { column: "saved.holder", problem: problem("severalHolders", { namesZh, namesEn }) };
}

/** A problem of a field without a column of its own is told of the right that it belongs to. */
function problemsIn(
  kind: ImportKind,
  draft: DraftAnswers,
  sections: readonly (keyof Answers)[],
  { today }: Known,
): LineProblem[] {
  return sections.flatMap((section) => {
    const { problems } = readSection(section, draft, today);
    return Object.entries(problems).map(([field, found]) => {
      const column = columnOf(kind, `${section}.${field}`)?.key ?? "saved.right";
      return { column, problem: found };
    });
  });
}
