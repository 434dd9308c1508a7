import { useLocale, useTranslations } from "next-intl";
import { authorityScopes } from "#lib/authorities/scopes";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { listAuthorities } from "#lib/organizations/authorities";
import { nameOf } from "#lib/organizations/name-of";
import { Button } from "#ui/button";
import { type Column, DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { When } from "#ui/when";
import { takeAuthority } from "./actions";

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
