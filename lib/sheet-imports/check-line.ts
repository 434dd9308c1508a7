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
  const saved = savedRight(cells["saved.right"] ?? "", known.rights);
  if (!saved) {
    const unknown = problem(cells["saved.right"] ? "unknownRight" : "missing");
    const problems = problemsIn(kind, { ...typed, right: {} }, ["respondent", "conduct"], known);
    return { ok: false, problems: [{ column: "saved.right", problem: unknown }, ...problems] };
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

/** A saved right by its number or, where it is alone in having it, by its title. */
function savedRight(text: string, rights: readonly ListedRight[]): ListedRight | undefined {
  const asked = plain(text);
  if (!asked) return undefined;
  const numbered = rights.find(({ identifier }) => plain(identifier ?? "") === asked);
  const titled = rights.filter(({ title }) => plain(title) === asked);
  return numbered ?? (titled.length === 1 ? titled[0] : undefined);
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
