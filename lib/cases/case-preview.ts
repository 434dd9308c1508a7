import { acting } from "#lib/access/act";
import { handlesCases, type MemberActor } from "#lib/access/actor";
import { caseHeader } from "#lib/cases/case-header";
import { type CaseFile, readCase } from "#lib/cases/open-case";
import { type Similar, similarCases } from "#lib/matching/cases-alike";

const mostEntries = 4;

/** What stands beside the queue of a case. `similar` is null for who does not handle cases. */
export type CasePreview = { file: CaseFile; similar: Similar | null };

/** Opens a case beside the queue, with its latest entries alone; see `openCase`. @throws NotSeen */
export function casePreview(actor: MemberActor, caseId: string): Promise<CasePreview> {
  return acting(actor, async (tx) => {
    const kase = await caseHeader(tx, actor, caseId);
    const [file, similar] = await Promise.all([
      readCase(tx, actor, kase, { most: mostEntries }),
      handlesCases(actor) ? similarCases(tx, actor, caseId) : null,
    ]);
    return { file, similar };
  });
}
