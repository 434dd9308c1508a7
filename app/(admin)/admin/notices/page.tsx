import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Done } from "#app/(admin)/admin/done";
import { settingsActor } from "#app/(admin)/admin/guard";
import { listTemplates } from "#lib/notices/templates";
import { DataTable } from "#ui/data-table";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { When } from "#ui/when";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NoticeTemplatesPage({ searchParams }: Props) {
  const [actor, { done }] = await Promise.all([settingsActor(), searchParams]);
  const [t, kinds, templates] = await Promise.all([
    getTranslations("notices.admin"),
    getTranslations("notices.kinds"),
    listTemplates(actor),
  ]);
  return (
    <>
      <Done done={done} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <DataTable
        caption={t("list")}
        rows={templates}
        rowKey={({ kind }) => kind}
        columns={[
          {
            key: "kind",
            header: t("kind"),
            heading: true,
            cell: ({ kind }) => (
              <Link href={`/admin/notices/${kind}`} className="text-link">
                {kinds(kind)}
              </Link>
            ),
          },
          {
            key: "wording",
            header: t("wording"),
            cell: ({ title }) => <span lang="zh-CN">{title}</span>,
          },
          {
            key: "changed",
            header: t("changed"),
            cell: ({ changedAt }) =>
              changedAt ? (
                <When at={changedAt} />
              ) : (
                <span className="text-quiet">{t("original")}</span>
              ),
          },
        ]}
      />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices.admin"))("title") };
}
