import { accepted, type Finding, refused } from "#lib/rights/identifiers/finding";
import { compact } from "#lib/rights/identifiers/typed-text";

/** Checks the five-digit code of a patent agency; it has no check digit. */
export function checkAgencyCode(typed: string): Finding {
  const code = compact(typed);
  if (code === "") return refused("required");
  return /^\d{5}$/u.test(code) ? accepted(code) : refused("format", "11001");
}
