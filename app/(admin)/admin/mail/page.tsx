import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { settingsActor } from "#app/(admin)/admin/guard";
import { mailSettings } from "#lib/mail/mail-settings";
import { mailReport, type UnsentMail } from "#lib/mail/unsent-mails";
import { Badge } from "#ui/badge";
import { Banner } from "#ui/banner";
import { Button } from "#ui/button";
import { DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { PageHeader } from "#ui/page-header";
import { When } from "#ui/when";
import { sendAgain } from "./actions";

export default async function MailPage() {
  const actor = await settingsActor();
  const [t, { unsent, sent }] = await Promise.all([
    getTranslations("mail.report"),
    mailReport(actor),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} facts={t("sent", sent)} />
      {!mailSettings() && <Banner kind="warning" title={t("notSet")} />}
      {unsent.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <UnsentTable unsent={unsent} />
      )}
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mail.report"))("title") };
}

const tones = { queued: "waiting", failed: "dueSoon", "given-up": "overdue" } as const;

async function UnsentTable({ unsent }: { unsent: UnsentMail[] }) {
  const t = await getTranslations("mail.report");
  const channels = await getTranslations("mail.channels");
  return (
    <DataTable
      caption={t("list")}
      cards
      rows={unsent}
      rowKey={({ id }) => id}
      columns={[
        { key: "to", header: t("to"), heading: true, cell: ({ to }) => to ?? "—" },
        { key: "channel", header: t("channel"), cell: ({ channel }) => channels(channel) },
        {
          key: "state",
          header: t("state"),
          cell: ({ state, escalatedAt }) => (
            <>
              <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
              {escalatedAt && (
                <p className="text-fine text-quiet">
                  {t.rich("escalated", { time: () => <When at={escalatedAt} /> })}
                </p>
              )}
            </>
          ),
        },
        {
          key: "attempts",
          header: t("attempts"),
          cell: ({ attempts }) => t("times", { count: attempts }),
        },
        { key: "reason", header: t("reason"), cell: ({ lastError }) => lastError ?? "—" },
        { key: "queuedAt", header: t("queuedAt"), cell: ({ queuedAt }) => <When at={queuedAt} /> },
        {
          key: "retry",
          header: t("retry"),
          cell: ({ id, state, to }) =>
            state === "given-up" && (
              <form action={sendAgain.bind(null, id)}>
                <Button type="submit">
                  {t("retry")}
                  <span className="sr-only"> {to}</span>
                </Button>
              </form>
            ),
        },
      ]}
    />
  );
}
