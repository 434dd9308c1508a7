import type { Transaction } from "#db/transaction";
import type { Audience } from "#lib/cases/event-types";
import { type CaseText, keepEntries } from "#lib/search/keep-entries";

type File = {
  id: string;
  note: string | null;
  audience: string;
  ownerOrganizationId: string;
};

/** Puts what files show, in their uploaders' words, into the index. A file's name comes by its event. */
export async function indexEvidence(
  tx: Transaction,
  caseId: string,
  files: readonly File[],
): Promise<void> {
  await keepEntries(tx, caseId, [], files.map(textOf));
}

function textOf({ id, note, audience, ownerOrganizationId }: File): CaseText {
  const visibleTo = audience === "own" ? [ownerOrganizationId] : [];
  const reach = { audience: audience as Audience, visibleTo };
  return { source: "evidence", sourceId: id, place: 2, text: note ?? "", ...reach };
}
