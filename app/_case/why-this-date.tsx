import { useLocale, useTranslations } from "next-intl";
import { LawCitation } from "#app/_case/law-citation";
import type { Calendar } from "#lib/calendar/calendar";
import type { Clock } from "#lib/clocks/clock";
import { describeStep } from "#lib/clocks/describe-step";
import { dueDate } from "#lib/clocks/why-this-date";
import { Disclosure } from "#ui/disclosure";

/** The arithmetic behind a due date, step by step, each with its article. */
export function WhyThisDate({ clock, calendar }: { clock: Clock; calendar: Calendar }) {
  const t = useTranslations("clocks");
  const locale = useLocale();
  return (
    <Disclosure summary={t("whyThisDate")}>
      <ol className="grid gap-1.5 text-fine">
        {dueDate(clock, calendar).steps.map((step, place) => {
          const { key, values, citation } = describeStep(step, locale);
          return (
            <li key={place} className="grid grid-cols-[1.6em_minmax(0,1fr)]">
              <span aria-hidden="true" className="text-quiet">
                {place + 1}
              </span>
              <span>
                {t(`steps.${key}`, values as never)}{" "}
                {citation && <LawCitation {...citation} dated />}
              </span>
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
