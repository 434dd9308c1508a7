import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Done } from "#app/(admin)/admin/done";
import { orNotFound, settingsActor } from "#app/(admin)/admin/guard";
import { listYears, readYear } from "#lib/working-days/read-year";
import { Badge } from "#ui/badge";
import { Banner } from "#ui/banner";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { TabLinks } from "#ui/tab-links";
import { SpecialDays, WorkingDayCount } from "./components";
import { ChangeDays, Standing } from "./forms";
import { YearView } from "./months";

type Props = {
  params: Promise<{ year: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CalendarYearPage({ params, searchParams }: Props) {
  const [actor, { done }] = await Promise.all([settingsActor(), searchParams]);
  const year = yearOf((await params).year);
  const [t, kept, years] = await Promise.all([
    getTranslations("admin.calendar"),
    orNotFound(readYear(actor, year)),
    listYears(actor),
  ]);
  const entered = years.map((each) => each.year);
  const confirmed = kept.status === "confirmed";
  return (
    <>
      <Done done={done} />
      <PageHeader
        title={t("title", { year: String(year) })}
        lead={t("lead")}
        facts={
          <>
            <Badge tone={confirmed ? "done" : "waiting"}>
              {t(confirmed ? "confirmed" : "expected")}
            </Badge>
            {kept.notice && <span>{t("notice", { notice: kept.notice })}</span>}
            <WorkingDayCount kept={kept} />
          </>
        }
      />
      <TabLinks
        label={t("years")}
        items={yearsAround(year, entered).map((each) => ({
          href: `/admin/calendar/${each}`,
          label: t("yearLabel", { year: String(each) }),
        }))}
      />
      {!confirmed && <Banner kind="warning" title={t("expectedText")} />}
      <YearView kept={kept} />
      <div className="mt-10 grid gap-x-12 xl:grid-cols-2">
        <div>
          <Section title={t("changeTitle")}>
            <ChangeDays year={year} />
          </Section>
        </div>
        <div className="max-xl:mt-10">
          <Section title={t("standingTitle")}>
            <Standing kept={kept} />
          </Section>
        </div>
      </div>
      <Section title={t("specialDays")}>
        <SpecialDays kept={kept} />
      </Section>
    </>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("admin.calendar");
  return { title: t("title", { year: (await params).year }) };
}

function yearOf(text: string): number {
  return /^20\d\d$/.test(text) ? Number(text) : notFound();
}

/** The years entered within three of this one, and the one after the last. */
function yearsAround(year: number, entered: number[]): number[] {
  const all = new Set([...entered, year, Math.max(...entered, year) + 1]);
  return [...all].filter((each) => Math.abs(each - year) <= 3).toSorted((a, b) => a - b);
}
