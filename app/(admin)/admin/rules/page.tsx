import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Done } from "#app/(admin)/admin/done";
import { settingsActor } from "#app/(admin)/admin/guard";
import { RuleSetView } from "#app/(admin)/admin/rules/rule-set-view";
import { listRuleSets, readVersion } from "#lib/rule-sets/list-rule-sets";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { History, PublishedFacts } from "./components";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RulesPage({ searchParams }: Props) {
  const [actor, { done }] = await Promise.all([settingsActor(), searchParams]);
  const [t, versions] = await Promise.all([getTranslations("admin.rules"), listRuleSets(actor)]);
  const current = await readVersion(actor, versions[0]?.version ?? 1);
  return (
    <>
      <Done done={done} />
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        facts={<PublishedFacts version={current} inForce />}
        actions={
          <LinkButton variant="primary" href="/admin/rules/edit">
            {t("edit")}
          </LinkButton>
        }
      />
      <RuleSetView ruleSet={current.ruleSet} />
      <Section id="history" title={t("history")}>
        <History versions={versions} />
      </Section>
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.rules"))("title") };
}
