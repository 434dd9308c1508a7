import { and, desc, eq, isNotNull, isNull, type SQL } from "drizzle-orm";
import { complaintDrafts } from "#db/schema/cases";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { Draft } from "#lib/complaints/drafts/find-draft";

const most = 50;

/** The unsent complaints of the actor's organization, the latest changed first, at most 50. */
export function listDrafts(actor: MemberActor): Promise<Draft[]> {
  const isUnsent = isNull(complaintDrafts.submittedCaseId);
  return ownDrafts(actor, and(isUnsent, isNull(complaintDrafts.templateName)));
}

/** The templates of the actor's organization, the latest changed first, at most 50. */
export function listTemplates(actor: MemberActor): Promise<Draft[]> {
  return ownDrafts(actor, isNotNull(complaintDrafts.templateName));
}

async function ownDrafts(actor: MemberActor, condition: SQL | undefined): Promise<Draft[]> {
  const rows = await acting(actor, (tx) =>
    tx
      .select()
      .from(complaintDrafts)
      .where(and(eq(complaintDrafts.organizationId, actor.organizationId), condition))
      .orderBy(desc(complaintDrafts.updatedAt))
      .limit(most),
  );
  return rows as Draft[];
}
