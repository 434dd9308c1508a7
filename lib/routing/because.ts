import type { Ground, Recommendation } from "#lib/routing/recommendation";
import type { Words } from "#lib/words";

/** The recommendation in one breath: why this body leads, what was flagged, what is barred. */
export function because({
  hold,
  lead,
  flags,
  barred,
}: Pick<Recommendation, "hold" | "lead" | "flags" | "barred">): Words {
  const main: Ground | null = hold ?? lead;
  const details = flags.flatMap(({ detail }) => detail ?? []);
  const others = [...flags, ...barred].filter(({ ruleKey }) => ruleKey !== main?.ruleKey);
  const all = [main?.reason, ...details, ...others.map(({ reason }) => reason)];
  const said = all.filter((words) => words !== undefined);
  return {
    zh: distinct(
      said.map(({ zh }) => zh),
      ";",
    ),
    en: distinct(
      said.map(({ en }) => en),
      "; ",
    ),
  };
}

function distinct(sentences: string[], between: string): string {
  return [...new Set(sentences)].join(between);
}
