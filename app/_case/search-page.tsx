import { getTranslations } from "next-intl/server";
import { SearchBox } from "#app/_case/search-box";
import { SearchResults } from "#app/_case/search-results";
import type { MemberActor } from "#lib/access/actor";
import { readSearchCursor } from "#lib/search/cursor";
import { findCases } from "#lib/search/find-cases";
import { one } from "#lib/web/page-param";
import { PageHeader } from "#ui/page-header";

export type SearchQuery = Record<string, string | string[] | undefined>;

type Props = { actor: MemberActor; query: SearchQuery; here: string; under: string };

/** The search of a desk or of a party: the same question, within what each may see. */
export async function SearchPage({ actor, query, here, under }: Props) {
  const t = await getTranslations("search");
  const typed = typedOf(query);
  const after = readSearchCursor(one(query.after));
  const found = await findCases(actor, typed, after);
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="mb-6 max-w-[40rem]">
        <SearchBox action={here} typed={typed} />
      </div>
      <SearchResults {...{ found, typed, here, under }} isFirst={after === undefined} />
    </>
  );
}

/** The title of the page: with what is looked for. */
export async function searchTitle(query: SearchQuery): Promise<string> {
  const t = await getTranslations("search");
  const typed = typedOf(query);
  return typed ? t("titleOf", { typed }) : t("title");
}

/** What cannot be stored cannot be found: it counts as nothing. */
function typedOf(query: SearchQuery): string {
  const typed = (one(query.q) ?? "").trim().slice(0, 200);
  return typed.toWellFormed().replaceAll(/\0|\uFFFD/g, "");
}
