/** Whether a proceeding may be put aside: never what is over, late or another body's. Pure. */
export function snoozeRefusal(
  proceeding: { phase: string; organizationId: string; dueAt: Date | null },
  actor: { organizationId: string; now: Date },
): string | null {
  if (proceeding.organizationId !== actor.organizationId) return "cases.notOwner";
  if (proceeding.phase === "closed") return "snoozes.closed";
  return proceeding.dueAt && proceeding.dueAt <= actor.now ? "snoozes.overdue" : null;
}
