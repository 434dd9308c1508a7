import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Done } from "#app/(admin)/admin/done";
import { settingsActor } from "#app/(admin)/admin/guard";
import { nameOf } from "#lib/organizations/name-of";
import { listParks } from "#lib/organizations/parks";
import { listRegions } from "#lib/organizations/regions";
import { Badge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ParksPage({ searchParams }: Props) {
  const [actor, { done }] = await Promise.all([settingsActor(), searchParams]);
  const [t, common, locale, parks, regions] = await Promise.all([
    getTranslations("admin.parks"),
    getTranslations("common"),
    getLocale(),
    listParks(actor),
    listRegions(actor),
  ]);
  const names = new Map(regions.map((region) => [region.code, nameOf(region, locale)]));
  return (
    <>
      <Done done={done} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <DataTable
        caption={t("list")}
        rows={parks}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "name",
            header: t("name"),
            heading: true,
            cell: (park) => (
              <Link href={`/admin/parks/${park.key}`} className="text-link">
                {nameOf(park, locale)}
              </Link>
            ),
          },
          {
            key: "regions",
            header: t("regions"),
            cell: ({ regionCodes }) =>
              regionCodes.map((code) => names.get(code) ?? code).join(" · "),
          },
          {
            key: "state",
            header: t("state"),
            cell: ({ confirmed }) =>
              confirmed ? (
                <Badge tone="done">{common("yes")}</Badge>
              ) : (
                <Badge tone="waiting">{common("toBeConfirmed")}</Badge>
              ),
          },
        ]}
      />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.parks"))("title") };
}
