import { useLocale } from "next-intl";
import { LawCitation } from "#app/_case/law-citation";
import type { BarredProcedure } from "#lib/routing/recommendation";
import { Banner } from "#ui/banner";

type Props = { bars: readonly BarredProcedure[]; title: string; text: string };

/** Why the body will probably refuse, rule by rule, each with its law. */
export function Bars({ bars, title, text }: Props) {
  const locale = useLocale();
  if (bars.length === 0) return null;
  const grounds = bars.flatMap((bar) => [bar, ...bar.further]);
  return (
    <Banner kind="warning" title={title}>
      <p>{text}</p>
      <ul className="mt-2 grid gap-1">
        {grounds.map(({ ruleKey, reason, citations }) => (
          <li key={ruleKey}>
            {reason[locale]}{" "}
            {citations.map((cited) => (
              <LawCitation key={cited.law + cited.article} {...cited} />
            ))}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
