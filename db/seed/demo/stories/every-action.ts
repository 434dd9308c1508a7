import type { Beat } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";
import { withinReach } from "#db/seed/demo/stories/within-reach";
import type { Procedure } from "#lib/proceedings/procedure";

/**
 * One story more for each action of a table that no story names, so that nothing a table offers is
 * missing from the demonstration, also when the table grows.
 * @param before what leads to the proceeding, when it is not the one that the filing opens.
 */
export function withEveryAction(
  table: Procedure,
  stories: readonly Story[],
  before: readonly Beat[] = [],
): Story[] {
  const named = new Set(stories.flatMap(({ beats }) => beats.flatMap(actionOf)));
  const missing = Object.keys(table.actions).filter(
    (action) => !named.has(action) && standsAlone(table, action),
  );
  const only = (action: string) => story(`only-${action}`, 1, before, { walk: { action } });
  return [...stories, ...missing.map(only)];
}

/** Whether an action comes about in a case that has this proceeding and no other, and soon. */
export function standsAlone(table: Procedure, action: string): boolean {
  return withinReach(table, "alone").actions.has(action);
}

function actionOf(beat: Beat): string[] {
  return "walk" in beat && "action" in beat.walk ? [beat.walk.action] : [];
}
