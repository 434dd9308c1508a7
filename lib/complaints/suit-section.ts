import type { SectionKey } from "#lib/complaints/answers";
import type { DraftAnswers } from "#lib/complaints/draft-answers";

type Section = Record<string, unknown>;

const patentKinds = ["invention-patent", "utility-model-patent", "design-patent"];
const withReport = ["utility-model-patent", "design-patent"];
const withoutRegister = ["trade-secret", "copyright-work", "software-copyright", "none"];

/** True for the three kinds of patent. */
export function isPatent(kind: unknown): boolean {
  return patentKinds.includes(String(kind));
}

/** True for patents granted without substantive examination (专利法 66). */
export function takesEvaluationReport(kind: unknown): boolean {
  return withReport.includes(String(kind));
}

/** True for rights that arise without a register and therefore need no number or status. */
export function needsNoRegister(kind: unknown): boolean {
  return withoutRegister.includes(String(kind));
}

/**
 * Leaves out answers that the other answers make meaningless, and fills in what follows from them:
 * a right without a register is simply in force. What was typed stays in the draft.
 */
export function suitSection(key: SectionKey, section: Section, draft: DraftAnswers): Section {
  const kind = key === "right" ? section.kind : draft.right?.kind;
  switch (key) {
    case "right":
      return suitRight(section);
    case "wishes":
      return suitWishes(section, kind);
    default:
      return section;
  }
}

function suitRight({ niceClass, evaluationReport, lapsedOn, status, ...rest }: Section): Section {
  const { kind } = rest;
  const valid = kind === "trademark" ? "registered" : "in-force";
  const told = needsNoRegister(kind) ? valid : status === "valid" ? valid : status;
  return {
    ...rest,
    ...(told !== undefined && { status: told }),
    ...(kind === "trademark" && niceClass !== undefined && { niceClass }),
    ...(takesEvaluationReport(kind) && evaluationReport !== undefined && { evaluationReport }),
    ...(told === "lapsed" && lapsedOn !== undefined && { lapsedOn }),
  };
}

function suitWishes({ fastTrackGrounds, statement, ...rest }: Section, kind: unknown): Section {
  return {
    ...rest,
    invalidationPending: isPatent(kind) && rest.invalidationPending === true,
    ...(rest.wish === "fast-track" && { fastTrackGrounds }),
    ...(rest.wish === "fast-track" && statement !== undefined && { statement }),
  };
}
