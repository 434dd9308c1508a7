import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Done } from "#app/(admin)/admin/done";
import { administrator } from "#app/(admin)/admin/guard";
import { reachOf } from "#lib/organizations/administration";
import { listMembers } from "#lib/organizations/list-members";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { MemberSearch, MemberTable } from "./components";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MembersPage({ searchParams }: Props) {
  const [actor, query] = await Promise.all([administrator(), searchParams]);
  const text = typeof query.text === "string" ? query.text.trim().slice(0, 200) : "";
  const [t, reach, members] = await Promise.all([
    getTranslations("admin.members"),
    reachOf(actor),
    listMembers(actor, { text }),
  ]);
  const all = reach === "everything";
  return (
    <>
      <Done done={query.done} />
      <PageHeader
        title={t("title")}
        lead={t(all ? "lead" : "ownLead")}
        actions={
          <LinkButton
            variant="primary"
            href={`/admin/organizations/${actor.organizationId}/invite`}
          >
            {t("invite")}
          </LinkButton>
        }
      />
      <MemberSearch text={text} />
      <MemberTable members={members} withOrganization={all} />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.members"))("title") };
}
