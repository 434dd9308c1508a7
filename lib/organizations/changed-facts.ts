export type ChangedFact = { key: string; before: unknown; after: unknown };

/** Keys that only machines read; the page names the thing itself. */
const unsaid = new Set(["id", "key", "position", "version", "year"]);

/**
 * What differs between the two sides of a change that was written down; where there is only one
 * side, everything on it that says something.
 */
export function changedFacts(before: unknown, after: unknown): ChangedFact[] {
  const [old, now] = [recordOf(before), recordOf(after)];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return keys
    .filter((key) => !unsaid.has(key))
    .map((key) => ({ key, before: old[key] ?? null, after: now[key] ?? null }))
    .filter((fact) => JSON.stringify(fact.before) !== JSON.stringify(fact.after));
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
