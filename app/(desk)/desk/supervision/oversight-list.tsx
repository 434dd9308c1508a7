import { useLocale, useTranslations } from "next-intl";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { printDay } from "#lib/clocks/print-time";
import { flags } from "#lib/routing/vocabulary";
import { mostOversight, type Oversight, type OversightLine } from "#lib/supervision/oversight";
import { caseWords } from "#lib/web/case-words";
import { Badge } from "#ui/badge";
import { Link } from "#ui/link";
import { LinkButton } from "#ui/link-button";

type Part = keyof Oversight;
type Props = { part: Part; lines: readonly OversightLine[] };

/** What the office should look at, each line with the order that it can give. */
export function OversightList({ part, lines }: Props) {
  const t = useTranslations("supervision");
  if (lines.length === 0) return <p className="text-quiet">{t(`empty.${part}`)}</p>;
  return (
    <>
      <ul className="border border-rule bg-sheet">
        {lines.map((line) => (
          <li
            key={line.referralId ?? line.proceedingId}
            className="grid items-center gap-x-6 gap-y-2 border-b border-rule px-4 py-2.5 last:border-0 sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <Line part={part} line={line} />
            <Step part={part} line={line} />
          </li>
        ))}
      </ul>
      {lines.length === mostOversight && (
        <p className="mt-2 text-fine text-quiet">{t("most", { most: mostOversight })}</p>
      )}
    </>
  );
}

function Line({ part, line }: { part: Part; line: OversightLine }) {
  const t = useTranslations("supervision");
  const words = caseWords(useTranslations());
  const locale = useLocale();
  const { caseId, number, title, organization, procedureKey, about, flag, at } = line;
  const day = printDay(shanghaiDate(at), locale);
  const beside =
    about &&
    t(part === "returned" ? "named" : "waitsFor", {
      organization: about[locale],
    });
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link
          href={`/desk/cases/${caseId}`}
          className="text-link inline-flex min-h-target items-center font-semibold"
        >
          {number}
        </Link>
        <span>{title}</span>
      </p>
      <p className="flex flex-wrap gap-x-3 text-fine text-quiet">
        <span>{organization[locale]}</span>
        <span>{words.procedure(procedureKey)}</span>
        <span className="font-semibold text-cinnabar">{t(`since.${part}`, { day })}</span>
        {beside && <span>{beside}</span>}
        {flag && <span>{flags[flag as keyof typeof flags]?.[locale] ?? flag}</span>}
      </p>
    </div>
  );
}

function Step({ part, line }: { part: Part; line: OversightLine }) {
  const t = useTranslations("supervision");
  if (line.orderId)
    return (
      <Link href={`/desk/supervision/orders/${line.orderId}`}>
        <Badge tone="active">{t("ordered")}</Badge>
      </Link>
    );
  return (
    <LinkButton href={`/desk/supervision/new/${line.proceedingId}?ground=${part}`}>
      {t("order")}
    </LinkButton>
  );
}
