import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import { type LockedCase, record } from "#lib/cases/record";

type AddedFile = {
  id: string;
  sha256: string;
  sizeBytes: number;
  mediaType: string;
  fileName: string;
  audience: string;
  ownerOrganizationId: string;
};

/** Writes a file's hash and size into the case's chain; whom the file reaches, the event reaches. */
export function recordEvidenceAdded(
  tx: Transaction,
  actor: Actor,
  kase: LockedCase,
  file: AddedFile,
  onBehalfOfOrganizationId: string | null = null,
): Promise<string> {
  return record(tx, actor, kase, {
    type: "evidence-added",
    payload: {
      evidenceId: file.id,
      sha256: file.sha256,
      sizeBytes: file.sizeBytes,
      mediaType: file.mediaType,
    },
    audience: file.audience as "own",
    visibleTo: file.audience === "own" ? [file.ownerOrganizationId] : [],
    disclosures: { fileName: file.fileName },
    onBehalfOfOrganizationId,
  });
}
