import { getLocale } from "next-intl/server";
import { limitsNow } from "#app/(public)/limits-now";
import { sayer } from "#app/(public)/say";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { limitOn } from "#lib/law/limits/limits";
import type { OrganizationKind } from "#lib/organizations/kinds";
import type { Procedure } from "#lib/proceedings/procedure";
import { Section } from "#ui/section";

/** Whose refusals are administrative acts. */
const authorities: readonly OrganizationKind[] = [
  "market-supervision",
  "ip-office",
  "copyright-office",
  "cultural-enforcement",
  "customs",
  "public-security",
];
const tribunals: readonly OrganizationKind[] = ["court", "arbitration-commission", "procuratorate"];

/** What one can do against it: the remedies with their limits from the table, then what holds for all. */
export async function GuideRemedies({ table, today }: { table: Procedure; today: Date }) {
  const [say, locale, limits] = await Promise.all([sayer(), getLocale(), limitsNow()]);
  const remedies = Object.entries(table.clocks).filter(([, { outlives }]) => outlives);
  return (
    <Section id="remedies" title={say("guides.remedies")}>
      <ul className="grid list-disc gap-2 pl-5">
        {remedies.map(([clock, rule]) => {
          const { amount, unit, trigger } = limitOn(rule.limit, shanghaiDate(today), limits);
          const of = unit === "working-days" ? "workingDays" : unit;
          return (
            <li key={clock}>
              {say("guides.remedyList.within", {
                limit: say(`procedures.${table.key}.clocks.${clock}.name`),
                amount: say("clocks.amount", { amount, unit: of }),
                trigger: trigger[locale],
              })}
            </li>
          );
        })}
        {["returned", refusalOf(table), "late"].map((key) => (
          <li key={key}>{say(`guides.remedyList.${key}`)}</li>
        ))}
      </ul>
    </Section>
  );
}

function refusalOf({ ownerKinds }: Procedure): string {
  if (ownerKinds.some((kind) => authorities.includes(kind))) return "refused";
  return ownerKinds.some((kind) => tribunals.includes(kind)) ? "judicial" : "refusedByService";
}
