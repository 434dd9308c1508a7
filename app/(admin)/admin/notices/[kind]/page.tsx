import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoticeSheet } from "#app/_case/notice-sheet";
import { formWords } from "#app/(admin)/admin/form-words";
import { settingsActor } from "#app/(admin)/admin/guard";
import { SettingForm } from "#app/(admin)/admin/setting-form";
import { templateFingerprint } from "#lib/notices/edit-template";
import { specimenOf } from "#lib/notices/specimen";
import { places } from "#lib/notices/template";
import { listTemplates } from "#lib/notices/templates";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { saveTemplate } from "./actions";

type Props = { params: Promise<{ kind: string }> };

export default async function NoticeTemplatePage({ params }: Props) {
  const [actor, { kind }] = await Promise.all([settingsActor(), params]);
  const template = (await listTemplates(actor)).find((each) => each.kind === kind) ?? notFound();
  const [t, kinds, words] = await Promise.all([
    getTranslations("notices.admin"),
    getTranslations("notices.kinds"),
    formWords(),
  ]);
  const { title, body } = template;
  return (
    <>
      <Breadcrumb label={words.trail} items={[{ href: "/admin/notices", label: t("title") }]} />
      <PageHeader above={t("editTitle")} title={kinds(template.kind)} />
      <SettingForm
        action={saveTemplate.bind(null, template.kind)}
        fields={[
          { type: "text", name: "title", label: t("titleField"), defaultValue: title },
          {
            type: "textarea",
            name: "body",
            rows: 10,
            label: t("bodyField"),
            hint: t("bodyHint", { places: places.map((name) => `{${name}}`).join(" ") }),
            defaultValue: body,
          },
        ]}
        hidden={{ was: templateFingerprint(template) }}
        submit={words.save}
        pending={words.pending}
        nowKept={words.nowKept}
      />
      <Section title={t("preview")} lead={t("previewLead")}>
        <NoticeSheet content={specimenOf(template.kind, template)} />
      </Section>
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices.admin"))("editTitle") };
}
