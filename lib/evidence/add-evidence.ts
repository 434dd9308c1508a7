import { and, count, eq, isNull } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import type { AboutFile } from "#lib/evidence/about";
import type { EvidenceAudience } from "#lib/evidence/audiences";
import { recordCustody } from "#lib/evidence/custody";
import { evidenceAdded } from "#lib/evidence/evidence-added";
import { extensionOf } from "#lib/evidence/file-name";
import { nameDisagrees } from "#lib/evidence/media-types";
import type { StoredFile } from "#lib/evidence/store";
import { type EvidenceTarget, lockDraft, requireAudience } from "#lib/evidence/target";
import { indexEvidence } from "#lib/search/index-evidence";

/** The most files one draft may hold. */
export const mostFilesOfDraft = 200;

/**
 * Makes a stored file evidence: its row, the first line of its custody and, in a case, the event.
 * What the door asked before the upload is asked again: a grant may have ended meanwhile.
 *
 * @param about what the file shows, in the uploader's words, and how it came about.
 * @returns the evidence's id, which is the stored file's.
 * @throws NotSeen; Refusal as of `lockDraft` and `requireAudience`, and `evidence.duplicate` when
 *   the same organization already added the same bytes. The caller then discards the bytes.
 */
export function addEvidence(
  actor: MemberActor,
  target: EvidenceTarget,
  file: StoredFile,
  about: AboutFile = {},
): Promise<string> {
  return acting(actor, (tx) =>
    "draftId" in target
      ? addToDraft(tx, actor, target.draftId, file, about)
      : addToCase(tx, actor, target, file, about),
  );
}

async function addToDraft(
  tx: Transaction,
  actor: MemberActor,
  draftId: string,
  file: StoredFile,
  about: AboutFile,
) {
  await lockDraft(tx, actor, draftId);
  await requireRoom(tx, draftId);
  const place = { draftId, caseId: null, audience: "complainant" as const };
  await insertRow(tx, actor, place, file, about);
  return file.id;
}

async function addToCase(
  tx: Transaction,
  actor: MemberActor,
  target: { caseId: string; audience?: string },
  file: StoredFile,
  about: AboutFile,
) {
  const kase = await lockCase(tx, actor, target.caseId);
  const audience = await requireAudience(tx, actor, kase.id, target.audience);
  const row = await insertRow(tx, actor, { caseId: kase.id, draftId: null, audience }, file, about);
  await record(tx, actor, kase, evidenceAdded(row));
  await indexEvidence(tx, kase.id, [row]);
  return file.id;
}

type Place = { caseId: string | null; draftId: string | null; audience: EvidenceAudience };

async function insertRow(
  tx: Transaction,
  actor: MemberActor,
  place: Place,
  file: StoredFile,
  about: AboutFile,
) {
  await requireNew(tx, actor, place, file);
  const row = {
    ...file,
    ...place,
    note: about.note ?? null,
    capture: about.capture ?? null,
    ownerOrganizationId: actor.organizationId,
    uploadedByPersonId: actor.personId,
    uploadedAt: actor.now,
  };
  await tx.insert(evidence).values(row);
  await recordCustody(tx, actor, [file.id], "received", mismatchOf(file));
  return row;
}

// The caller holds the lock on the draft or the case, so two equal uploads come one after another.
async function requireNew(tx: Transaction, actor: MemberActor, place: Place, file: StoredFile) {
  const [earlier] = await tx
    .select({ fileName: evidence.fileName })
    .from(evidence)
    .where(
      and(
        place.caseId
          ? eq(evidence.caseId, place.caseId)
          : eq(evidence.draftId, place.draftId ?? file.id),
        eq(evidence.ownerOrganizationId, actor.organizationId),
        eq(evidence.sha256, file.sha256),
        isNull(evidence.removedAt),
      ),
    );
  if (earlier) {
    throw new Refusal("evidence.duplicate", { fileName: file.fileName, as: earlier.fileName });
  }
}

async function requireRoom(tx: Transaction, draftId: string) {
  const [held] = await tx
    .select({ files: count() })
    .from(evidence)
    .where(and(eq(evidence.draftId, draftId), isNull(evidence.removedAt)));
  if ((held?.files ?? 0) >= mostFilesOfDraft) {
    throw new Refusal("evidence.draftFull", { most: mostFilesOfDraft });
  }
}

function mismatchOf(file: StoredFile): string | null {
  const extension = extensionOf(file.fileName);
  return nameDisagrees(extension, file.mediaType) ? `.${extension} ≠ ${file.mediaType}` : null;
}
