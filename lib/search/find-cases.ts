import { sql } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { seen } from "#lib/access/sight";
import { gramQuery, termsOf } from "#lib/search/fold";
import { keysOfTyped } from "#lib/search/keys";
import { type Piece, snippetOf } from "#lib/search/snippet";

export const searchPageSize = 20;

/** 0: by a whole identifier or name; 1: by who and what it is about; 2: by anything else written. */
export type Place = 0 | 1 | 2;

/** After which case a page begins, and at which place of the ranking. */
export type SearchCursor = { place: Place; caseId: string };

export type SearchHit = {
  caseId: string;
  place: Place;
  number: string;
  title: string;
  filedAt: Date;
  snippets: { source: TextSource; pieces: Piece[] }[];
};

export type TextSource = "title" | "party" | "complaint" | "event" | "evidence";

export type Found = { hits: SearchHit[]; next: SearchCursor | null };

/**
 * The cases that the actor may find by what was typed: those with exactly that identifier or name
 * first, then those about it, then those in which it was written; at each place the latest filed
 * first. How many there are is not counted.
 */
export async function findCases(
  actor: MemberActor,
  typed: string,
  after?: SearchCursor,
): Promise<Found> {
  const terms = termsOf(typed);
  if (terms.length === 0) return { hits: [], next: null };
  return acting(actor, async (tx) => {
    const found = await rank(tx, { terms, keys: keysOfTyped(typed) }, after);
    const page = found.slice(0, searchPageSize);
    const last = page.at(-1);
    return {
      hits: await hitsOf(tx, actor, page, terms),
      next: found.length > searchPageSize && last ? last : null,
    };
  });
}

const places: readonly Place[] = [0, 1, 2];

/** One page and one more, taken from each place of the ranking in turn. */
async function rank(
  tx: Transaction,
  { terms, keys }: { terms: string[]; keys: string[] },
  after: SearchCursor | undefined,
): Promise<SearchCursor[]> {
  const found: SearchCursor[] = [];
  for (const place of places.filter((one) => one >= (after?.place ?? 0))) {
    const before = after?.place === place ? after.caseId : null;
    const most = searchPageSize + 1 - found.length;
    if (most === 0) break;
    const rows = await tx.execute<{ id: string }>(sql`select case_id as id
      from qiheng_find_cases(${place}, ${textArray(keys)}, ${gramQuery(terms)},
        ${textArray(terms)}, ${before}, ${most})`);
    found.push(...rows.map(({ id }) => ({ place, caseId: id })));
  }
  return found;
}

type Row = { id: string; number: string; title: string; filedAt: string; texts: Text[] | null };
type Text = { source: TextSource; text: string };

/** What is shown of each hit; row-level security asks once more what the actor may read. */
async function hitsOf(
  tx: Transaction,
  actor: MemberActor,
  page: readonly SearchCursor[],
  terms: readonly string[],
): Promise<SearchHit[]> {
  if (page.length === 0) return [];
  const ids = sql.join(
    page.map(({ caseId }) => sql`${caseId}::uuid`),
    sql`, `,
  );
  const rows = await tx.execute<Row>(sql`
    select cases.id, cases.number, cases.title, cases.filed_at as "filedAt",
      (select json_agg(json_build_object('source', x.source, 'text', x.text) order by x.place, x.id)
        from (select * from case_texts t where t.case_id = cases.id
          and (select bool_and(strpos(t.folded, w) > 0) from unnest(${textArray(terms)}) w)
          order by t.place, t.id limit 2) x) as texts
    from ${cases} where cases.id in (${ids}) and ${seen(actor, cases.id)}`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return page.flatMap(({ caseId, place }) => {
    const row = byId.get(caseId);
    return row ? [hitOf(row, place, terms)] : [];
  });
}

function hitOf(row: Row, place: Place, terms: readonly string[]): SearchHit {
  const { id: caseId, number, title } = row;
  const snippets = (row.texts ?? []).map(({ source, text }) => ({
    source,
    pieces: snippetOf(text, terms),
  }));
  return { caseId, place, number, title, filedAt: new Date(row.filedAt), snippets };
}

function textArray(values: readonly string[]) {
  if (values.length === 0) return sql`array[]::text[]`;
  return sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;
}
