import { useLocale, useTranslations } from "next-intl";
import { ChangedFacts } from "#app/(admin)/admin/changes/changed-facts";
import { type Setting, settings } from "#lib/auth/record-setting-change";
import type { listChanges } from "#lib/organizations/list-changes";
import { nameOf } from "#lib/organizations/name-of";
import { Badge } from "#ui/badge";
import { Button } from "#ui/button";
import { type Column, DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { Link } from "#ui/link";
import { LinkButton } from "#ui/link-button";
import { Select } from "#ui/select";
import { When } from "#ui/when";

type Found = Awaited<ReturnType<typeof listChanges>>;
type Change = Found["rows"][number];

export function ChangeFilter({ what }: { what?: Setting }) {
  const t = useTranslations("admin.changes");
  return (
    <search className="mb-6">
      <form className="flex flex-wrap items-end gap-3">
        <Select
          name="what"
          label={t("what")}
          placeholder={t("anyWhat")}
          defaultValue={what}
          options={settings.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <Button type="submit">{t("filter")}</Button>
      </form>
    </search>
  );
}

type ListProps = { found: Found; olderHref: string | null; names: ReadonlyMap<string, string> };

export function ChangeList({ found, olderHref, names }: ListProps) {
  const t = useTranslations("admin.changes");
  const columns = useColumns(names);
  if (found.rows.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <>
      <DataTable
        caption={t("list")}
        columns={columns}
        rows={found.rows}
        rowKey={({ id }) => String(id)}
      />
      {olderHref && (
        <div className="mt-4">
          <LinkButton href={olderHref} rel="next">
            {t("older")}
          </LinkButton>
        </div>
      )}
    </>
  );
}

function useColumns(names: ReadonlyMap<string, string>): Column<Change>[] {
  const t = useTranslations("admin.changes");
  return [
    { key: "at", header: t("at"), tight: true, cell: ({ at }) => <When at={at} /> },
    { key: "who", header: t("who"), tight: true, cell: ({ by }) => by ?? t("system") },
    {
      key: "what",
      header: t("what"),
      heading: true,
      cell: (row) => (
        <span className="grid justify-items-start gap-1 py-1">
          <span className="flex items-center gap-2 font-semibold">
            {kindOf(row.what, t)}
            {!row.before && row.after ? <Badge tone="done">{t("made")}</Badge> : null}
            {row.before && !row.after ? <Badge>{t("gone")}</Badge> : null}
          </span>
          <Target {...row} />
        </span>
      ),
    },
    {
      key: "change",
      header: t("change"),
      cell: ({ before, after }) => <ChangedFacts before={before} after={after} names={names} />,
    },
  ];
}

function kindOf(what: string, t: ReturnType<typeof useTranslations<"admin.changes">>) {
  const known = settings.find((setting) => setting === what);
  return known ? t(`kinds.${known}`) : what;
}

function Target({ body, person, what, targetId }: Change) {
  const locale = useLocale();
  return (
    <>
      {person && <span>{person}</span>}
      {body && (
        <Link href={`/admin/organizations/${body.id}`} className="text-link">
          {nameOf(body, locale)}
        </Link>
      )}
      {!body && !person && /^(park|channel|rule-set|calendar)/.test(what) && (
        <span className="text-quiet">{targetId}</span>
      )}
    </>
  );
}
