import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { RightState } from "#app/(public)/rights/right-state";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";
import { type ListedRight, listRights } from "#lib/rights/list-rights";
import { type RightKind, rightKinds } from "#lib/routing/vocabulary";
import { Banner } from "#ui/banner";
import { DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { Link } from "#ui/link";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { When } from "#ui/when";

type Props = { searchParams: Promise<{ saved?: string }> };

export default async function RightsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const [t, sheets, locale, rights, { saved }] = await Promise.all([
    getTranslations("rights"),
    getTranslations("sheetImports.kinds.rights"),
    getLocale(),
    listRights(actor),
    searchParams,
  ]);
  const add = (
    <span className="flex flex-wrap gap-2">
      <LinkButton variant="primary" href="/rights/new">
        {t("add")}
      </LinkButton>
      <LinkButton href="/rights/sheets">{sheets("link")}</LinkButton>
    </span>
  );
  return (
    <Wide>
      {saved && <Banner kind="success" announce title={t("saved")} />}
      <PageHeader title={t("title")} lead={t("lead")} actions={add} />
      {rights.length === 0 ? (
        <EmptyState title={t("none")} action={add}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <DataTable<ListedRight>
          caption={t("title")}
          cards
          rows={rights}
          rowKey={(right) => right.id}
          columns={[
            {
              key: "name",
              header: t("name"),
              heading: true,
              wide: true,
              cell: (right) => (
                <>
                  {right.title}
                  <span className="block text-fine font-normal text-quiet">
                    {rightKinds[right.kind as RightKind][locale]} {right.identifier}
                  </span>
                  {!right.own && (
                    <span className="block text-fine font-normal text-quiet">
                      {right.holder[locale]}
                    </span>
                  )}
                </>
              ),
            },
            {
              key: "term",
              header: t("term"),
              tight: true,
              cell: ({ validUntil }) =>
                validUntil
                  ? t.rich("until", { day: () => <When at={validUntil} as="number" /> })
                  : t("noTerm"),
            },
            {
              key: "state",
              header: t("state"),
              wide: true,
              cell: (right) => <RightState right={right} now={actor.now} />,
            },
            {
              key: "edit",
              header: <span className="sr-only">{t("edit")}</span>,
              cell: ({ id, title }) => (
                <Link href={`/rights/${id}`} className="text-link">
                  {t("edit")}
                  <span className="sr-only"> {title}</span>
                </Link>
              ),
            },
          ]}
        />
      )}
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rights"))("title") };
}
