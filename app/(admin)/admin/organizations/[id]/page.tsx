import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Done } from "#app/(admin)/admin/done";
import { administrator, orNotFound } from "#app/(admin)/admin/guard";
import { MemberTable } from "#app/(admin)/admin/members/components";
import { AuthorityTable } from "#app/(admin)/admin/organizations/[id]/authority-table";
import { CompetenceTable } from "#app/(admin)/admin/organizations/[id]/competence-table";
import { FailedWebhooks } from "#app/(door)/seats/failed-webhooks";
import { reachOf } from "#lib/organizations/administration";
import { listAuthorities } from "#lib/organizations/authorities";
import { organizationKinds, partyKinds } from "#lib/organizations/kinds";
import { listMembers } from "#lib/organizations/list-members";
import { nameOf } from "#lib/organizations/name-of";
import { readOrganization } from "#lib/organizations/read-organization";
import { listRegions } from "#lib/organizations/regions";
import { Breadcrumb } from "#ui/breadcrumb";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { OrganizationBadges, OrganizationFacts } from "./components";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OrganizationPage({ params, searchParams }: Props) {
  const [actor, { id }, { done }] = await Promise.all([administrator(), params, searchParams]);
  const kept = await orNotFound(readOrganization(actor, id));
  const isParty = partyKinds.some((kind) => kind === kept.kind);
  const [t, admin, locale, reach, regions, members] = await Promise.all([
    getTranslations("organizations"),
    getTranslations("admin"),
    getLocale(),
    reachOf(actor),
    listRegions(actor),
    listMembers(actor, { organizationId: id }),
  ]);
  const authorities = isParty ? await listAuthorities(actor, id) : [];
  const keepsSettings = reach === "everything";
  return (
    <>
      <Done done={done} />
      {id === actor.organizationId && <FailedWebhooks actor={actor} />}
      {keepsSettings && (
        <Breadcrumb
          label={admin("title")}
          items={[{ href: "/admin/organizations", label: t("title") }]}
        />
      )}
      <PageHeader
        above={organizationKinds[kept.kind as keyof typeof organizationKinds][locale]}
        title={nameOf(kept, locale)}
        facts={<OrganizationBadges kept={kept} />}
        actions={
          keepsSettings && (
            <LinkButton href={`/admin/organizations/${id}/edit`}>{t("edit")}</LinkButton>
          )
        }
      />
      <OrganizationFacts kept={kept} regions={regions} actor={actor} />
      {!isParty && (
        <Section
          id="competences"
          title={t("competences.title")}
          lead={t("competences.lead")}
          actions={
            keepsSettings && (
              <LinkButton href={`/admin/organizations/${id}/competences`}>
                {t("competences.add")}
              </LinkButton>
            )
          }
        >
          <CompetenceTable kept={kept} regions={regions} mayRemove={keepsSettings} />
        </Section>
      )}
      {isParty && (
        <Section title={t("authorities.title")} lead={t("authorities.lead")}>
          <AuthorityTable rows={authorities} own={id} now={actor.now} />
        </Section>
      )}
      <Section
        id="members"
        title={t("members")}
        actions={
          !kept.closedAt && (
            <LinkButton href={`/admin/organizations/${id}/invite`}>
              {admin("members.invite")}
            </LinkButton>
          )
        }
      >
        <MemberTable members={members} withOrganization={false} />
      </Section>
    </>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [actor, { id }, locale] = await Promise.all([administrator(), params, getLocale()]);
  return { title: nameOf(await orNotFound(readOrganization(actor, id)), locale) };
}
