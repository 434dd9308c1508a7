import type { Citation, LawKey } from "#lib/law/laws";

/** Articles held against the text of their law. */
export const penaltyLaw = (article: string) => checked("penalty-law", article);
export const coercionLaw = (article: string) => checked("coercion-law", article);

/** What a table adds of its own to the articles of the laws that all penalties stand on. */
export type OwnArticles<Step extends string> = Partial<Record<Step, readonly Citation[]>>;

function checked(law: LawKey, article: string): Citation {
  return { law, article, confirmed: true };
}
