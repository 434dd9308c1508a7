import { useLocale, useTranslations } from "next-intl";
import { printDay } from "#lib/clocks/print-time";
import type { LimitVersion, Unit } from "#lib/law/limits/limit-version";
import { inForceOn } from "#lib/limit-versions/in-force";
import type { KeptVersion } from "#lib/limit-versions/list-limits";
import { Badge } from "#ui/badge";

/** How long a limit is, by how much it can be lengthened, and whether it is only a target. */
export function Length({ version }: { version: LimitVersion }) {
  const t = useTranslations("admin.limits");
  const amountOf = useAmount();
  const { amount, unit, extensions, before, kind } = version;
  return (
    <>
      <span className="whitespace-nowrap">
        {before && `${t("before")} `}
        {amountOf(amount, unit)}
      </span>
      {extensions.length > 0 && (
        <span className="block text-fine text-quiet">
          {t("extensions")}{" "}
          {extensions
            .map((each) =>
              each.amount === null ? t("reasonable") : amountOf(each.amount, each.unit),
            )
            .join(" · ")}
        </span>
      )}
      {kind === "target" && <span className="block text-fine text-amber">{t("target")}</span>}
    </>
  );
}

/** Since when, and from when another wording will be in force. */
export function Standing({ versions, today }: { versions: readonly KeptVersion[]; today: string }) {
  const t = useTranslations("admin.limits");
  const locale = useLocale();
  const coming = versions.filter(({ validFrom }) => validFrom > today);
  return (
    <>
      <span className="whitespace-nowrap">
        {printDay(inForceOn(versions, today).validFrom, locale)}
      </span>
      {coming.map(({ validFrom }) => (
        <span key={validFrom} className="block">
          <Badge tone="dueSoon">
            {t("next")} {printDay(validFrom, locale)}
          </Badge>
        </span>
      ))}
    </>
  );
}

function useAmount() {
  const t = useTranslations("clocks");
  return (amount: number, unit: Unit) =>
    t("amount", { amount, unit: unit === "working-days" ? "workingDays" : unit });
}
