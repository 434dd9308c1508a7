import { useLocale, useTranslations } from "next-intl";
import { regionGroups } from "#app/(admin)/admin/region-groups";
import { type OrganizationKind, organizationKinds } from "#lib/organizations/kinds";
import { nameOf } from "#lib/organizations/name-of";
import type { Region } from "#lib/organizations/regions";
import {
  type OrganizationSearch,
  organizationStates,
  type searchOrganizations,
} from "#lib/organizations/search-organizations";
import type { Locale } from "#lib/web/locale";
import { Badge } from "#ui/badge";
import { Button } from "#ui/button";
import { type Column, DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { Link } from "#ui/link";
import { LinkButton } from "#ui/link-button";
import { Pager } from "#ui/pager";
import { Select } from "#ui/select";
import { TextInput } from "#ui/text-input";

type FilterProps = { search: OrganizationSearch; regions: Region[] };

export function OrganizationFilter({ search, regions }: FilterProps) {
  const [t, locale] = [useTranslations("organizations"), useLocale()];
  const kinds = Object.entries(organizationKinds).map(([value, words]) => ({
    value,
    label: words[locale],
  }));
  const states = organizationStates.map((value) => ({ value, label: t(`filter.states.${value}`) }));
  return (
    <search className="mb-6">
      <form className="grid items-end gap-x-4 gap-y-3 *:mt-0 sm:grid-cols-2 xl:grid-cols-[2fr_1.4fr_1.2fr_1fr_auto]">
        <TextInput name="text" label={t("filter.text")} defaultValue={search.text} />
        <Select
          name="kind"
          label={t("filter.kind")}
          options={kinds}
          placeholder={t("filter.anyKind")}
          defaultValue={search.kind}
        />
        <Select
          name="region"
          label={t("filter.region")}
          placeholder={t("filter.anyRegion")}
          defaultValue={search.region}
          {...regionGroups(regions, t, locale)}
        />
        <Select
          name="state"
          label={t("filter.state")}
          options={states}
          defaultValue={search.state}
        />
        <Button type="submit">{t("filter.submit")}</Button>
      </form>
    </search>
  );
}

type Found = Awaited<ReturnType<typeof searchOrganizations>>;
type ListProps = FilterProps & { found: Found };

export function OrganizationList({ search, found, regions }: ListProps) {
  const [t, locale] = [useTranslations("organizations"), useLocale()];
  const columns = useColumns(regions);
  if (found.rows.length === 0) {
    return (
      <EmptyState
        title={t("none")}
        action={<LinkButton href="/admin/organizations/new">{t("add")}</LinkButton>}
      >
        {t("noneText")}
      </EmptyState>
    );
  }
  return (
    <>
      <DataTable
        caption={t("list")}
        columns={columns}
        groups={groupsOf(found.rows, locale)}
        rowKey={({ id }) => id}
      />
      <Pager nextHref={found.next && hrefOf({ ...search, after: found.next })}>
        {t("count", { count: found.rows.length })}
      </Pager>
    </>
  );
}

function useColumns(regions: Region[]): Column<Found["rows"][number]>[] {
  const [t, locale] = [useTranslations("organizations"), useLocale()];
  const regionNames = new Map(regions.map((region) => [region.code, nameOf(region, locale)]));
  return [
    {
      key: "name",
      header: t("name"),
      width: "w-3/5",
      heading: true,
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link href={`/admin/organizations/${row.id}`} className="text-link">
            {nameOf(row, locale)}
          </Link>
          {!row.confirmed && <Badge tone="waiting">{t("confirmedNo")}</Badge>}
          {row.closedAt && <Badge>{t("closed")}</Badge>}
        </span>
      ),
    },
    {
      key: "region",
      header: t("region"),
      width: "w-1/5",
      cell: ({ regionCode }) => regionNames.get(regionCode ?? "") ?? regionCode,
    },
    {
      key: "prefix",
      header: t("documentPrefix"),
      width: "w-[12%]",
      tight: true,
      cell: ({ documentPrefix }) => documentPrefix && <span lang="zh-CN">{documentPrefix}</span>,
    },
    { key: "members", header: t("members"), align: "end", cell: ({ members }) => members },
  ];
}

/** The rows come by kind; each kind stands under its name. */
function groupsOf(rows: Found["rows"], locale: Locale) {
  return [...Map.groupBy(rows, ({ kind }) => kind)].map(([key, grouped]) => ({
    key,
    title: organizationKinds[key as OrganizationKind][locale],
    rows: grouped,
  }));
}

function hrefOf(search: OrganizationSearch): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined);
  return `/admin/organizations?${new URLSearchParams(Object.fromEntries(given) as Record<string, string>)}`;
}
