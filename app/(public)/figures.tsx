import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Section } from "#ui/section";
import { When } from "#ui/when";

export type HomeFigures = {
  /** The last day that is counted, a plain date in Asia/Shanghai. */
  asOf: string;
  receivedThisYear: number;
  open: number;
  concludedThisYear: number;
  /** Share of this year's concluded proceedings within their limit, 0 to 1; null when too few. */
  onTimeShare: number | null;
  /** Median working days of the fast track; null when too few. */
  fastTrackMedianDays: number | null;
};

export function Figures({ figures }: { figures: HomeFigures }) {
  const t = useTranslations("home.figures");
  const cases = (count: number) => t("cases", { count });
  const { onTimeShare: share, fastTrackMedianDays: days } = figures;
  return (
    <Section
      id="figures"
      title={t("title")}
      lead={t.rich("asOf", { day: () => <When at={figures.asOf} /> })}
    >
      <dl className="grid grid-cols-2 border-y border-rule md:grid-cols-5">
        <Figure term={t("received")}>{cases(figures.receivedThisYear)}</Figure>
        <Figure term={t("open")}>{cases(figures.open)}</Figure>
        <Figure term={t("concluded")}>{cases(figures.concludedThisYear)}</Figure>
        <Figure term={t("onTime")}>{share !== null && t("share", { share })}</Figure>
        <Figure term={t("fastTrackMedian")}>{days !== null && t("workingDays", { days })}</Figure>
      </dl>
    </Section>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  const t = useTranslations("home.figures");
  return (
    <div className="flex flex-col justify-between gap-2 py-4 pr-4">
      <dt className="text-fine text-quiet">{term}</dt>
      {children ? (
        <dd className="font-song text-title-1 font-bold">{children}</dd>
      ) : (
        <dd className="text-quiet">{t("notEnough")}</dd>
      )}
    </div>
  );
}
