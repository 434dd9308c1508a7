import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { PlainDate } from "#lib/calendar/plain-date";
import { printDay } from "#lib/clocks/print-time";
import type { Deadline } from "#lib/deadlines/deadlines-of";
import { caseWords } from "#lib/web/case-words";

type Props = { deadlines: readonly Deadline[]; today: PlainDate; at: "/my" | "/desk" };

/** Limits under the days on which they end; days that are over and today stand out in ink and words. */
export function DeadlineList({ deadlines, today, at }: Props) {
  const locale = useLocale();
  const days = Map.groupBy(deadlines, ({ dueOn }) => dueOn);
  return (
    <div className="grid gap-5">
      {[...days].map(([day, own]) => (
        <section key={day} aria-labelledby={`d${day}`}>
          <h2
            id={`d${day}`}
            className={`mb-1.5 font-semibold ${day < today ? "text-cinnabar" : day === today ? "text-amber" : ""}`}
          >
            {printDay(day, locale)}
          </h2>
          <ul className="border border-rule bg-sheet">
            {own.map((one) => (
              <Line key={one.clockId} deadline={one} at={at} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Line({ deadline, at }: { deadline: Deadline; at: Props["at"] }) {
  const words = caseWords(useTranslations());
  const t = useTranslations("deadlines");
  const locale = useLocale();
  const { procedureKey, key, expected, binds, caseId, number, title } = deadline;
  return (
    <li className="grid gap-x-6 border-b border-rule px-4 py-2 last:border-0 sm:grid-cols-[minmax(0,1fr)_auto]">
      <p>
        <span className="font-semibold">{words.clock(procedureKey, key)}</span>
        {expected && <span className="text-quiet"> {t("expected")}</span>}{" "}
        {binds && <span className="text-fine text-quiet">{t(`binds.${binds}`)}</span>}
      </p>
      <p className="text-fine text-quiet sm:text-right">
        {at === "/desk" ? (deadline.assignee ?? t("unassigned")) : deadline.organization[locale]}
      </p>
      <p className="text-fine">
        <Link
          href={`${at}/cases/${caseId}`}
          prefetch={false}
          className="text-link inline-flex min-h-target items-center"
        >
          {number}
        </Link>{" "}
        {title}
      </p>
      <p className="text-fine text-quiet sm:text-right">{words.procedure(procedureKey)}</p>
    </li>
  );
}
