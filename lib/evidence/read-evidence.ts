import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { and, eq, isNull } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import { readings } from "#db/schema/operations";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import type { ByteRange } from "#lib/evidence/byte-range";
import { recordCustody } from "#lib/evidence/custody";
import { evidenceSeen } from "#lib/evidence/sight";
import { pathOf } from "#lib/evidence/storage-key";

export type ReadableEvidence = {
  id: string;
  fileName: string;
  sizeBytes: number;
  sha256: string;
  mediaType: string;
  storageKey: string;
};

/**
 * Finds a file that the actor may see and writes the reading down, before a byte is sent; when it
 * cannot be written, the read fails.
 *
 * @param isStart false for a later piece of a file that is being played: the reading is logged, and
 *   the chain of custody, which has its line from the start, is spared a line a second.
 * @throws NotSeen
 */
export function readEvidence(
  actor: MemberActor,
  evidenceId: string,
  isStart: boolean,
): Promise<ReadableEvidence> {
  return acting(actor, async (tx) => {
    const file = await fileSeen(tx, actor, evidenceId);
    await tx.insert(readings).values({
      at: actor.now,
      personId: actor.personId,
      organizationId: actor.organizationId,
      what: "evidence",
      targetId: file.id,
    });
    if (isStart) await recordCustody(tx, actor, [file.id], "read");
    return file;
  });
}

/**
 * The bytes of a file, or a part of them, read as they are sent.
 * @throws when the bytes are gone or no longer as many as were received.
 */
export async function openBytes(
  file: ReadableEvidence,
  range: ByteRange | null,
): Promise<Readable> {
  const path = pathOf(file.storageKey);
  const { size } = await stat(path);
  if (size !== file.sizeBytes) throw new Error(`evidence ${file.id} is damaged: ${size} bytes`);
  return createReadStream(path, range ?? {});
}

async function fileSeen(tx: Transaction, actor: MemberActor, evidenceId: string) {
  const [file] = await tx
    .select({
      id: evidence.id,
      fileName: evidence.fileName,
      sizeBytes: evidence.sizeBytes,
      sha256: evidence.sha256,
      mediaType: evidence.mediaType,
      storageKey: evidence.storageKey,
    })
    .from(evidence)
    .where(and(eq(evidence.id, evidenceId), isNull(evidence.removedAt), evidenceSeen(actor)));
  if (!file) throw new NotSeen("evidence");
  return file;
}
