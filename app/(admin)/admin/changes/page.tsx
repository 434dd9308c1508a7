import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { administrator } from "#app/(admin)/admin/guard";
import { type Setting, settings } from "#lib/auth/record-setting-change";
import { reachOf } from "#lib/organizations/administration";
import { listChannels } from "#lib/organizations/channels";
import { listChanges } from "#lib/organizations/list-changes";
import { nameOf } from "#lib/organizations/name-of";
import { listRegions } from "#lib/organizations/regions";
import { PageHeader } from "#ui/page-header";
import { ChangeFilter, ChangeList } from "./components";

type Query = Record<string, string | string[] | undefined>;

export default async function ChangesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [actor, query] = await Promise.all([administrator(), searchParams]);
  const what = settings.find((setting) => setting === query.what);
  const before = /^\d{1,15}$/.test(String(query.before)) ? Number(query.before) : undefined;
  const [t, locale, reach, found, regions, channels] = await Promise.all([
    getTranslations("admin.changes"),
    getLocale(),
    reachOf(actor),
    listChanges(actor, { what, before }),
    listRegions(actor),
    listChannels(actor),
  ]);
  const names = new Map([
    ...regions.map((region) => [region.code, nameOf(region, locale)] as const),
    ...channels.map((channel) => [channel.key, nameOf(channel, locale)] as const),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t(reach === "everything" ? "lead" : "ownLead")} />
      <ChangeFilter what={what} />
      <ChangeList
        found={found}
        names={names}
        olderHref={found.next ? hrefOf(found.next, what) : null}
      />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.changes"))("title") };
}

function hrefOf(before: number, what?: Setting): string {
  return `/admin/changes?before=${before}${what ? `&what=${what}` : ""}`;
}
