import { useFormatter, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import { listChannels } from "#lib/organizations/channels";
import { nameOf } from "#lib/organizations/name-of";
import type { readOrganization } from "#lib/organizations/read-organization";
import type { Region } from "#lib/organizations/regions";
import { Badge } from "#ui/badge";
import { Facts } from "#ui/facts";

type Organization = Awaited<ReturnType<typeof readOrganization>>;

export function OrganizationBadges({ kept }: { kept: Organization }) {
  const [t, format] = [useTranslations("organizations"), useFormatter()];
  return (
    <>
      <Badge tone={kept.confirmed ? "done" : "waiting"}>
        {t(kept.confirmed ? "confirmedYes" : "confirmedNo")}
      </Badge>
      {kept.closedAt && (
        <Badge>
          {t("closedSince", { day: format.dateTime(kept.closedAt, { dateStyle: "medium" }) })}
        </Badge>
      )}
    </>
  );
}

export async function OrganizationFacts(props: {
  kept: Organization;
  regions: Region[];
  actor: MemberActor;
}) {
  const { kept, regions, actor } = props;
  const [t, locale, channels] = await Promise.all([
    getTranslations("organizations"),
    getLocale(),
    listChannels(actor),
  ]);
  const named = channels.filter(({ key }) => kept.channels.includes(key));
  const region = regions.find(({ code }) => code === kept.regionCode);
  const facts = [
    { term: t("nameZh"), value: <span lang="zh-CN">{kept.nameZh}</span> },
    { term: t("nameEn"), value: <span lang="en">{kept.nameEn}</span> },
    { term: t("region"), value: region ? nameOf(region, locale) : kept.regionCode },
    {
      term: t("channels"),
      value: named.map((channel) => nameOf(channel, locale)).join(" · ") || t("noChannels"),
    },
    {
      term: t("documentPrefix"),
      value: kept.documentPrefix && <span lang="zh-CN">{kept.documentPrefix}</span>,
    },
    { term: t("creditCode"), value: kept.creditCode },
    { term: t("phone"), value: kept.phone },
    { term: t("address"), value: kept.address },
  ];
  return <Facts facts={facts.filter(({ value }) => value)} />;
}
