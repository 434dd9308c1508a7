import { useTranslations } from "next-intl";
import type { listRuleSets, readVersion } from "#lib/rule-sets/list-rule-sets";
import { Badge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { Link } from "#ui/link";
import { When } from "#ui/when";

type Version = Awaited<ReturnType<typeof readVersion>>;

export function PublishedFacts({ version, inForce }: { version: Version; inForce: boolean }) {
  const t = useTranslations("admin.rules");
  const { ruleSet, by, publishedAt } = version;
  const [rules, terms] = [ruleSet.rules.length, ruleSet.terms.length];
  return (
    <>
      <Badge tone={inForce ? "active" : "neutral"}>
        {inForce ? t("inForce", { version: version.version }) : t("notInForce")}
      </Badge>
      <span>{t("inForceFacts", { rules, terms })}</span>
      <span>
        {by ? t("publishedBy", { who: by }) : t("withProduct")} · <When at={publishedAt} />
      </span>
      <span>{t("effectiveFrom", { day: ruleSet.effectiveFrom })}</span>
    </>
  );
}

export function History({ versions }: { versions: Awaited<ReturnType<typeof listRuleSets>> }) {
  const t = useTranslations("admin.rules");
  return (
    <DataTable
      caption={t("history")}
      rows={versions}
      rowKey={({ version }) => String(version)}
      columns={[
        {
          key: "version",
          header: t("version"),
          heading: true,
          tight: true,
          cell: ({ version }) => (
            <Link href={`/admin/rules/${version}`} className="text-link">
              {t("versionNumber", { version })}
            </Link>
          ),
        },
        {
          key: "note",
          header: t("note"),
          cell: ({ note, by }) => (by ? note : t("withProduct")),
        },
        { key: "count", header: t("count"), align: "end", cell: ({ rules }) => rules },
        { key: "by", header: t("by"), tight: true, cell: ({ by }) => by ?? "" },
        {
          key: "at",
          header: t("publishedAt"),
          tight: true,
          cell: ({ publishedAt }) => <When at={publishedAt} />,
        },
      ]}
    />
  );
}
