import { useLocale, useTranslations } from "next-intl";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { printDay } from "#lib/clocks/print-time";
import { byDay } from "#lib/timeline/key-events";
import type { TimelineEntry } from "#lib/timeline/timeline-for";
import { eventSentence } from "#lib/web/event-words";
import { Link } from "#ui/link";

type Props = { entries: readonly TimelineEntry[]; timelineHref: string };

/** What happened so far, told in sentences, a day a paragraph; each leads to its line. */
export function Narrative({ entries, timelineHref }: Props) {
  const all = useTranslations();
  const t = useTranslations("cases.summary");
  const locale = useLocale();
  if (entries.length === 0) return <p className="text-quiet">{t("none")}</p>;
  return (
    <div className="grid gap-3 border border-rule bg-sheet px-5 py-4">
      <p className="text-fine text-quiet">{t("lead")}</p>
      {byDay(entries, ({ at }) => shanghaiDate(at)).map(({ day, entries: ofDay }) => (
        <p key={day} className="measure">
          <span className="font-semibold">{t("day", { day: printDay(day, locale) })}</span>
          {ofDay.map((entry) => (
            <span key={entry.id}>
              <Link
                href={`${timelineHref}#e${entry.seq}`}
                className="hover:underline underline-offset-4"
              >
                {t("sentence", {
                  who: entry.organization?.[locale] ?? t("system"),
                  what: eventSentence(all, locale, entry),
                })}
              </Link>{" "}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
