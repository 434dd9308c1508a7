import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { administrator } from "#app/(admin)/admin/guard";
import { reachOf } from "#lib/organizations/administration";
import { overview } from "#lib/organizations/overview";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { OverviewFigures, OverviewTasks } from "./components";

export default async function AdminPage() {
  const actor = await administrator();
  if ((await reachOf(actor)) === "own-members") redirect("/admin/members");
  const [t, found] = await Promise.all([getTranslations("admin.overview"), overview(actor)]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Section title={t("tasksTitle")}>
        <OverviewTasks found={found} />
      </Section>
      <Section title={t("figuresTitle")}>
        <OverviewFigures found={found} />
      </Section>
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.overview"))("title") };
}
