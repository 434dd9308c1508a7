import { getLocale } from "next-intl/server";
import { LawCitation } from "#app/_case/law-citation";
import { limitsNow } from "#app/(public)/limits-now";
import { sayer } from "#app/(public)/say";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { LimitVersion, Unit } from "#lib/law/limits/limit-version";
import { limitOn } from "#lib/law/limits/limits";
import type { Procedure } from "#lib/proceedings/procedure";
import { DataTable } from "#ui/data-table";

/** The time limits of a procedure by the law in force on the day. */
export async function GuideLimits({ table, today }: { table: Procedure; today: Date }) {
  const [say, locale, limits] = await Promise.all([sayer(), getLocale(), limitsNow()]);
  const on = shanghaiDate(today);
  const rows = Object.entries(table.clocks).map(([key, rule]) => ({
    key,
    rule,
    limit: limitOn(rule.limit, on, limits),
  }));
  const amountOf = (amount: number, unit: Unit) =>
    say("clocks.amount", { amount, unit: unit === "working-days" ? "workingDays" : unit });
  return (
    <DataTable
      caption={say("guides.limits")}
      cards
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "limit",
          header: say("guides.limit"),
          heading: true,
          wide: true,
          cell: ({ key, limit }) => (
            <>
              {say(`procedures.${table.key}.clocks.${key}.name`)}
              <span className="block text-fine font-normal text-quiet">
                {limit.trigger[locale]}
              </span>
            </>
          ),
        },
        {
          key: "length",
          header: say("guides.length"),
          wide: true,
          cell: ({ limit }) => (
            <>
              {amountOf(limit.amount, limit.unit)}
              {extensionsOf(limit).map((sentence) => (
                <span key={sentence} className="block text-fine text-quiet">
                  {sentence}
                </span>
              ))}
            </>
          ),
        },
        {
          key: "binds",
          header: say("guides.binds"),
          tight: true,
          cell: ({ rule }) => say(`guides.by.${rule.binds}`),
        },
        {
          key: "expiry",
          header: say("guides.onExpiry"),
          wide: true,
          cell: ({ key, rule }) => (
            <>
              {say(`procedures.${table.key}.clocks.${key}.onExpiry`)}
              {rule.onExpiry && (
                <span className="block text-fine text-quiet">
                  {say(`guides.ranOut.${rule.onExpiry.how}`, {
                    action: say(`procedures.${table.key}.actions.${rule.onExpiry.action}.label`),
                  })}
                </span>
              )}
            </>
          ),
        },
        {
          key: "basis",
          header: say("guides.basis"),
          wide: true,
          cell: ({ limit }) => (
            <>
              <LawCitation {...limit.citation} dated />
              {limit.kind === "target" && (
                <span className="block text-fine text-amber">{say("guides.target")}</span>
              )}
            </>
          ),
        },
      ]}
    />
  );

  function extensionsOf({ extensions }: LimitVersion): string[] {
    return extensions.map(({ amount, unit, approver }) =>
      amount === null
        ? say("guides.extensionOpen", { approver: approver[locale] })
        : say("guides.extension", { amount: amountOf(amount, unit) }),
    );
  }
}
