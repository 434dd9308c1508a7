import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { formWords } from "#app/(admin)/admin/form-words";
import { orNotFound, settingsActor } from "#app/(admin)/admin/guard";
import { PublishedFacts } from "#app/(admin)/admin/rules/components";
import { RuleSetView } from "#app/(admin)/admin/rules/rule-set-view";
import { difference, isEmpty } from "#lib/rule-sets/difference";
import { listRuleSets, readVersion } from "#lib/rule-sets/list-rule-sets";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { DifferenceList } from "./components";

type Props = { params: Promise<{ version: string }> };

export default async function RuleVersionPage({ params }: Props) {
  const [actor, number] = await Promise.all([settingsActor(), numberOf(params)]);
  const [t, words, version, [newest]] = await Promise.all([
    getTranslations("admin.rules"),
    formWords(),
    orNotFound(readVersion(actor, number)),
    listRuleSets(actor),
  ]);
  const changed = version.previous && difference(version.previous, version.ruleSet);
  return (
    <>
      <Breadcrumb label={words.trail} items={[{ href: "/admin/rules", label: t("title") }]} />
      <PageHeader
        title={t("versionTitle", { version: number })}
        lead={version.by ? version.note : undefined}
        facts={<PublishedFacts version={version} inForce={newest?.version === number} />}
      />
      <Section title={t("differences")}>
        {!changed && <p>{t("firstVersion")}</p>}
        {changed && isEmpty(changed) && <p>{t("noDifferences")}</p>}
        {changed && <DifferenceList found={changed} />}
      </Section>
      <Section title={t("rules")}>
        <RuleSetView ruleSet={version.ruleSet} />
      </Section>
    </>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("admin.rules");
  return { title: t("versionTitle", { version: await numberOf(params) }) };
}

async function numberOf(params: Props["params"]): Promise<number> {
  const { version } = await params;
  return /^[1-9]\d{0,6}$/.test(version) ? Number(version) : notFound();
}
