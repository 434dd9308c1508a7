import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { HomeFigures } from "#lib/cases/home-figures";
import { Link } from "#ui/link";
import { Section } from "#ui/section";
import { When } from "#ui/when";

/** Counts over all cases, as they stood when they were counted. */
export function Figures({ figures }: { figures: HomeFigures }) {
  const t = useTranslations("home.figures");
  const cases = (count: number) => t("cases", { count });
  const { medianDays: days } = figures;
  return (
    <Section
      id="figures"
      title={t("title")}
      lead={t.rich("asOf", { day: () => <When at={figures.countedAt} /> })}
    >
      <dl className="grid grid-cols-2 border-y border-rule md:grid-cols-5">
        <Figure term={t("filed")}>{cases(figures.filed)}</Figure>
        <Figure term={t("open")}>{cases(figures.open)}</Figure>
        <Figure term={t("concluded")}>{cases(figures.concluded)}</Figure>
        <Figure term={t("bodies")}>{t("bodyCount", { count: figures.bodies })}</Figure>
        <Figure term={t("medianDays")}>{days !== null && t("days", { days })}</Figure>
      </dl>
      <Link href="/figures" className="text-link mt-3 inline-flex min-h-target items-center">
        {t("all")}
      </Link>
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
