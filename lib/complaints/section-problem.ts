import type { Problem as IdentifierProblem } from "#lib/rights/identifiers/finding";

export type ProblemKey =
  | "missing"
  | "choose"
  | "tooLong"
  | "day"
  | "dayAhead"
  | "dayOrder"
  | "amount"
  | "count"
  | "niceClass"
  | "url"
  | "unsuitable"
  | "notYours"
  | "signs"
  | "unknownRight"
  | "unknownHolder"
  | "severalHolders"
  | "severalRights"
  | "sameLine";

/** Why an answer does not stand: a message under `filing.problems` or `identifiers.problems`. */
export type SectionProblem =
  | { about: "answer"; key: ProblemKey; values?: Record<string, string> }
  | { about: "identifier"; key: IdentifierProblem; expected?: string };

/** By field; a field that stands has none. */
export type SectionProblems = Record<string, SectionProblem>;

/** A problem of an ordinary answer. @param values that its sentence takes beside the field's name. */
export function problem(key: ProblemKey, values?: Record<string, string>): SectionProblem {
  return { about: "answer", key, ...(values && { values }) };
}
