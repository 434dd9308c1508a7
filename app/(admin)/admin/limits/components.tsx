import { useTranslations } from "next-intl";
import type { LimitVersion, Unit } from "#lib/law/limits/limit-version";
import { inForceOn } from "#lib/limit-versions/in-force";
import type { KeptVersion } from "#lib/limit-versions/list-limits";
import { Badge } from "#ui/badge";
import { When } from "#ui/when";

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
  const coming = versions.filter(({ validFrom }) => validFrom > today);
  return (
    <>
      <When at={inForceOn(versions, today).validFrom} as="number" />
      {coming.map(({ validFrom }) => (
        <span key={validFrom} className="block">
          <Badge tone="dueSoon">
            {t("next")} <When at={validFrom} as="number" />
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
