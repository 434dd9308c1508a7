import type { Stage } from "#db/seed/demo/tell/perform";
import { pieceFor } from "#db/seed/demo/tell/pieces";
import type { MemberActor } from "#lib/access/actor";
import { addEvidence } from "#lib/evidence/add-evidence";
import { discardFile, storeFile } from "#lib/evidence/store";
import type { Standing } from "#lib/proceedings/procedure";

/** Adds one file to a case, as the door would: stored first, then written down. */
export async function addPiece(actor: MemberActor, by: Standing, stage: Stage): Promise<void> {
  const { name, bytes, note } = pieceFor(by, stage.tale, stage.index);
  const stored = await storeFile(chunks(bytes), name);
  try {
    await addEvidence(actor, { caseId: stage.caseId, audience: audienceOf(by) }, stored, { note });
  } catch (error) {
    await discardFile(stored.storageKey);
    throw error;
  }
}

/** What a body found stays among the bodies; the parties' files go to the other side as well. */
function audienceOf(by: Standing): string {
  return by === "owner" || by === "referrer" ? "organizations" : "parties";
}

async function* chunks(bytes: Uint8Array) {
  yield bytes;
}
