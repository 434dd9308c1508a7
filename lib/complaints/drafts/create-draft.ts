import { complaintDrafts } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import type { DraftAnswers } from "#lib/complaints/draft-answers";

/**
 * Begins an empty complaint of the actor's organization. @returns its id.
 * @throws Refusal `filing.notAFiler` for a seat that does not file.
 */
export async function createDraft(actor: MemberActor, answers: DraftAnswers = {}): Promise<string> {
  if (!holds(actor, "filer")) throw new Refusal("filing.notAFiler");
  return acting(actor, (tx) => insertDraft(tx, actor, answers));
}

/** The same in the caller's transaction; with a name it is a template. */
export async function insertDraft(
  tx: Transaction,
  actor: MemberActor,
  answers: DraftAnswers,
  templateName: string | null = null,
): Promise<string> {
  const id = newId();
  const { organizationId, personId, now } = actor;
  const kept = { id, organizationId, personId, answers, templateName };
  await tx.insert(complaintDrafts).values({ ...kept, createdAt: now, updatedAt: now });
  return id;
}
