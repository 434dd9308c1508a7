import type { Procedure } from "#lib/proceedings/procedure";

/**
 * The step that the law expects of the owner because a running clock has run out; null while it has
 * not, and where the table says nothing or the state allows no such step.
 */
export function proposedAction(
  procedure: Procedure,
  state: string,
  clock: { key: string; dueAt: Date | null },
  now: Date,
): string | null {
  const meant = procedure.clocks[clock.key]?.onExpiry;
  if (meant?.how !== "proposed" || clock.dueAt === null || clock.dueAt > now) return null;
  return procedure.actions[meant.action]?.from.includes(state) ? meant.action : null;
}
