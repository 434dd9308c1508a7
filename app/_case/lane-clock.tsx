import { useLocale, useTranslations } from "next-intl";
import { ClockLine } from "#app/_case/clock-line";
import { LawCitation } from "#app/_case/law-citation";
import { WhyThisDate } from "#app/_case/why-this-date";
import type { Calendar } from "#lib/calendar/calendar";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { describeDue } from "#lib/clocks/describe-due";
import { printDay } from "#lib/clocks/print-time";
import { remainingUntil } from "#lib/clocks/remaining";
import type { LaneClock } from "#lib/proceedings/lanes-of";
import { caseWords } from "#lib/web/case-words";
import { DeadlineBar } from "#ui/deadline-bar";
import { Disclosure } from "#ui/disclosure";
import { When } from "#ui/when";

type Props = { stored: LaneClock; procedureKey: string; now: Date; calendar: Calendar };

/** A limit that runs: what is left, from when to when, whose it is, and under which article. */
export function RunningClock({ stored, procedureKey, now, calendar }: Props) {
  const t = useTranslations("cases.lanes");
  const words = caseWords(useTranslations());
  const { clock, rule, dueAt, expected } = stored;
  const unit = clock.limit.unit;
  const name = words.clock(procedureKey, stored.key);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div role="group" aria-label={name} className="mt-3 border-t border-rule pt-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h4 className="font-semibold">{name}</h4>
        {rule && (
          <span className="text-fine text-quiet">
            {t("bindsLine", { who: t(`binds.${rule.binds}`) })}
          </span>
        )}
      </div>
      <p className="text-fine">
        <ClockLine {...{ dueAt, unit, expected, now, calendar }} />
      </p>
      <Bar stored={stored} now={now} calendar={calendar} />
      <p className="mt-1 text-fine">
        <LawCitation {...clock.limit.citation} dated />
        {clock.limit.kind === "target" && <span className="ml-2 text-amber">{t("target")}</span>}
      </p>
      <WhyThisDate clock={clock} calendar={calendar} />
    </div>
  );
}

function Bar({ stored, now, calendar }: Omit<Props, "procedureKey">) {
  const t = useTranslations("cases.lanes");
  const say = useTranslations("clocks.due");
  const locale = useLocale();
  const { clock, dueOn, dueAt, expected } = stored;
  if (dueOn === null) return null;
  const left = remainingUntil(dueAt, clock.limit.unit, now, calendar);
  const { key, values } = describeDue({ dueAt, expected }, left, now);
  const line = say(key, values as never);
  const from = printDay(clock.startDate, locale);
  return (
    <div className="mt-1">
      <DeadlineBar
        trigger={clock.startDate}
        due={dueOn}
        today={shanghaiDate(now)}
        pauses={clock.pauses.map(({ from: start, until }) => ({ from: start, to: until }))}
        text={t("bar", { from, to: printDay(dueOn, locale), line })}
        startLabel={<When at={clock.startDate} as="short" />}
        dueLabel={<When at={dueOn} as="short" />}
      />
    </div>
  );
}

type Ended = { clocks: readonly LaneClock[]; procedureKey: string };

/** The limits that are over: met, met late, or fallen away. */
export function EndedClocks({ clocks, procedureKey }: Ended) {
  const t = useTranslations("cases.lanes");
  const words = caseWords(useTranslations());
  const locale = useLocale();
  if (clocks.length === 0) return null;
  return (
    <Disclosure summary={t("ended", { count: clocks.length })}>
      <ul className="grid gap-1 text-fine">
        {clocks.map(({ id, key, clock, dueAt }) => {
          const ended = clock.endedAt!;
          const late = dueAt !== null && ended >= dueAt;
          const how = clock.outcome === "met" ? (late ? "metLate" : "met") : "cancelled";
          return (
            <li key={id} className="flex flex-wrap justify-between gap-x-3">
              <span>{words.clock(procedureKey, key)}</span>
              <span className={how === "metLate" ? "text-cinnabar" : "text-quiet"}>
                {t(how, { day: printDay(shanghaiDate(ended), locale) })}
              </span>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
