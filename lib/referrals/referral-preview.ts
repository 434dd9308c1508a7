import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";

/** All that a recipient may read before answering: enough to judge competence, no more. */
export type ReferralPreview = {
  number: string;
  title: string;
  rightKind: string;
  conduct: string;
  placeOfConduct: string | null;
  filedAt: string;
  complainant: string;
  respondent: string;
  evidenceCount: number;
};

/** Draws the preview from the case as the sender sees it at the moment of sending. */
export async function previewOf(tx: Transaction, caseId: string): Promise<ReferralPreview> {
  const [row] = await tx.execute<ReferralPreview>(sql`
    select c.number, c.title, c.right_kind as "rightKind", k.facts ->> 'conduct' as conduct,
      k.facts ->> 'placeOfConduct' as "placeOfConduct", c.filed_at as "filedAt",
      (select p.name from parties p where p.case_id = c.id and p.role = 'complainant' limit 1)
        as complainant,
      (select p.name from parties p where p.case_id = c.id and p.role = 'respondent' limit 1)
        as respondent,
      (select count(*)::int from evidence e where e.case_id = c.id) as "evidenceCount"
    from cases c join complaints k on k.case_id = c.id where c.id = ${caseId}`);
  return row!;
}
