import { rename } from "node:fs/promises";
import { and, eq } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import type { AboutFile } from "#lib/evidence/about";
import { addEvidence } from "#lib/evidence/add-evidence";
import { forgetUpload, requireOwn } from "#lib/evidence/resumable-uploads";
import { pathOf } from "#lib/evidence/storage-key";
import { discardFile, keepFile, type StoredFile } from "#lib/evidence/store";
import type { EvidenceTarget } from "#lib/evidence/target";

export type FinishedUpload = {
  about: AboutFile;
  /** The fingerprint that the browser reckoned, hex; null where it reckoned none. */
  sha256: string | null;
  /** For a file of a case: who may see it. */
  audience?: string | undefined;
};

/**
 * Makes a whole upload evidence, under the upload's own id. Asked twice, because the first answer was
 * lost, it gives the same file.
 *
 * @throws NotSeen for another's upload; Refusal `evidence.uploadUnfinished` while bytes are missing,
 *   `evidence.changedOnTheWay` when the fingerprints differ, and as of `keepFile` and `addEvidence`.
 *   Whatever is refused for good leaves no bytes.
 */
export async function finishUpload(
  actor: MemberActor,
  uploadId: string,
  { about, sha256, audience }: FinishedUpload,
): Promise<StoredFile> {
  const done = await finishedBefore(actor, uploadId);
  if (done) return done;
  const upload = await requireOwn(actor, uploadId);
  if (!upload.isWhole) throw new Refusal("evidence.uploadUnfinished");
  const target = "draftId" in upload.target ? upload.target : { ...upload.target, audience };
  try {
    const file = await keepAs(uploadId, upload.path, upload.fileName, sha256);
    await addOrPutBack(actor, target, file, about, upload.path);
    await forgetUpload(uploadId);
    return file;
  } catch (error) {
    if (error instanceof Refusal || error instanceof NotSeen) await forgetUpload(uploadId);
    throw error;
  }
}

async function keepAs(id: string, path: string, fileName: string, sha256: string | null) {
  const file = await keepFile(id, path, fileName);
  if (!sha256 || sha256 === file.sha256) return file;
  await discardFile(file.storageKey);
  throw new Refusal("evidence.changedOnTheWay", { fileName: file.fileName });
}

// What failed for another reason than a refusal can be asked for again: the bytes wait for it.
async function addOrPutBack(
  actor: MemberActor,
  target: EvidenceTarget,
  file: StoredFile,
  about: AboutFile,
  path: string,
) {
  try {
    await addEvidence(actor, target, file, about);
  } catch (error) {
    await rename(pathOf(file.storageKey), path);
    throw error;
  }
}

function finishedBefore(actor: MemberActor, id: string): Promise<StoredFile | undefined> {
  return acting(actor, async (tx) => {
    const { organizationId, personId } = actor;
    const [file] = await tx
      .select({
        id: evidence.id,
        storageKey: evidence.storageKey,
        fileName: evidence.fileName,
        sizeBytes: evidence.sizeBytes,
        sha256: evidence.sha256,
        mediaType: evidence.mediaType,
      })
      .from(evidence)
      .where(
        and(
          eq(evidence.id, id),
          eq(evidence.ownerOrganizationId, organizationId),
          eq(evidence.uploadedByPersonId, personId),
        ),
      );
    return file;
  });
}
