import { useTranslations } from "next-intl";
import type { webhooks } from "#lib/messages/zh/webhooks";
import type { deliveriesOf, LoggedDelivery } from "#lib/webhooks/endpoints-of";
import { Badge } from "#ui/badge";
import { Button } from "#ui/button";
import { type Column, DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { Pager } from "#ui/pager";
import { When } from "#ui/when";
import { again } from "../actions";

type Props = { endpointId: string; log: Awaited<ReturnType<typeof deliveriesOf>> };

export function DeliveryLog({ endpointId, log }: Props) {
  const t = useTranslations("webhooks.log");
  const columns = useLogColumns(endpointId);
  if (log.rows.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  const next = log.next && `/seats/webhooks/${endpointId}?before=${encodeURIComponent(log.next)}`;
  return (
    <>
      <DataTable
        caption={t("title")}
        cards
        rows={log.rows}
        rowKey={({ id }) => id}
        columns={columns}
      />
      <Pager nextHref={next} />
    </>
  );
}

const tones = {
  queued: "waiting",
  sent: "done",
  failed: "dueSoon",
  "given-up": "overdue",
  withheld: "neutral",
} as const;

function useLogColumns(endpointId: string): Column<LoggedDelivery>[] {
  const t = useTranslations("webhooks.log");
  return [
    { key: "what", header: t("what"), heading: true, cell: (row) => <What row={row} /> },
    {
      key: "state",
      header: t("state"),
      cell: ({ state }) => <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>,
    },
    {
      key: "attempts",
      header: t("attempts"),
      tight: true,
      cell: ({ attempts }) => t("times", { count: attempts }),
    },
    { key: "answer", header: t("answer"), wide: true, cell: (row) => <Answer row={row} /> },
    {
      key: "tried",
      header: t("triedAt"),
      cell: ({ triedAt }) => (triedAt ? <When at={triedAt} /> : "—"),
    },
    { key: "queued", header: t("queuedAt"), cell: ({ queuedAt }) => <When at={queuedAt} /> },
    {
      key: "again",
      header: <span className="sr-only">{t("again")}</span>,
      align: "end",
      cell: ({ id, state }) =>
        state !== "queued" &&
        state !== "failed" && (
          <form action={again.bind(null, endpointId, id)}>
            <Button type="submit" variant="plain">
              {t("again")}
            </Button>
          </form>
        ),
    },
  ];
}

function What({ row: { told, isTest } }: { row: LoggedDelivery }) {
  const t = useTranslations("webhooks.log");
  if (!told) return t(isTest ? "test" : "hidden");
  return (
    <>
      {t("event", { number: told.caseNumber, seq: told.seq })}{" "}
      <code lang="en" className="font-mono text-fine text-quiet">
        {told.eventType}
      </code>
    </>
  );
}

function Answer({ row: { lastStatus, lastFault, nextAt } }: { row: LoggedDelivery }) {
  const t = useTranslations("webhooks");
  const status = lastStatus === null ? null : t("log.status", { status: String(lastStatus) });
  const fault = lastFault && t(`faults.${lastFault as keyof typeof webhooks.faults}`);
  return (
    <>
      {[status, fault].filter(Boolean).join(" · ") || "—"}
      {nextAt && (
        <span className="block text-fine text-quiet">
          {t("log.next")} <When at={nextAt} />
        </span>
      )}
    </>
  );
}
