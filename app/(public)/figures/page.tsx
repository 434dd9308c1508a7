import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LimitTable } from "#app/(public)/figures/limit-table";
import { Wide } from "#app/(public)/wide";
import type { FigureLine, OutcomeLine } from "#lib/open-figures/figures";
import { figuresNow } from "#lib/open-figures/figures-now";
import {
  type FigureTable,
  type FigureWords,
  figureWords,
  outcomeTables,
  volumeTables,
} from "#lib/web/figure-words";
import { type Column, DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { When } from "#ui/when";

export const dynamic = "force-dynamic";

export default async function FiguresPage() {
  const [t, counted, words] = await Promise.all([
    getTranslations("openFigures"),
    figuresNow(),
    figureWords(),
  ]);
  return (
    <Wide>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <a
            href="/figures/data"
            download
            className="text-link inline-flex min-h-target items-center"
          >
            {t("download")}
          </a>
        }
      />
      {counted ? (
        <>
          <p className="mb-6 text-quiet">
            {t.rich("countedAt", { time: () => <When at={counted.countedAt} /> })}
          </p>
          {volumeTables.map((table) => (
            <FigureSection key={table} table={table} lines={counted.figures[table]} words={words} />
          ))}
          {outcomeTables.map((table) => (
            <FigureSection key={table} table={table} lines={counted.figures[table]} words={words} />
          ))}
          <LimitTable lines={counted.figures.limits} words={words} />
        </>
      ) : (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
    </Wide>
  );
}

type Line = FigureLine & Partial<Pick<OutcomeLine, "procedure" | "outcome">>;
type Props = { table: FigureTable; lines: readonly Line[]; words: FigureWords };

function FigureSection({ table, lines, words }: Props) {
  const { say, names, wordOf } = words;
  const most = Math.max(...lines.map(({ count }) => count ?? 0), 1);
  const title = say(`openFigures.${table}.title`);
  const outcome: Column<Line> = {
    key: "outcome",
    header: say("openFigures.outcome"),
    cell: ({ procedure = "", outcome: end = "" }) => (
      <>
        {names.outcome(procedure, end)}
        <span className="block text-fine text-quiet">{names.procedure(procedure)}</span>
      </>
    ),
  };
  return (
    <Section title={title}>
      {lines.length === 0 ? (
        <p className="text-quiet">{say("openFigures.noneToTell")}</p>
      ) : (
        <DataTable
          caption={title}
          cards
          rows={lines}
          rowKey={({ key, procedure, outcome: end }) => [key, procedure, end].join(" ")}
          columns={[
            {
              key: "key",
              header: say(`openFigures.${table}.key`),
              heading: true,
              cell: ({ key }) => wordOf(table, key),
            },
            ...(lines[0]?.outcome ? [outcome] : []),
            {
              key: "count",
              header: say("openFigures.count"),
              cell: ({ count }) =>
                count === null ? (
                  <span className="text-quiet">{say("openFigures.hidden")}</span>
                ) : (
                  <Bar count={count} most={most} />
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}

/** The number is the text; the bar beside it says the same to the eye. */
function Bar({ count, most }: { count: number; most: number }) {
  return (
    <span className="inline-flex w-full items-center gap-3">
      <span className="min-w-[3.5em] text-right tabular-nums">{count}</span>
      <svg aria-hidden width="100%" height="10" className="max-w-[24em] text-indigo">
        <rect width={`${(count / most) * 100}%`} height="10" fill="currentColor" />
      </svg>
    </span>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("openFigures"))("title") };
}
