import { useFormatter, useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { authorityScopes, type listAuthorities } from "#lib/organizations/authorities";
import { listChannels } from "#lib/organizations/channels";
import { type HandledProcedure, handledProcedures } from "#lib/organizations/handled-procedures";
import { nameOf } from "#lib/organizations/name-of";
import type { readOrganization } from "#lib/organizations/read-organization";
import type { Region } from "#lib/organizations/regions";
import { technicalFields } from "#lib/organizations/technical-fields";
import { rightKinds } from "#lib/routing/vocabulary";
import { Badge } from "#ui/badge";
import { Button } from "#ui/button";
import { type Column, DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { Facts } from "#ui/facts";
import { When } from "#ui/when";
import { takeAuthority, takeCompetence } from "./actions";

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

type Competence = Organization["competences"][number];

export function CompetenceTable(props: {
  kept: Organization;
  regions: Region[];
  mayRemove: boolean;
}) {
  const t = useTranslations("organizations.competences");
  const columns = useCompetenceColumns(props.kept.id, props.regions);
  if (props.kept.competences.length === 0) return <EmptyState title={t("none")} />;
  return (
    <DataTable
      caption={t("title")}
      columns={columns.filter(({ key }) => props.mayRemove || key !== "remove")}
      rows={props.kept.competences}
      rowKey={({ id }) => id}
    />
  );
}

function useCompetenceColumns(organizationId: string, regions: Region[]): Column<Competence>[] {
  const [t, locale] = [useTranslations("organizations.competences"), useLocale()];
  const regionOf = ({ regionCode }: Competence) => {
    const region = regions.find(({ code }) => code === regionCode);
    return region ? nameOf(region, locale) : regionCode;
  };
  const procedureOf = ({ procedureKey }: Competence) =>
    handledProcedures[procedureKey as HandledProcedure]?.[locale] ?? procedureKey;
  const named = (keys: string[] | null, names: Record<string, { zh: string; en: string }>) =>
    keys?.map((key) => names[key]?.[locale] ?? key).join(locale === "zh" ? "、" : ", ") ?? t("any");
  return [
    { key: "procedure", header: t("procedure"), heading: true, cell: procedureOf },
    { key: "region", header: t("region"), tight: true, cell: regionOf },
    {
      key: "rightKinds",
      header: t("rightKinds"),
      cell: (row) => named(row.rightKinds, rightKinds),
    },
    { key: "fields", header: t("fields"), cell: (row) => named(row.fields, technicalFields) },
    { key: "validity", header: t("validity"), cell: (row) => <Validity {...row} /> },
    {
      key: "remove",
      header: <span className="sr-only">{t("remove")}</span>,
      align: "end",
      cell: (row) => (
        <form action={takeCompetence.bind(null, organizationId, row.id)}>
          <Button type="submit" variant="plain">
            <span aria-hidden="true">{t("remove")}</span>
            <span className="sr-only">
              {t("removeOne", { name: `${procedureOf(row)} ${regionOf(row)}` })}
            </span>
          </Button>
        </form>
      ),
    },
  ];
}

function Validity({ validFrom, validUntil }: Competence) {
  const t = useTranslations("organizations.competences");
  if (!validFrom && !validUntil) return t("always");
  return (
    <>
      {validFrom && t("from", { day: validFrom })} {validUntil && t("until", { day: validUntil })}
    </>
  );
}

type Authority = Awaited<ReturnType<typeof listAuthorities>>[number];

export function AuthorityTable(props: { rows: Authority[]; own: string; now: Date }) {
  const t = useTranslations("organizations.authorities");
  const columns = useAuthorityColumns(props.own, props.now);
  if (props.rows.length === 0) return <EmptyState title={t("none")} />;
  return (
    <DataTable caption={t("title")} columns={columns} rows={props.rows} rowKey={({ id }) => id} />
  );
}

function useAuthorityColumns(own: string, now: Date): Column<Authority>[] {
  const [t, locale] = [useTranslations("organizations.authorities"), useLocale()];
  const today = shanghaiDate(now);
  const stateOf = ({ revokedAt, validUntil }: Authority) =>
    revokedAt ? "revoked" : validUntil < today ? "expired" : "valid";
  const scopeOf = ({ scope }: Authority) =>
    scope
      .map((key) => authorityScopes[key as keyof typeof authorityScopes]?.[locale] ?? key)
      .join(" · ");
  return [
    {
      key: "holder",
      header: t("holder"),
      heading: true,
      cell: (row) => nameOf(row.holder, locale),
    },
    { key: "agent", header: t("agent"), cell: (row) => nameOf(row.agent, locale) },
    { key: "scope", header: t("scope"), cell: scopeOf },
    { key: "until", header: t("until"), cell: (row) => <When at={row.validUntil} as="number" /> },
    { key: "state", header: t("state"), cell: (row) => t(stateOf(row)) },
    {
      key: "revoke",
      header: <span className="sr-only">{t("revoke")}</span>,
      align: "end",
      cell: (row) =>
        stateOf(row) === "valid" &&
        row.holder.id === own && (
          <form action={takeAuthority.bind(null, own, row.id)}>
            <Button type="submit" variant="plain">
              <span aria-hidden="true">{t("revoke")}</span>
              <span className="sr-only">{t("revokeOne", { name: nameOf(row.agent, locale) })}</span>
            </Button>
          </form>
        ),
    },
  ];
}
