import { commitment, type EventBody, linkHash } from "#lib/cases/chain";
import type { Break, BreakKind } from "#lib/verification/break";

export type ChainCase = { id: string; number: string; headSeq: number; headHash: string };

/** An event as it is stored. */
export type ChainEvent = {
  id: string;
  caseId: string;
  seq: number;
  /** ISO 8601 in UTC with microseconds, all that the database holds. */
  at: string;
  type: string;
  audience: string;
  visibleTo: string[];
  actorPersonId: string | null;
  actorOrganizationId: string | null;
  onBehalfOfOrganizationId: string | null;
  proceedingId: string | null;
  body: string;
  previousHash: string;
  hash: string;
  disclosures: { caseId: string; field: string; salt: string; value: string }[];
};

/**
 * Checks one case's chain from its first event to its head: order and completeness, every hash, the
 * columns against the hashed body, each disclosed value against its commitment.
 *
 * @param events in the order of `seq`.
 * @returns every break, first things first; none for a chain that can be believed. A disclosure that
 *   was erased while its commitment stays is lawful, and no break.
 */
export function verifyChain(kase: ChainCase, events: readonly ChainEvent[]): Break[] {
  const breaks: Break[] = [];
  const note = (seq: number | null, what: BreakKind, detail: string) =>
    breaks.push({ what, case: kase.number, seq, detail });
  let seq = 0;
  let hash = "";
  for (const event of events) {
    const say = (what: BreakKind, detail: string) => note(event.seq, what, detail);
    checkPlace(event, seq, hash, say);
    checkBody(event, say);
    seq = event.seq;
    hash = event.hash;
  }
  checkHead(kase, { seq, hash }, events.length, (what, detail) => note(null, what, detail));
  return breaks;
}

/** Reads a body, or null when it is not one. */
export function parseBody(text: string): EventBody | null {
  try {
    const body = JSON.parse(text);
    return body?.v === 1 && typeof body.commitments === "object" && body.commitments ? body : null;
  } catch {
    return null;
  }
}

type Say = (what: BreakKind, detail: string) => void;

function checkPlace(event: ChainEvent, lastSeq: number, lastHash: string, say: Say) {
  if (event.seq > lastSeq + 1) {
    say("sequence-gap", `${missing(lastSeq + 1, event.seq - 1)} before it`);
  }
  if (event.seq <= lastSeq) say("sequence-repeated", `follows event ${lastSeq}`);
  if (event.previousHash !== lastHash) {
    say("previous-hash", "does not name the hash of the event before it");
  }
  if (linkHash(event.previousHash, event.body) !== event.hash) {
    say("hash", "body, previous hash and hash do not belong together");
  }
}

function missing(from: number, to: number) {
  return from === to ? `event ${from} is missing` : `events ${from} to ${to} are missing`;
}

function checkBody(event: ChainEvent, say: Say) {
  const body = parseBody(event.body);
  if (!body) return say("body", "is not an event's body");
  if (JSON.stringify(body) !== event.body) say("body", "is not written as events are written");
  for (const [column, stored, hashed] of columnsOf(event, body)) {
    if (stored !== hashed) say("column", `${column} is ${stored}, hashed as ${hashed}`);
  }
  for (const disclosure of event.disclosures) checkDisclosure(event, body, disclosure, say);
}

function columnsOf(event: ChainEvent, body: EventBody): [string, unknown, unknown][] {
  return [
    ["id", event.id, body.id],
    ["case_id", event.caseId, body.case],
    ["seq", event.seq, body.seq],
    ["at", event.at, `${String(body.at).slice(0, -1)}000Z`],
    ["type", event.type, body.type],
    ["audience", event.audience, body.audience],
    ["visible_to", String(event.visibleTo), String(body.visibleTo)],
    ["actor_person_id", event.actorPersonId, body.person],
    ["actor_organization_id", event.actorOrganizationId, body.organization],
    ["on_behalf_of_organization_id", event.onBehalfOfOrganizationId, body.onBehalfOf],
    ["proceeding_id", event.proceedingId, body.proceeding],
  ];
}

function checkDisclosure(
  event: ChainEvent,
  body: EventBody,
  { caseId, field, salt, value }: ChainEvent["disclosures"][number],
  say: Say,
) {
  const promised = Object.hasOwn(body.commitments, field) ? body.commitments[field] : undefined;
  if (promised === undefined) say("disclosure", `${field} was never committed to`);
  else if (commitment(salt, value) !== promised) say("disclosure", `${field} is not what was said`);
  if (caseId !== event.caseId) say("disclosure", `${field} is filed under another case`);
}

function checkHead(kase: ChainCase, last: { seq: number; hash: string }, count: number, say: Say) {
  if (count === 0) return say("no-events", "the case has no event at all");
  if (kase.headSeq > last.seq) say("head", `${missing(last.seq + 1, kase.headSeq)} at the end`);
  else if (kase.headSeq < last.seq) {
    say("head", `the case knows ${kase.headSeq} events, the chain goes on to ${last.seq}`);
  } else if (kase.headHash !== last.hash) say("head", "the case names another hash as its last");
}
