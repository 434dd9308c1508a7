import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ServiceList } from "#app/(public)/services/service-list";
import { Wide } from "#app/(public)/wide";
import { organizationKinds } from "#lib/organizations/kinds";
import { serviceKinds } from "#lib/service-organizations/grades";
import { listServices } from "#lib/service-organizations/list-services";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { TabLinks } from "#ui/tab-links";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<{ kind?: string | string[] }> };

/** The directory of service organizations: who, how graded and by whom, what is disclosed of them. */
export default async function ServicesPage({ searchParams }: Props) {
  const asked = (await searchParams).kind;
  const [t, locale, all] = await Promise.all([
    getTranslations("services"),
    getLocale(),
    listServices(new Date()),
  ]);
  const kind = serviceKinds.find((known) => known === asked);
  const shown = all.filter((one) => !kind || one.kind === kind);
  const tabs = serviceKinds.map((key) => ({
    href: `/services?kind=${key}`,
    label: organizationKinds[key][locale],
    current: key === kind,
  }));
  return (
    <Wide>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={<LinkButton href="/credit">{t("conduct")}</LinkButton>}
      />
      <TabLinks
        label={t("kinds")}
        items={[{ href: "/services", label: t("every"), current: !kind }, ...tabs]}
      />
      {shown.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <ServiceList services={shown} locale={locale} />
      )}
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("services"))("title") };
}
