import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { formWords } from "#app/(admin)/admin/form-words";
import { orNotFound, settingsActor } from "#app/(admin)/admin/guard";
import { listRuleSets, readVersion } from "#lib/rule-sets/list-rule-sets";
import { writtenRules } from "#lib/rule-sets/written-rules";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { tryOrPublish } from "./actions";
import { RulesForm } from "./rules-form";

export default async function EditRulesPage() {
  const actor = await settingsActor();
  const [newest] = await listRuleSets(actor);
  const current = await orNotFound(readVersion(actor, newest?.version ?? 0));
  const [t, words] = await Promise.all([getTranslations("admin.rules"), formWords()]);
  return (
    <>
      <Breadcrumb label={words.trail} items={[{ href: "/admin/rules", label: t("title") }]} />
      <PageHeader title={t("editTitle")} lead={t("editLead", { version: current.version })} />
      <RulesForm
        action={tryOrPublish}
        basedOn={current.version}
        rules={writtenRules(current.ruleSet)}
        words={{
          text: t("text"),
          textHint: t("textHint"),
          cases: t("cases"),
          casesHint: t("casesHint"),
          casesFile: t("casesFile"),
          casesFileHint: t("casesFileHint"),
          note: t("noteLabel"),
          noteHint: t("noteHint"),
          tryOut: t("tryOut"),
          publish: t("publish"),
          publishHint: t("publishHint"),
          case: t("case"),
          part: t("part"),
          before: t("before"),
          after: t("after"),
          triedTitle: t("triedTitle"),
          optional: words.optional,
          pending: words.pending,
        }}
      />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.rules"))("editTitle") };
}
