import { useTranslations } from "next-intl";
import { StateBadge } from "#app/(door)/seats/webhooks/state-badge";
import type { endpointsOf } from "#lib/webhooks/endpoints-of";
import { DataTable } from "#ui/data-table";
import { Link } from "#ui/link";
import { When } from "#ui/when";

type Props = { endpoints: Awaited<ReturnType<typeof endpointsOf>> };

function State({ endpoint }: { endpoint: Props["endpoints"][number] }) {
  const t = useTranslations("webhooks");
  const { escalatedAt } = endpoint;
  return (
    <>
      <StateBadge endpoint={endpoint} />
      {escalatedAt && (
        <p className="text-fine text-quiet">
          {t.rich("escalated", { time: () => <When at={escalatedAt} /> })}
        </p>
      )}
    </>
  );
}

export function EndpointTable({ endpoints }: Props) {
  const t = useTranslations("webhooks");
  return (
    <DataTable
      caption={t("list")}
      cards
      rows={endpoints}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "url",
          header: t("url"),
          heading: true,
          cell: ({ id, url }) => (
            <Link href={`/seats/webhooks/${id}`} className="text-link break-all">
              {url}
            </Link>
          ),
        },
        { key: "about", header: t("description"), cell: ({ description }) => description ?? "—" },
        { key: "state", header: t("state"), cell: (row) => <State endpoint={row} /> },
        { key: "since", header: t("since"), cell: ({ createdAt }) => <When at={createdAt} /> },
      ]}
    />
  );
}
