import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FastTrackPage } from "#lib/cases/fast-track-page";
import type { ChartRow } from "#lib/claim-charts/chart";
import { Badge } from "#ui/badge";
import { Link } from "#ui/link";
import { type FastTrackAddress, fastTrackHref } from "./fast-track-address";

type Props = { page: FastTrackPage; address: FastTrackAddress };

const tones = {
  identical: "done",
  equivalent: "done",
  different: "overdue",
  absent: "overdue",
  open: "waiting",
} as const;

const columns = "sm:grid sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_7.5rem_9rem] sm:gap-x-4";

/** The chart as it was last written; a file that it names opens beside it. */
export function ChartTable({ page, address }: Props) {
  const t = useTranslations("claimCharts");
  const { rows } = page.chart;
  if (rows.length === 0) return <p className="measure text-quiet">{t("none")}</p>;
  return (
    <>
      <p aria-hidden className={`hidden text-fine text-quiet ${columns}`}>
        <span>{t("feature")}</span>
        <span>{t("accused")}</span>
        <span>{t("finding")}</span>
        <span>{t("file")}</span>
      </p>
      <ol>
        {rows.map((row, place) => (
          <li key={place} className="border-t border-rule py-1.5 first:max-sm:border-0">
            <dl className={columns}>
              <Cell term={t("feature")}>
                {place + 1}. {row.feature}
              </Cell>
              <Cell term={t("accused")}>{row.accused || "—"}</Cell>
              <Cell term={t("finding")}>
                <Badge tone={tones[row.finding]}>{t(`findings.${row.finding}`)}</Badge>
              </Cell>
              <Cell term={t("file")}>
                <Source row={row} page={page} address={address} />
              </Cell>
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}

function Cell({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-fine text-quiet sm:sr-only">{term}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}

function Source({ row: { evidenceId, place }, page, address }: Props & { row: ChartRow }) {
  const file = page.evidence.find(({ id }) => id === evidenceId);
  if (!file && !place) return "—";
  return (
    <>
      {file && (
        <Link
          href={fastTrackHref(address, { file: file.id })}
          scroll={false}
          className="text-link inline-flex min-h-target items-center"
        >
          {file.fileName}
        </Link>
      )}
      {place && <span className="block text-fine text-quiet">{place}</span>}
    </>
  );
}
