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
  | "sameLine";

/** Why an answer does not stand: a message under `filing.problems` or `identifiers.problems`. */
export type SectionProblem =
  | { about: "answer"; key: ProblemKey }
  | { about: "identifier"; key: IdentifierProblem; expected?: string };

/** By field; a field that stands has none. */
export type SectionProblems = Record<string, SectionProblem>;

/** A problem of an ordinary answer. */
export function problem(key: ProblemKey): SectionProblem {
  return { about: "answer", key };
}
