import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { formWords } from "#app/(admin)/admin/form-words";
import { settingsActor } from "#app/(admin)/admin/guard";
import { SettingForm } from "#app/(admin)/admin/setting-form";
import { listChannels } from "#lib/organizations/channels";
import { nameOf } from "#lib/organizations/name-of";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { saveChannel } from "./actions";

type Props = { params: Promise<{ key: string }> };

export default async function ChannelPage({ params }: Props) {
  const [actor, { key }] = await Promise.all([settingsActor(), params]);
  const channel = (await listChannels(actor)).find((each) => each.key === key) ?? notFound();
  const [t, locale, words] = await Promise.all([
    getTranslations("admin.channels"),
    getLocale(),
    formWords(),
  ]);
  const { nameZh, nameEn, aboutZh, aboutEn } = channel;
  return (
    <>
      <Breadcrumb label={words.trail} items={[{ href: "/admin/channels", label: t("title") }]} />
      <PageHeader above={t("editTitle")} title={nameOf(channel, locale)} />
      <SettingForm
        action={saveChannel.bind(null, key)}
        fields={[
          { type: "text", name: "nameZh", label: t("nameZh"), defaultValue: nameZh },
          { type: "text", name: "nameEn", label: t("nameEn"), defaultValue: nameEn },
          {
            type: "textarea",
            name: "aboutZh",
            rows: 3,
            label: t("aboutZh"),
            defaultValue: aboutZh,
          },
          {
            type: "textarea",
            name: "aboutEn",
            rows: 3,
            label: t("aboutEn"),
            defaultValue: aboutEn,
          },
        ]}
        hidden={{ was: channel.was }}
        submit={words.save}
        pending={words.pending}
        nowKept={words.nowKept}
      />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.channels"))("editTitle") };
}
