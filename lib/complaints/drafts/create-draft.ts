import { complaintDrafts } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import type { DraftAnswers } from "#lib/complaints/draft-answers";

/**
 * Begins a complaint of the actor's organization. Under an id that a form was given beforehand, a
 * second try begins no second one. @returns its id.
 * @throws Refusal `filing.notAFiler` for a seat that does not file.
 */
export async function createDraft(
  actor: MemberActor,
  answers: DraftAnswers = {},
  id = newId(),
): Promise<string> {
  if (!holds(actor, "filer")) throw new Refusal("filing.notAFiler");
  await acting(actor, (tx) => insertDraft(tx, actor, { id, answers, templateName: null }));
  return id;
}

type NewDraft = { id: string; answers: DraftAnswers; templateName: string | null };

/** The same in the caller's transaction; with a name it is a template. */
export async function insertDraft(
  tx: Transaction,
  { organizationId, personId, now }: MemberActor,
  draft: NewDraft,
): Promise<void> {
  const kept = { ...draft, organizationId, personId, createdAt: now, updatedAt: now };
  await tx.insert(complaintDrafts).values(kept).onConflictDoNothing({ target: complaintDrafts.id });
}
