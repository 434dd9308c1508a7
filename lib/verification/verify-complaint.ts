import { contentHash } from "#lib/complaints/content-hash";
import type { Break } from "#lib/verification/break";
import { type ChainCase, type ChainEvent, parseBody } from "#lib/verification/verify-chain";

/**
 * Holds a case's complaint against its filing event, which carries the hash of the answers: a
 * complaint is immutable once submitted.
 * @param answers as stored; null when the case has no complaint.
 */
export function verifyComplaint(
  kase: ChainCase,
  events: readonly ChainEvent[],
  answers: unknown,
): Break[] {
  if (answers === null)
    return [
      {
        what: "complaint-missing",
        case: kase.number,
        seq: null,
        detail: "the case has no complaint",
      },
    ];
  const filed = events.find(({ type }) => type === "complaint-filed") ?? splitOff(events);
  const said = filed && saidHash(filed);
  if (!filed || said === contentHash(answers)) return [];
  const detail = "the complaint's answers are not those that were filed";
  return [{ what: "complaint-altered", case: kase.number, seq: filed.seq, detail }];
}

/** A case that was split off has the complaint of the other; the event that made it carries the hash. */
function splitOff(events: readonly ChainEvent[]): ChainEvent | undefined {
  return events.find((event) => event.type === "cases-linked" && saidHash(event));
}

function saidHash(event: ChainEvent): string | undefined {
  return (parseBody(event.body)?.payload as { contentHash?: string } | undefined)?.contentHash;
}
