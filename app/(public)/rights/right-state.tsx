import { useLocale, useTranslations } from "next-intl";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { printDay } from "#lib/clocks/print-time";
import type { Right } from "#lib/rights/find-right";
import { rightWarnings } from "#lib/rights/right-warnings";
import { Badge } from "#ui/badge";

/** Whether a right is in order, or what its holder should see to. */
export function RightState({ right, now }: { right: Right; now: Date }) {
  const [t, locale] = [useTranslations("rights"), useLocale()];
  const warnings = rightWarnings(right, shanghaiDate(now));
  if (warnings.length === 0) return <Badge tone="done">{t("fine")}</Badge>;
  return (
    <ul className="grid gap-1">
      {warnings.map((warning) => (
        <li key={warning.key} className="text-amber">
          {t(`warnings.${warning.key}`, {
            day: "day" in warning ? printDay(warning.day, locale) : "",
          })}
        </li>
      ))}
    </ul>
  );
}
