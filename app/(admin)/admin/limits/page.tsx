import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { LawCitation } from "#app/_case/law-citation";
import { Done } from "#app/(admin)/admin/done";
import { orNotFound, settingsActor } from "#app/(admin)/admin/guard";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { type LawKey, laws } from "#lib/law/laws";
import { inForceOn } from "#lib/limit-versions/in-force";
import { type KeptLimit, listLimits } from "#lib/limit-versions/list-limits";
import { DataTable } from "#ui/data-table";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { Length, Standing } from "./components";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Every limit of every procedure by the law that sets it, as it stands today. */
export default async function LimitsPage({ searchParams }: Props) {
  const [actor, { done }] = await Promise.all([settingsActor(), searchParams]);
  const [t, locale, limits] = await Promise.all([
    getTranslations("admin.limits"),
    getLocale(),
    orNotFound(listLimits(actor)),
  ]);
  const today = shanghaiDate(actor.now);
  const now = ({ versions }: KeptLimit) => inForceOn(versions, today);
  const byLaw = Map.groupBy(limits, (limit) => now(limit).citation.law);
  return (
    <>
      <Done done={done} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <DataTable
        caption={t("title")}
        rowKey={({ key }) => key}
        groups={[...byLaw].map(([law, rows]) => ({
          key: law,
          title: laws[law as LawKey].name[locale],
          rows,
        }))}
        columns={[
          {
            key: "key",
            header: t("key"),
            heading: true,
            cell: ({ key }) => (
              <Link
                href={`/admin/limits/${key}`}
                lang="zxx"
                className="text-link print:wrap-anywhere"
              >
                {key}
              </Link>
            ),
          },
          {
            key: "from",
            header: t("from"),
            wide: true,
            cell: (limit) => now(limit).trigger[locale],
          },
          { key: "length", header: t("length"), cell: (limit) => <Length version={now(limit)} /> },
          {
            key: "article",
            header: t("article"),
            wide: true,
            cell: (limit) => <LawCitation {...now(limit).citation} />,
          },
          {
            key: "validFrom",
            header: t("validFrom"),
            cell: (limit) => <Standing versions={limit.versions} today={today} />,
          },
        ]}
      />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.limits"))("title") };
}
