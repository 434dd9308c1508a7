import type { TimelineEntry } from "#lib/timeline/timeline-for";
import { sayer, type Translator } from "#lib/web/case-words";
import { valuesBetweenBodies } from "#lib/web/event-values/between-bodies";
import { eventTeller, type Locale, type Values } from "#lib/web/event-values/event-teller";
import { valuesOfProceedings } from "#lib/web/event-values/of-proceedings";
import { valuesOfWhatIsSaid } from "#lib/web/event-values/of-what-is-said";

/** What one line of the timeline says, in one sentence. @param t the translator of all messages. */
export function eventSentence(t: Translator, locale: Locale, entry: TimelineEntry): string {
  const values = valuesOf(t, locale, entry);
  return sayer(t)(`events.${entry.type}`, values);
}

/** What a page that has grown old is told: the lines written since, and what to answer to now. */
export function newsOf(
  t: Translator,
  locale: Locale,
  since: { entries: TimelineEntry[]; version: number; headSeq: number },
) {
  const lines = since.entries.map((entry) => {
    const by = [entry.person, entry.organization?.[locale]].filter(Boolean).join(" · ");
    return by ? `${eventSentence(t, locale, entry)} — ${by}` : eventSentence(t, locale, entry);
  });
  return { lines, version: String(since.version), seq: String(since.headSeq) };
}

function valuesOf(t: Translator, locale: Locale, entry: TimelineEntry): Values {
  const teller = eventTeller(t, locale, entry);
  return (
    valuesOfWhatIsSaid(teller, entry) ??
    valuesOfProceedings(teller, entry) ??
    valuesBetweenBodies(teller, entry) ??
    {}
  );
}
