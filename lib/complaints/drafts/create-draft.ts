import { complaintDrafts } from "#db/schema/cases";
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
  const id = newId();
  const { organizationId, personId, now } = actor;
  await acting(actor, (tx) =>
    tx
      .insert(complaintDrafts)
      .values({ id, organizationId, personId, answers, createdAt: now, updatedAt: now }),
  );
  return id;
}
