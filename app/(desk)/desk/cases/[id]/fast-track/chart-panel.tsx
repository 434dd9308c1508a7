import { useTranslations } from "next-intl";
import { LawCitation } from "#app/_case/law-citation";
import type { FastTrackPage } from "#lib/cases/fast-track-page";
import { allFeaturesRule, findings, readingOf } from "#lib/claim-charts/chart";
import { Badge } from "#ui/badge";
import { Link } from "#ui/link";
import { saveChart } from "./chart-actions";
import { ChartForm } from "./chart-form";
import { ChartTable } from "./chart-table";
import { type FastTrackAddress, fastTrackHref } from "./fast-track-address";

const tones = { covered: "done", "not-covered": "overdue", open: "waiting" } as const;

type Props = { page: FastTrackPage; address: FastTrackAddress };

/** The claim chart, read or written, with what it comes to under the all-features rule. */
export function ChartPanel({ page, address }: Props) {
  const t = useTranslations("claimCharts");
  const { chart, mayWriteChart, kase } = page;
  const reading = chart.seq ? readingOf(chart.rows, kase.answers.right.kind) : null;
  const isEdited = address.chart === "edit" && mayWriteChart;
  return (
    <section
      aria-labelledby="chart"
      className={`flex min-h-0 min-w-0 flex-col border border-rule bg-sheet ${isEdited ? "flex-[4]" : "flex-[2]"}`}
    >
      <div className="flex flex-wrap items-center gap-x-4 border-b border-rule px-3 py-1">
        <h2 id="chart" className="font-semibold">
          {t("title")}
        </h2>
        {reading && <Badge tone={tones[reading]}>{t(`readings.${reading}`)}</Badge>}
        {mayWriteChart && !isEdited && (
          <Link
            href={fastTrackHref(address, { chart: "edit" })}
            scroll={false}
            className="text-link ml-auto inline-flex min-h-target items-center"
          >
            {t(chart.seq ? "edit" : "begin")}
          </Link>
        )}
      </div>
      <div className="min-h-0 flex-1 overflow-auto px-3 py-2">
        {isEdited ? (
          <Written page={page} address={address} />
        ) : (
          <>
            <ChartTable page={page} address={address} />
            {reading && <LawCitation {...allFeaturesRule} />}
          </>
        )}
      </div>
    </section>
  );
}

function Written({ page, address }: Props) {
  const t = useTranslations("claimCharts");
  const common = useTranslations("common");
  const { chart, kase, lane, evidence } = page;
  const backHref = fastTrackHref(address, { chart: undefined });
  const at = { caseId: kase.id, proceedingId: lane.proceeding.id, done: backHref };
  return (
    <ChartForm
      action={saveChart.bind(null, at)}
      rows={chart.rows}
      seq={chart.seq}
      files={evidence.map(({ id, fileName }) => ({ value: id, label: fileName }))}
      findings={findings.map((value) => ({ value, label: t(`findings.${value}`) }))}
      backHref={backHref}
      words={{
        line: t("line"),
        feature: t("feature"),
        accused: t("accused"),
        finding: t("finding"),
        file: t("file"),
        noFile: t("noFile"),
        place: t("place"),
        more: t("more"),
        save: t("save"),
        cancel: t("cancel"),
        pending: common("pending"),
      }}
    />
  );
}
