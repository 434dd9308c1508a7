import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
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
  const found = await acting(actor, (tx) => ranked(tx, typed, terms, after));
  const hits = found.slice(0, searchPageSize).map((row) => hitOf(row, terms));
  const last = hits.at(-1);
  return {
    hits,
    next: found.length > searchPageSize && last ? { place: last.place, caseId: last.caseId } : null,
  };
}

type Text = { source: TextSource; text: string };
type Row = {
  place: Place;
  caseId: string;
  number: string;
  title: string;
  filedAt: string;
  texts: Text[] | null;
};

/** One page and one more. One statement. */
async function ranked(
  tx: Transaction,
  typed: string,
  terms: readonly string[],
  after: SearchCursor | undefined,
): Promise<Row[]> {
  return tx.execute<Row>(sql`select place, case_id as "caseId", number, title,
      filed_at as "filedAt", texts
    from qiheng_search(${after?.place ?? 0}, ${textArray(keysOfTyped(typed))}, ${gramQuery(terms)},
      ${textArray(terms)}, ${after?.caseId ?? null}, ${searchPageSize + 1})`);
}

function hitOf({ texts, filedAt, ...row }: Row, terms: readonly string[]): SearchHit {
  const snippets = (texts ?? []).map(({ source, text }) => ({
    source,
    pieces: snippetOf(text, terms),
  }));
  return { ...row, filedAt: new Date(filedAt), snippets };
}

function textArray(values: readonly string[]) {
  if (values.length === 0) return sql`array[]::text[]`;
  return sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;
}
