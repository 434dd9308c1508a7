import { eq, sql } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { eventDisclosures, events } from "#db/schema/events";
import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { type EventBody, linkHash, sealDisclosures } from "#lib/cases/chain";
import type { NewEvent } from "#lib/cases/event-types";

/** The head of a case's chain, as `lockCase` found it; `record` moves it on. */
export type LockedCase = { id: string; number: string; headSeq: number; headHash: string };

/**
 * Writes one event at the end of the case's chain and tells those who watch the case.
 * The caller holds the lock on the case row (`lockCase`), so sequence numbers cannot collide.
 * @returns the event's id.
 */
export async function record(
  tx: Transaction,
  actor: Actor,
  kase: LockedCase,
  event: NewEvent,
): Promise<string> {
  const sealed = sealDisclosures(event.disclosures ?? {});
  const body = bodyOf(actor, kase, event, sealed.commitments);
  const text = JSON.stringify(body);
  const hash = linkHash(kase.headHash, text);
  await tx.insert(events).values({
    id: body.id,
    caseId: kase.id,
    seq: body.seq,
    at: actor.now,
    type: event.type,
    audience: event.audience,
    visibleTo: body.visibleTo,
    actorPersonId: body.person,
    actorOrganizationId: body.organization,
    onBehalfOfOrganizationId: body.onBehalfOf,
    proceedingId: body.proceeding,
    body: text,
    previousHash: kase.headHash,
    hash,
  });
  if (sealed.rows.length > 0) {
    await tx
      .insert(eventDisclosures)
      .values(sealed.rows.map((row) => ({ ...row, eventId: body.id, caseId: kase.id })));
  }
  kase.headSeq = body.seq;
  kase.headHash = hash;
  await tx
    .update(cases)
    .set({ headSeq: body.seq, headHash: hash, version: sql`${cases.version} + 1` })
    .where(eq(cases.id, kase.id));
  await tx.execute(sql`select pg_notify('case_changed', ${kase.id})`);
  return body.id;
}

function bodyOf(
  actor: Actor,
  kase: LockedCase,
  event: NewEvent,
  commitments: Record<string, string>,
): EventBody {
  return {
    v: 1,
    id: newId(),
    case: kase.id,
    seq: kase.headSeq + 1,
    at: actor.now.toISOString(),
    type: event.type,
    audience: event.audience,
    visibleTo: event.visibleTo ?? [],
    person: actor.kind === "member" ? actor.personId : null,
    organization: actor.kind === "member" ? actor.organizationId : null,
    onBehalfOf: event.onBehalfOfOrganizationId ?? null,
    proceeding: event.proceedingId ?? null,
    payload: event.payload,
    commitments,
  };
}
