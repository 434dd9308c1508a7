import { useLocale, useTranslations } from "next-intl";
import { type HandledProcedure, handledProcedures } from "#lib/organizations/handled-procedures";
import { nameOf } from "#lib/organizations/name-of";
import type { readOrganization } from "#lib/organizations/read-organization";
import type { Region } from "#lib/organizations/regions";
import { technicalFields } from "#lib/organizations/technical-fields";
import { rightKinds } from "#lib/routing/vocabulary";
import { Button } from "#ui/button";
import { type Column, DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { takeCompetence } from "./actions";

type Organization = Awaited<ReturnType<typeof readOrganization>>;
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
