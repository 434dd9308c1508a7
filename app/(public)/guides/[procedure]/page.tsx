import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { LawCitation } from "#app/_case/law-citation";
import { GuideBodies } from "#app/(public)/guides/guide-bodies";
import { GuideLimits } from "#app/(public)/guides/guide-limits";
import { GuideRemedies } from "#app/(public)/guides/guide-remedies";
import { GuideSteps } from "#app/(public)/guides/guide-steps";
import { GuideWay } from "#app/(public)/guides/guide-way";
import { sayer } from "#app/(public)/say";
import { Wide } from "#app/(public)/wide";
import { toBring, waysIn } from "#lib/guides/ways-in";
import { organizationKinds } from "#lib/organizations/kinds";
import { procedures } from "#lib/procedures/registry";
import { Breadcrumb } from "#ui/breadcrumb";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ procedure: string }> };

/** One procedure for those who have to do with it, made from the table that runs it. */
export default async function GuidePage({ params }: Props) {
  const { procedure: key } = await params;
  const today = new Date();
  const table = procedures.find((one) => one.key === key);
  if (!table) notFound();
  const [t, say, locale] = await Promise.all([
    getTranslations("guides"),
    sayer("procedures"),
    getLocale(),
  ]);
  const isReport = waysIn(table).includes("report");
  const owners = table.ownerKinds.map((kind) => organizationKinds[kind][locale]);
  return (
    <Wide>
      <Breadcrumb label={t("title")} items={[{ href: "/guides", label: t("title") }]} />
      <PageHeader
        title={say(`${key}.name`)}
        lead={say(`${key}.about`)}
        actions={
          <LinkButton variant="primary" href={isReport ? "/tips/new" : "/file"}>
            {isReport ? t("report") : t("file")}
          </LinkButton>
        }
      />
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="min-w-0">
          <GuideWay table={table} today={today} />
        </div>
        <div className="max-lg:mt-10">
          <Points title={t("whoMay")} keys={waysIn(table).map((way) => `ways.${way}`)} />
          <GuideBodies table={table} today={today} />
          <Points title={t("bring")} keys={toBring(table).map((thing) => `bringList.${thing}`)} />
          <GuideRemedies table={table} today={today} />
          <Section title={t("basis")}>
            <p className="text-quiet">
              {owners.join(locale === "zh" ? "、" : ", ") || t("whoAny")}
            </p>
            <ul className="mt-2">
              {table.basis.map((cited) => (
                <li key={cited.law + cited.article}>
                  <LawCitation {...cited} dated />
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
      <div className="mt-10">
        <GuideSteps table={table} />
      </div>
      <Section title={t("limits")}>
        <GuideLimits table={table} today={today} />
      </Section>
      <p className="mt-8 text-fine text-quiet">{t("version", { day: table.version })}</p>
    </Wide>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { procedure: key } = await params;
  if (!procedures.some((one) => one.key === key)) return {};
  return { title: (await sayer("procedures"))(`${key}.name`) };
}

async function Points({ title, keys }: { title: string; keys: readonly string[] }) {
  const say = await sayer("guides");
  return (
    <Section title={title}>
      <ul className="grid list-disc gap-2 pl-5">
        {keys.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </Section>
  );
}
