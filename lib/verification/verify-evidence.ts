import type { EventPayloads } from "#lib/cases/event-types";
import type { Break, BreakKind } from "#lib/verification/break";
import { type ChainCase, type ChainEvent, parseBody } from "#lib/verification/verify-chain";

/** A row of evidence as it is stored. */
export type EvidenceRow = {
  id: string;
  caseId: string | null;
  ownerOrganizationId: string;
  fileName: string;
  sizeBytes: number;
  sha256: string;
  mediaType: string;
  storageKey: string;
  audience: string;
  removed: boolean;
  received: boolean;
};

/**
 * Holds a case's rows of evidence against its chain: each file has one event, and size, hash, kind,
 * name, owner and audience are what the events say.
 */
export function verifyEvidence(
  kase: ChainCase,
  events: readonly ChainEvent[],
  rows: readonly EvidenceRow[],
): Break[] {
  const breaks: Break[] = [];
  const say = (seq: number | null, what: BreakKind, detail: string) =>
    breaks.push({ what, case: kase.number, seq, detail });
  const said = whatEventsSay(events, say);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const [id, file] of said) {
    const row = byId.get(id);
    if (!row) say(file.seq, "evidence-row-missing", `evidence ${id} has no row`);
    else for (const detail of differences(row, file)) say(file.seq, "evidence-row-altered", detail);
  }
  for (const row of rows) {
    if (!said.has(row.id)) say(null, "evidence-event-missing", `evidence ${row.id} has no event`);
    if (!row.received) say(null, "custody-missing", `evidence ${row.id} was received by nobody`);
  }
  return breaks;
}

type SaidFile = EventPayloads["evidence-added"] & {
  seq: number;
  owner: string | null;
  audience: string;
  /** Undefined once it was erased. */
  fileName: string | undefined;
};

function whatEventsSay(
  events: readonly ChainEvent[],
  say: (seq: number, what: BreakKind, detail: string) => void,
): Map<string, SaidFile> {
  const said = new Map<string, SaidFile>();
  for (const event of events) {
    if (!event.type.startsWith("evidence-")) continue;
    const payload = parseBody(event.body)?.payload;
    if (event.type === "evidence-added") {
      const added = payload as EventPayloads["evidence-added"];
      if (!added?.evidenceId) continue;
      if (said.has(added.evidenceId)) {
        say(event.seq, "evidence-event-repeated", `evidence ${added.evidenceId} was added before`);
      }
      const { seq, owner, ...told } = circumstancesOf(event);
      const whose = added.carriedOver?.ownerOrganizationId ?? owner;
      said.set(added.evidenceId, { ...added, ...told, seq, owner: whose });
    }
    if (event.type === "evidence-disclosed") {
      const disclosed = payload as EventPayloads["evidence-disclosed"];
      const file = said.get(disclosed?.evidenceId);
      if (file) file.audience = disclosed.to;
    }
  }
  return said;
}

function circumstancesOf(event: ChainEvent) {
  return {
    seq: event.seq,
    owner: event.actorOrganizationId,
    audience: event.audience,
    fileName: event.disclosures.find(({ field }) => field === "fileName")?.value,
  };
}

function differences(row: EvidenceRow, said: SaidFile): string[] {
  const pairs: [string, unknown, unknown][] = [
    ["sha256", row.sha256, said.sha256],
    ["size_bytes", row.sizeBytes, said.sizeBytes],
    ["media_type", row.mediaType, said.mediaType],
    ["owner_organization_id", row.ownerOrganizationId, said.owner],
    ["audience", row.audience, said.audience],
    ["file_name", row.fileName, said.fileName ?? row.fileName],
    ["removed", row.removed, false],
  ];
  return pairs
    .filter(([, stored, hashed]) => stored !== hashed)
    .map(
      ([name, stored, hashed]) => `evidence ${row.id}: ${name} is ${stored}, recorded as ${hashed}`,
    );
}
