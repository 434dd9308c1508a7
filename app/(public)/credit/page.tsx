import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { sayer } from "#app/(public)/say";
import { Wide } from "#app/(public)/wide";
import { printDay } from "#lib/clocks/print-time";
import { type DisclosedConduct, disclosedConduct } from "#lib/disclosed-conduct/disclosed-conduct";
import { DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { When } from "#ui/when";

export const dynamic = "force-dynamic";

export default async function CreditPage() {
  const [t, conduct] = await Promise.all([getTranslations("credit"), disclosedConduct()]);
  return (
    <Wide>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={<LinkButton href="/tips/new">{t("report")}</LinkButton>}
      />
      {conduct.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <ConductTable conduct={conduct} />
      )}
    </Wide>
  );
}

async function ConductTable({ conduct }: { conduct: DisclosedConduct[] }) {
  const [t, say, locale] = await Promise.all([getTranslations("credit"), sayer(), getLocale()]);
  return (
    <DataTable
      caption={t("list")}
      cards
      rows={conduct}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "organization",
          header: t("organization"),
          heading: true,
          cell: ({ organization }) => (
            <span className="font-semibold md:block md:min-w-[9em] md:font-normal">
              {organization}
            </span>
          ),
        },
        {
          key: "decision",
          header: t("decision"),
          cell: ({ outcome, summary, repairing }) => (
            <div className="md:min-w-[16em]">
              <span className="font-semibold">
                {say(`procedures.service-organization-credit.outcomes.${outcome}`)}
              </span>
              <span className="block text-fine text-quiet">{summary}</span>
              {repairing && <span className="block text-fine text-jade">{t("repairing")}</span>}
            </div>
          ),
        },
        { key: "body", header: t("body"), cell: ({ body }) => body[locale] },
        {
          key: "published",
          header: t("published"),
          cell: ({ publishedAt }) => <When at={publishedAt} as="day" />,
        },
        {
          key: "ends",
          header: t("ends"),
          cell: ({ endsOn }) => (endsOn ? printDay(endsOn, locale) : t("untilRemoved")),
        },
      ]}
    />
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("credit"))("title") };
}
