import { LawCitation } from "#app/_case/law-citation";
import type { LimitLine } from "#lib/open-figures/figures";
import { amountText, keptText } from "#lib/web/figure-limit-words";
import type { FigureWords } from "#lib/web/figure-words";
import { DataTable } from "#ui/data-table";
import { Section } from "#ui/section";

type Props = { lines: readonly LimitLine[]; words: FigureWords };

/** What each limit promised beside what was done. */
export function LimitTable({ lines, words }: Props) {
  const { say, names } = words;
  const word = (key: string) => say(`openFigures.limits.${key}`);
  return (
    <Section title={word("title")} lead={word("lead")}>
      {lines.length === 0 ? (
        <p className="text-quiet">{say("openFigures.noneToTell")}</p>
      ) : (
        <DataTable
          caption={word("title")}
          cards
          rows={lines}
          rowKey={(line) => JSON.stringify(line)}
          columns={[
            {
              key: "limit",
              header: word("limit"),
              heading: true,
              cell: ({ procedure, clock }) => (
                <>
                  {names.clock(procedure, clock)}
                  <span className="block text-fine text-quiet">{names.procedure(procedure)}</span>
                </>
              ),
            },
            {
              key: "promised",
              header: word("promised"),
              cell: (line) => (
                <>
                  <span className="block">{amountText(line, words)}</span>
                  <LawCitation law={line.law} article={line.article} confirmed={line.confirmed} />
                </>
              ),
            },
            { key: "kept", header: word("kept"), cell: (line) => keptText(line, words) },
            {
              key: "actual",
              header: word("actual"),
              cell: ({ workingDays }) =>
                workingDays === null
                  ? say("openFigures.hidden")
                  : say("openFigures.limits.days", { days: workingDays }),
            },
          ]}
        />
      )}
    </Section>
  );
}
