import { sql } from "drizzle-orm";
import { eventDisclosures, events } from "#db/schema/events";
import { type Transaction, together } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { type EventBody, linkHash, sealDisclosures } from "#lib/cases/chain";
import type { NewEvent } from "#lib/cases/event-types";
import { toldBefore } from "#lib/cases/told-before";
import { enqueue } from "#lib/jobs/enqueue";
import { type IndexedEvent, indexEvents } from "#lib/search/index-events";

/** The head of a case's chain, as `lockCase` found it; `record` moves it on. */
export type LockedCase = { id: string; number: string; headSeq: number; headHash: string };

/**
 * Writes events at the end of the case's chain, in their order, tells those who watch the case, and
 * leaves the job that puts them into the inboxes of whom they concern.
 * The caller holds the lock on the case row (`lockCase`), so sequence numbers cannot collide.
 * @returns the events' ids.
 */
export async function record(
  tx: Transaction,
  actor: Actor,
  kase: LockedCase,
  ...news: NewEvent[]
): Promise<string[]> {
  const told = await toldBefore(tx, kase.id, news);
  const links = told.map((event) => link(actor, kase, event));
  const disclosures = links.flatMap((made) => made.disclosures);
  const seqs = links.map((made) => made.row.seq);
  const written = { caseId: kase.id, first: seqs[0]!, last: seqs.at(-1)! };
  await together(
    () => tx.insert(events).values(links.map((made) => made.row)),
    () => disclosures.length > 0 && tx.insert(eventDisclosures).values(disclosures),
    () => indexEvents(tx, kase.id, links.map(indexed)),
    () =>
      tx.execute(sql`
      with moved as (update cases
        set head_seq = ${kase.headSeq}, head_hash = ${kase.headHash}, version = version + 1
        where id = ${kase.id} returning id)
      select pg_notify('case_changed', id::text) from moved`),
    () => seqs.length > 0 && enqueue(tx, "inbox-delivery", written, { isBehind: isHistory(actor) }),
  );
  return links.map((made) => made.row.id);
}

/** What an import brings of earlier days lets today's news pass. */
function isHistory({ now }: Actor): boolean {
  return Date.now() - now.getTime() > 3_600_000;
}

function link(actor: Actor, kase: LockedCase, event: NewEvent) {
  const sealed = sealDisclosures(event.disclosures ?? {});
  const body = bodyOf(actor, kase, event, sealed.commitments);
  const text = JSON.stringify(body);
  const previousHash = kase.headHash;
  kase.headSeq = body.seq;
  kase.headHash = linkHash(previousHash, text);
  return {
    row: {
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
      previousHash,
      hash: kase.headHash,
    },
    disclosures: sealed.rows.map((row) => ({ ...row, eventId: body.id, caseId: kase.id })),
    event,
  };
}

function indexed({ row, event }: ReturnType<typeof link>): IndexedEvent {
  return { ...row, payload: event.payload, disclosures: event.disclosures ?? {} };
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
    person: actor.kind === "member" && !event.byItself ? actor.personId : null,
    organization: actor.kind === "member" ? actor.organizationId : null,
    onBehalfOf: event.onBehalfOfOrganizationId ?? null,
    proceeding: event.proceedingId ?? null,
    payload: event.payload,
    commitments,
  };
}
