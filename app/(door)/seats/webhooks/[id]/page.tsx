import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { webhookKeeper } from "#app/(door)/seats/webhooks/guard";
import { StateBadge } from "#app/(door)/seats/webhooks/state-badge";
import { Told } from "#app/(door)/seats/webhooks/told";
import { seenOrNotFound } from "#lib/web/page-param";
import { daysKept } from "#lib/webhooks/clean-up-log";
import { deliveriesOf, endpointOf } from "#lib/webhooks/endpoints-of";
import { Banner } from "#ui/banner";
import { Breadcrumb } from "#ui/breadcrumb";
import { Facts } from "#ui/facts";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { When } from "#ui/when";
import { DeliveryLog } from "./delivery-log";
import { EndpointActions } from "./endpoint-actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EndpointPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([webhookKeeper(), params, searchParams]);
  const endpoint = await seenOrNotFound(endpointOf(actor, id));
  const [t, log] = await Promise.all([
    getTranslations("webhooks"),
    seenOrNotFound(deliveriesOf(actor, id, String(query.before ?? ""))),
  ]);
  const { url, description, createdAt, pausedBecause } = endpoint;
  return (
    <>
      <Breadcrumb label={t("title")} items={[{ href: "/seats/webhooks", label: t("title") }]} />
      <Told {...query} />
      <PageHeader
        title={description ?? new URL(url).host}
        facts={<StateBadge endpoint={endpoint} />}
      />
      {pausedBecause === "failing" && (
        <Banner kind="refusal" title={t("failingBanner")} advice={t("failingText")} />
      )}
      {pausedBecause === "gone" && (
        <Banner kind="refusal" title={t("goneBanner")} advice={t("goneText")} />
      )}
      {pausedBecause === "by-hand" && (
        <Banner kind="warning" title={t("pausedBanner")}>
          {t("pausedText")}
        </Banner>
      )}
      <Facts
        facts={[
          { term: t("url"), value: <code className="font-mono break-all">{url}</code> },
          { term: t("since"), value: <When at={createdAt} /> },
          { term: t("secret"), value: await secretSaid(endpoint, actor.now) },
        ]}
      />
      <EndpointActions endpoint={endpoint} />
      <Section id="log" title={t("log.title")} lead={t("log.lead", { days: daysKept })}>
        <DeliveryLog endpointId={id} log={log} />
      </Section>
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("webhooks"))("title") };
}

type Kept = { secretVersion: number; previousUntil: Date | null };

async function secretSaid({ secretVersion: version, previousUntil }: Kept, now: Date) {
  const [t, format] = await Promise.all([getTranslations("webhooks"), getFormatter()]);
  if (!previousUntil || previousUntil <= now) return t("secretVersion", { version });
  const until = format.dateTime(previousUntil, { dateStyle: "long", timeStyle: "short" });
  return t("secretOverlap", { version, until });
}
