import type { Urgency } from "#lib/clocks/urgency";
import type { Tone } from "#ui/tone";

/** How each urgency looks, wherever it is told. */
export const urgencyLook: Record<Urgency, { tone: Tone; ink: string }> = {
  overdue: { tone: "overdue", ink: "text-cinnabar" },
  today: { tone: "dueSoon", ink: "text-amber" },
  "within-3-working-days": { tone: "dueSoon", ink: "text-amber" },
  later: { tone: "neutral", ink: "text-ink" },
  paused: { tone: "waiting", ink: "text-quiet" },
  met: { tone: "done", ink: "text-quiet" },
};
