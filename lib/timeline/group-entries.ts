import type { TimelineEntry } from "#lib/timeline/timeline-for";

/** An entry with the changes of clocks that it brought about. */
export type EntryGroup = { entry: TimelineEntry; clocks: TimelineEntry[] };

/**
 * Puts the changes of clocks under the step that caused them: the nearest entry before them that was
 * written at the same instant. @param entries newest first; the groups are, too.
 */
export function groupEntries(entries: readonly TimelineEntry[]): EntryGroup[] {
  const groups: EntryGroup[] = [];
  let waiting: TimelineEntry[] = [];
  for (const entry of entries) {
    if (waiting[0] && +waiting[0].at !== +entry.at) {
      groups.push(...waiting.map(alone));
      waiting = [];
    }
    if (entry.type.startsWith("clock-")) waiting.push(entry);
    else {
      groups.push({ entry, clocks: waiting.reverse() });
      waiting = [];
    }
  }
  return [...groups, ...waiting.map(alone)];
}

function alone(entry: TimelineEntry): EntryGroup {
  return { entry, clocks: [] };
}
