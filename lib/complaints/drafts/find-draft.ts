import { and, eq } from "drizzle-orm";
import { complaintDrafts } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import type { DraftAnswers } from "#lib/complaints/draft-answers";

export type Draft = {
  id: string;
  answers: DraftAnswers;
  version: number;
  updatedAt: Date;
  submittedCaseId: string | null;
  /** Null unless it is a template. */
  templateName: string | null;
};

/** A draft of the actor's organization. @throws NotSeen */
export function findDraft(actor: MemberActor, draftId: string): Promise<Draft> {
  return acting(actor, (tx) => readDraft(tx, actor, draftId));
}

/** The same in the caller's transaction. @throws NotSeen */
export async function readDraft(
  tx: Transaction,
  actor: MemberActor,
  draftId: string,
): Promise<Draft> {
  const [row] = await tx.select().from(complaintDrafts).where(ownDraft(actor, draftId));
  if (!row) throw new NotSeen("draft");
  return row as Draft;
}

/** The condition that a draft is this one and the actor's organization's own. */
export function ownDraft(actor: MemberActor, draftId: string) {
  return and(
    eq(complaintDrafts.id, draftId),
    eq(complaintDrafts.organizationId, actor.organizationId),
  );
}
