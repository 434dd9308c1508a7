import type { EventPayloads, NewEvent } from "#lib/cases/event-types";
import type { EvidenceAudience } from "#lib/evidence/audiences";

type AddedFile = {
  id: string;
  sha256: string;
  sizeBytes: number;
  mediaType: string;
  fileName: string;
  audience: string;
  ownerOrganizationId: string;
};

/** Puts a file's hash and size into the case's chain; whom the file reaches, the event reaches. */
export function evidenceAdded(
  file: AddedFile,
  onBehalfOfOrganizationId: string | null = null,
  carriedOver?: EventPayloads["evidence-added"]["carriedOver"],
): NewEvent {
  return {
    type: "evidence-added",
    payload: {
      evidenceId: file.id,
      sha256: file.sha256,
      sizeBytes: file.sizeBytes,
      mediaType: file.mediaType,
      ...(carriedOver && { carriedOver }),
    },
    audience: file.audience as EvidenceAudience,
    visibleTo: file.audience === "own" ? [file.ownerOrganizationId] : [],
    disclosures: { fileName: file.fileName },
    onBehalfOfOrganizationId,
  };
}
