import { and, desc, eq, isNull } from "drizzle-orm";
import { complaintDrafts } from "#db/schema/cases";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { Draft } from "#lib/complaints/drafts/find-draft";

const most = 50;

/** The unsent complaints of the actor's organization, the latest changed first, at most 50. */
export async function listDrafts(actor: MemberActor): Promise<Draft[]> {
  const rows = await acting(actor, (tx) =>
    tx
      .select()
      .from(complaintDrafts)
      .where(
        and(
          eq(complaintDrafts.organizationId, actor.organizationId),
          isNull(complaintDrafts.submittedCaseId),
        ),
      )
      .orderBy(desc(complaintDrafts.updatedAt))
      .limit(most),
  );
  return rows as Draft[];
}
