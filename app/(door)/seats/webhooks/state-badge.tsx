import { useTranslations } from "next-intl";
import { Badge } from "#ui/badge";

type Props = { endpoint: { pausedBecause: string | null; failingSince: Date | null } };

const tones = {
  running: "done",
  failing: "dueSoon",
  paused: "waiting",
  "paused-failing": "overdue",
  "paused-gone": "overdue",
} as const;

/** Whether an endpoint runs, fails or is paused, and why. */
export function StateBadge({ endpoint }: Props) {
  const t = useTranslations("webhooks.states");
  const state = stateOf(endpoint);
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}

function stateOf({ pausedBecause, failingSince }: Props["endpoint"]): keyof typeof tones {
  if (pausedBecause === "failing") return "paused-failing";
  if (pausedBecause === "gone") return "paused-gone";
  if (pausedBecause) return "paused";
  return failingSince ? "failing" : "running";
}
