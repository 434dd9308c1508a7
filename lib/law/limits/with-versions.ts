import type { LimitVersion } from "#lib/law/limits/limit-version";
import { isLimitKey, LIMITS, type Limits } from "#lib/law/limits/limits";

/**
 * The limits with versions that an operator has entered beside those that come with the product:
 * each is in force from its first day until the one after it begins. A version of a limit that the
 * product no longer knows is left out.
 */
export function withVersions(entered: readonly LimitVersion[], limits: Limits = LIMITS): Limits {
  const own = Map.groupBy(entered, ({ key }) => key);
  const changed = [...own].flatMap(([key, versions]) =>
    isLimitKey(key) ? [[key, inOrder([...limits[key], ...versions])] as const] : [],
  );
  return { ...limits, ...Object.fromEntries(changed) };
}

function inOrder(versions: readonly LimitVersion[]): LimitVersion[] {
  const sorted = versions.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return sorted.map((version, place) => {
    const next = sorted[place + 1]?.validFrom ?? null;
    const { validTo } = version;
    const ends = next !== null && (validTo === null || next < validTo) ? next : validTo;
    return { ...version, validTo: ends };
  });
}
