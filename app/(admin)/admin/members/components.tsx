import { useLocale, useTranslations } from "next-intl";
import { type Role, roles } from "#lib/access/roles";
import type { ListedMember } from "#lib/organizations/list-members";
import { Badge } from "#ui/badge";
import { Button } from "#ui/button";
import { type Column, DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { Link } from "#ui/link";
import { TextInput } from "#ui/text-input";
import { When } from "#ui/when";

const most = 200;

export function MemberSearch({ text }: { text: string }) {
  const [t, common] = [useTranslations("admin.members"), useTranslations("common")];
  return (
    <search className="mb-6">
      <form className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 sm:max-w-[28em]">
          <TextInput name="text" label={t("search")} defaultValue={text} />
        </div>
        <Button type="submit">{common("search")}</Button>
      </form>
    </search>
  );
}

type TableProps = { members: ListedMember[]; withOrganization: boolean };

export function MemberTable({ members, withOrganization }: TableProps) {
  const t = useTranslations("admin.members");
  const columns = useColumns().filter(({ key }) => withOrganization || key !== "organization");
  if (members.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <>
      <DataTable caption={t("list")} columns={columns} rows={members} rowKey={({ id }) => id} />
      {members.length >= most && <p className="mt-3 text-fine text-quiet">{t("most")}</p>}
    </>
  );
}

function useColumns(): Column<ListedMember>[] {
  const [t, locale] = [useTranslations("admin.members"), useLocale()];
  return [
    {
      key: "name",
      header: t("name"),
      heading: true,
      tight: true,
      cell: (row) => (
        <span className="flex items-center gap-3">
          <Link href={`/admin/members/${row.id}`} className="text-link">
            {row.name}
          </Link>
          {row.disabled && <Badge tone="overdue">{t("disabled")}</Badge>}
        </span>
      ),
    },
    { key: "email", header: t("email"), cell: ({ email }) => email },
    {
      key: "organization",
      header: t("organization"),
      cell: ({ organizationId, organizationZh, organizationEn }) => (
        <Link href={`/admin/organizations/${organizationId}`} className="text-link">
          {locale === "zh" ? organizationZh : organizationEn}
        </Link>
      ),
    },
    {
      key: "roles",
      header: t("roles"),
      cell: (row) =>
        row.roles
          .map((role) => roles[role as Role]?.[locale] ?? role)
          .join(locale === "zh" ? "、" : ", "),
    },
    { key: "since", header: t("since"), cell: ({ since }) => <When at={since} as="number" /> },
  ];
}
