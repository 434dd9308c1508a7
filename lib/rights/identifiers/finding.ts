/**
 * Why an identifier is refused; each has its sentence in the message files.
 * `required`: nothing was typed. `format`: not the written form; `expected` shows the form.
 * `check-digit`: well formed, but its check digit does not match (the right one is never told).
 * `check-digit-missing`: complete but for the check digit.
 * `kind-mismatch`: a valid number of another kind of right; `expected` names that kind.
 * `publication-number`, `certificate-number`: another number of the same right; `expected` shows
 * the form of the number that is wanted. `year`, `birth-date`, `region`: an impossible part.
 */
export type Problem =
  | "required"
  | "format"
  | "check-digit"
  | "check-digit-missing"
  | "kind-mismatch"
  | "publication-number"
  | "certificate-number"
  | "year"
  | "birth-date"
  | "region"
  | "unknown-kind";

/** `normalized` is what is stored and compared; `display` is the customary way to print it. */
export type Finding =
  | { ok: true; normalized: string; display: string }
  | { ok: false; problem: Problem; expected?: string };

/** The identifier stands, stored as `normalized` and printed as `display`. */
export function accepted(normalized: string, display = normalized): Finding {
  return { ok: true, normalized, display };
}

/** The identifier is refused; `expected` is a form or a kind, never a corrected number. */
export function refused(problem: Problem, expected?: string): Finding {
  return expected === undefined ? { ok: false, problem } : { ok: false, problem, expected };
}
