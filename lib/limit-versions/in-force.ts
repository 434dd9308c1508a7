import type { KeptVersion } from "#lib/limit-versions/list-limits";

/** The wording in force on a day; the first one for a limit whose law is still to come. */
export function inForceOn(versions: readonly KeptVersion[], day: string): KeptVersion {
  return versions.findLast(({ validFrom }) => validFrom <= day) ?? versions[0]!;
}
