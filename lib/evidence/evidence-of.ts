import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import { organizations } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { Actor } from "#lib/access/actor";
import type { EvidenceAudience } from "#lib/evidence/audiences";
import type { Capture } from "#lib/evidence/capture";
import { extensionOf } from "#lib/evidence/file-name";
import { mayBeViewed, nameDisagrees } from "#lib/evidence/media-types";
import { evidenceSeen } from "#lib/evidence/sight";
import type { Words } from "#lib/words";

export type EvidenceLine = {
  id: string;
  fileName: string;
  sizeBytes: number;
  sha256: string;
  mediaType: string;
  note: string | null;
  capture: Capture | null;
  audience: EvidenceAudience;
  uploadedAt: Date;
  ownerOrganizationId: string;
  owner: Words;
  /** The browser can show it (`?view=1`); otherwise it is only downloaded. */
  viewable: boolean;
  /** The name promises another kind of content than the bytes are. */
  nameDisagrees: boolean;
};

/** The files of a case that the actor may see, oldest first; none for a case not seen. */
export function evidenceOf(actor: Actor, caseId: string): Promise<EvidenceLine[]> {
  return acting(actor, (tx) => linesWhere(tx, actor, eq(evidence.caseId, caseId)));
}

/** The files of a draft of the actor's organization, oldest first. */
export function evidenceOfDraft(actor: Actor, draftId: string): Promise<EvidenceLine[]> {
  return acting(actor, (tx) => linesWhere(tx, actor, eq(evidence.draftId, draftId)));
}

async function linesWhere(tx: Transaction, actor: Actor, there: SQL): Promise<EvidenceLine[]> {
  const rows = await tx
    .select({ file: evidence, zh: organizations.nameZh, en: organizations.nameEn })
    .from(evidence)
    .innerJoin(organizations, eq(organizations.id, evidence.ownerOrganizationId))
    .where(and(there, isNull(evidence.removedAt), evidenceSeen(actor)))
    .orderBy(asc(evidence.id));
  return rows.map(({ file, zh, en }) => ({
    id: file.id,
    fileName: file.fileName,
    sizeBytes: file.sizeBytes,
    sha256: file.sha256,
    mediaType: file.mediaType,
    note: file.note,
    capture: file.capture as Capture | null,
    audience: file.audience as EvidenceAudience,
    uploadedAt: file.uploadedAt,
    ownerOrganizationId: file.ownerOrganizationId,
    owner: { zh, en },
    viewable: mayBeViewed(file.mediaType),
    nameDisagrees: nameDisagrees(extensionOf(file.fileName), file.mediaType),
  }));
}
