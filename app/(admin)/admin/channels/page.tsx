import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Done } from "#app/(admin)/admin/done";
import { settingsActor } from "#app/(admin)/admin/guard";
import { listChannels } from "#lib/organizations/channels";
import { nameOf } from "#lib/organizations/name-of";
import { ChannelGlyph } from "#ui/channel-glyph";
import { DataTable } from "#ui/data-table";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ChannelsPage({ searchParams }: Props) {
  const [actor, { done }] = await Promise.all([settingsActor(), searchParams]);
  const [t, locale, channels] = await Promise.all([
    getTranslations("admin.channels"),
    getLocale(),
    listChannels(actor),
  ]);
  return (
    <>
      <Done done={done} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <DataTable
        caption={t("list")}
        rows={channels}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "place",
            header: t("place"),
            cell: ({ position }) => (
              <span className="flex items-center gap-2">
                {position}
                <ChannelGlyph lit={[position]} label="" decorative />
              </span>
            ),
          },
          {
            key: "name",
            header: t("name"),
            heading: true,
            tight: true,
            cell: (channel) => (
              <Link href={`/admin/channels/${channel.key}`} className="text-link">
                {nameOf(channel, locale)}
              </Link>
            ),
          },
          {
            key: "about",
            header: t("about"),
            wide: true,
            cell: ({ aboutZh, aboutEn }) => (locale === "zh" ? aboutZh : aboutEn),
          },
        ]}
      />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.channels"))("title") };
}
