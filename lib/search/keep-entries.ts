import { caseKeys, caseTexts } from "#db/schema/search";
import type { Transaction } from "#db/transaction";
import { newId } from "#lib/access/new-id";
import type { Audience } from "#lib/cases/event-types";
import { fold } from "#lib/search/fold";
import type { KeyKind } from "#lib/search/keys";

type Reach = { audience: Audience; visibleTo?: string[] };

export type CaseKey = Reach & {
  kind: KeyKind;
  key: string;
  about: "case" | "right" | "complainant" | "respondent" | "third";
};

export type CaseText = Reach & {
  source: "title" | "party" | "complaint" | "event" | "evidence";
  sourceId: string;
  /** 1: who and what the case is about; 2: everything else. */
  place: 1 | 2;
  text: string;
};

/** Writes what a case is found by; empty keys and texts are left out, a known key is kept once. */
export async function keepEntries(
  tx: Transaction,
  caseId: string,
  keys: readonly CaseKey[],
  texts: readonly CaseText[],
): Promise<void> {
  const keyRows = keys
    .filter(({ key }) => key !== "")
    .map((one) => ({ id: newId(), caseId, visibleTo: [], ...one }));
  const textRows = texts
    .map((one) => ({ id: newId(), caseId, visibleTo: [], ...one, folded: fold(one.text) }))
    .filter(({ folded }) => folded !== "");
  await Promise.all([
    keyRows.length > 0 && tx.insert(caseKeys).values(keyRows).onConflictDoNothing(),
    textRows.length > 0 && tx.insert(caseTexts).values(textRows),
  ]);
}
