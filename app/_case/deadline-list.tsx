import { useLocale, useTranslations } from "next-intl";
import type { PlainDate } from "#lib/calendar/plain-date";
import { printDay } from "#lib/clocks/print-time";
import type { Deadline } from "#lib/deadlines/deadlines-of";
import { caseWords } from "#lib/web/case-words";
import { Button } from "#ui/button";
import { Link } from "#ui/link";
import { When } from "#ui/when";
import { endAside } from "./deadline-actions";

type Props = {
  deadlines: readonly Deadline[];
  today: PlainDate;
  at: "/my" | "/desk";
  /** Comes before a day where several lists share a page. */
  name: string;
  /** The page's own address. */
  here: string;
};

/** Limits under the days on which they end; days that are over and today stand out in ink and words. */
export function DeadlineList({ deadlines, today, at, name, here }: Props) {
  const locale = useLocale();
  const days = Map.groupBy(deadlines, ({ dueOn }) => dueOn);
  return (
    <div className="grid gap-5">
      {[...days].map(([day, own]) => (
        <section key={day} aria-labelledby={`${name}-${day}`}>
          <h3
            id={`${name}-${day}`}
            className={`mb-1.5 font-semibold ${day < today ? "text-cinnabar" : day === today ? "text-amber" : ""}`}
          >
            {printDay(day, locale)}
          </h3>
          <ul className="border border-rule bg-sheet">
            {own.map((one) => (
              <Line key={one.clockId} deadline={one} at={at} here={here} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type LineProps = Pick<Props, "at" | "here"> & { deadline: Deadline };

function Line({ deadline, at, here }: LineProps) {
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
          className="text-link inline-flex min-h-target items-center"
        >
          {number}
        </Link>{" "}
        {title}
      </p>
      <p className="text-fine text-quiet sm:text-right">{words.procedure(procedureKey)}</p>
      {deadline.aside ? (
        <Aside deadline={deadline} aside={deadline.aside} here={here} />
      ) : (
        deadline.maySnooze && <PutAside deadline={deadline} here={here} />
      )}
    </li>
  );
}

type AsideProps = { deadline: Deadline; here: string };

/** To the form that the queue's lines have. */
function PutAside({ deadline: { proceedingId, number }, here }: AsideProps) {
  const t = useTranslations("deadlines");
  const query = new URLSearchParams({ act: "snooze", row: proceedingId, back: here });
  return (
    <p className="text-fine sm:col-span-2 print:hidden">
      <Link
        href={`/desk/bulk?${query}`}
        className="text-link inline-flex min-h-target items-center"
      >
        {t("putAside")}
        <span className="sr-only"> {number}</span>
      </Link>
    </p>
  );
}

function Aside({ deadline, aside, here }: AsideProps & { aside: NonNullable<Deadline["aside"]> }) {
  const t = useTranslations("deadlines");
  const { untilAt, onNews } = aside;
  const until = untilAt && t.rich("asideUntil", { time: () => <When at={untilAt} /> });
  return (
    <form
      action={endAside.bind(null, deadline.proceedingId, here)}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 text-fine sm:col-span-2"
    >
      <p className="text-amber">
        {until ?? t("asideNews")} {until && onNews && t("orNews")}
      </p>
      <Button type="submit" variant="plain">
        {t("endAside")}
        <span className="sr-only"> {deadline.number}</span>
      </Button>
    </form>
  );
}
