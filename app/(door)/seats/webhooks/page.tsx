import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { endpointsOf } from "#lib/webhooks/endpoints-of";
import { Breadcrumb } from "#ui/breadcrumb";
import { EmptyState } from "#ui/empty-state";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { add } from "./actions";
import { EndpointTable } from "./endpoint-table";
import { webhookKeeper } from "./guard";
import { Receivers } from "./receivers";
import { SecretForm } from "./secret-form";
import { secretWords } from "./secret-words";
import { Told } from "./told";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function WebhooksPage({ searchParams }: Props) {
  const [actor, query] = await Promise.all([webhookKeeper(), searchParams]);
  const [t, common, seats, locale, words, endpoints] = await Promise.all([
    getTranslations("webhooks"),
    getTranslations("common"),
    getTranslations("auth.seats"),
    getLocale(),
    secretWords(),
    endpointsOf(actor),
  ]);
  const organization = actor.organizationName[locale];
  const [optional, url] = [
    common("optional"),
    { name: "url", label: t("url"), hint: t("urlHint") },
  ];
  const description = { name: "description", label: t("description"), optional };
  return (
    <>
      <Breadcrumb label={t("title")} items={[{ href: "/seats", label: seats("title") }]} />
      <Told {...query} />
      <PageHeader title={t("title")} above={organization} lead={t("lead", { organization })} />
      {endpoints.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText", { organization })}</EmptyState>
      ) : (
        <EndpointTable endpoints={endpoints} />
      )}
      <Section id="add" title={t("add.title")}>
        <SecretForm
          action={add}
          fields={[
            { ...url, type: "url", inputMode: "url", autoComplete: "off", spellCheck: false },
            { ...description, hint: t("descriptionHint"), autoComplete: "off", maxLength: 100 },
          ]}
          submit={t("add.submit")}
          failed={t("add.failed")}
          {...words}
        />
      </Section>
      <Receivers />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("webhooks"))("title") };
}
