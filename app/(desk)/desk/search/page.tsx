import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SearchPage, type SearchQuery, searchTitle } from "#app/_case/search-page";
import { DeskFrame } from "#app/(desk)/frame";
import { deskActor } from "#lib/web/desk-actor";
import { Breadcrumb } from "#ui/breadcrumb";

type Props = { searchParams: Promise<SearchQuery> };

export default async function DeskSearchPage({ searchParams }: Props) {
  const actor = await deskActor();
  const t = await getTranslations("cases");
  return (
    <DeskFrame actor={actor}>
      <Breadcrumb label={t("backToQueue")} items={[{ href: "/desk", label: t("backToQueue") }]} />
      <SearchPage
        actor={actor}
        query={await searchParams}
        here="/desk/search"
        under="/desk/cases"
      />
    </DeskFrame>
  );
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: await searchTitle(await searchParams) };
}
