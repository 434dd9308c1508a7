import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { sayer } from "#app/(public)/say";
import { Wide } from "#app/(public)/wide";
import { procedures } from "#lib/procedures/registry";
import { PageHeader } from "#ui/page-header";
import { Tile } from "#ui/tile";

export default async function GuidesPage() {
  const [t, say] = await Promise.all([getTranslations("guides"), sayer("procedures")]);
  return (
    <Wide>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ul className="grid gap-3 sm:grid-cols-2">
        {procedures.map(({ key }) => (
          <li key={key}>
            <Tile href={`/guides/${key}`} title={say(`${key}.name`)} text={say(`${key}.about`)} />
          </li>
        ))}
      </ul>
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guides"))("title") };
}
