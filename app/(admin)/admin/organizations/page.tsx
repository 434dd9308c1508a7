import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Done } from "#app/(admin)/admin/done";
import { settingsActor } from "#app/(admin)/admin/guard";
import { type OrganizationKind, organizationKinds } from "#lib/organizations/kinds";
import { listRegions } from "#lib/organizations/regions";
import {
  type OrganizationSearch,
  organizationStates,
  searchOrganizations,
} from "#lib/organizations/search-organizations";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { OrganizationFilter, OrganizationList } from "./components";

type Query = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Query> };

export default async function OrganizationsPage({ searchParams }: Props) {
  const [actor, query] = await Promise.all([settingsActor(), searchParams]);
  const search = searchOf(query);
  const [t, found, regions] = await Promise.all([
    getTranslations("organizations"),
    searchOrganizations(actor, search),
    listRegions(actor),
  ]);
  return (
    <>
      <Done done={query.done} />
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <LinkButton variant="primary" href="/admin/organizations/new">
            {t("add")}
          </LinkButton>
        }
      />
      <OrganizationFilter search={search} regions={regions} />
      <OrganizationList search={search} found={found} regions={regions} />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations"))("title") };
}

function searchOf(query: Query): OrganizationSearch {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === "string" && value.trim() ? value.trim().slice(0, 200) : undefined;
  };
  return {
    text: text("text"),
    kind: Object.keys(organizationKinds).find((kind) => kind === text("kind")) as
      | OrganizationKind
      | undefined,
    region: text("region"),
    state: organizationStates.find((state) => state === text("state")) ?? "open",
    after: text("after"),
  };
}
