import type { Metadata } from "next";
import { SearchPage, type SearchQuery, searchTitle } from "#app/_case/search-page";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";

type Props = { searchParams: Promise<SearchQuery> };

export default async function MySearchPage({ searchParams }: Props) {
  const actor = await requireActor();
  return (
    <Wide>
      <SearchPage actor={actor} query={await searchParams} here="/my/search" under="/my/cases" />
    </Wide>
  );
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: await searchTitle(await searchParams) };
}
