import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { formWords } from "#app/(admin)/admin/form-words";
import { orNotFound, settingsActor } from "#app/(admin)/admin/guard";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { readLimit } from "#lib/limit-versions/list-limits";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { AddVersion } from "./forms";
import { Versions } from "./versions";

type Props = { params: Promise<{ key: string }> };

/** One limit with all its wordings, and a form for the next one. */
export default async function LimitPage({ params }: Props) {
  const [actor, { key }] = await Promise.all([settingsActor(), params]);
  const limit = await orNotFound(readLimit(actor, key));
  const [t, words, locale] = await Promise.all([
    getTranslations("admin.limits"),
    formWords(),
    getLocale(),
  ]);
  const newest = limit.versions.at(-1)!;
  return (
    <>
      <Breadcrumb label={words.trail} items={[{ href: "/admin/limits", label: t("title") }]} />
      <PageHeader
        above={<span lang="zxx">{key}</span>}
        title={newest.trigger[locale]}
        lead={t("expiry", { meaning: newest.onExpiry[locale] })}
      />
      <Section title={t("versions")}>
        <Versions limit={limit} today={shanghaiDate(actor.now)} />
      </Section>
      <Section title={t("add")}>
        <p className="measure mb-6 text-quiet">{t("addLead")}</p>
        <AddVersion limit={limit} />
      </Section>
    </>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("admin.limits");
  return { title: `${t("title")} · ${(await params).key}` };
}
