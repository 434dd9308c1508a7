import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { entriesOf, type TimelineEntry } from "#lib/timeline/timeline-for";

export const inboxPageSize = 30;

export type InboxMessage = {
  entry: TimelineEntry;
  caseId: string;
  number: string;
  title: string;
  isRead: boolean;
};

export type Inbox = {
  messages: InboxMessage[];
  unread: number;
  /** Where the next, older page begins. */
  before: string | null;
};

/**
 * The messages of the actor in this seat, newest first, 30 a page. What the actor may not see any more
 * is not among them. @param before the cursor that the page before gave.
 */
export function inboxOf(actor: MemberActor, before?: string): Promise<Inbox> {
  return acting(actor, async (tx) => {
    const found = await page(tx, actor, before);
    const rows = found.slice(0, inboxPageSize);
    const entries = await entriesNamed(tx, actor, rows);
    const unread = await unreadMessages(tx, actor);
    return {
      unread,
      messages: rows.flatMap(({ eventId, caseId, number, title, isRead }) => {
        const entry = entries.get(eventId);
        return entry ? [{ entry, caseId, number, title, isRead }] : [];
      }),
      before: found.length > inboxPageSize ? `${rows.at(-1)!.at} ${rows.at(-1)!.id}` : null,
    };
  });
}

type Row = {
  id: string;
  at: string;
  eventId: string;
  caseId: string;
  number: string;
  title: string;
  isRead: boolean;
};

/** The policies of events and cases leave out what the seat does not see. */
function page(tx: Transaction, actor: MemberActor, before?: string): Promise<Row[]> {
  return tx.execute<Row>(sql`
    select m.id, m.at::text, m.event_id as "eventId", m.case_id as "caseId", c.number, c.title,
      m.read_at is not null as "isRead"
    from inbox_messages m join cases c on c.id = m.case_id join events e on e.id = m.event_id
    where ${ownSeat(actor)} and ${olderThan(before)}
    order by m.at desc, m.id desc limit ${inboxPageSize + 1}`);
}

async function entriesNamed(tx: Transaction, actor: MemberActor, rows: readonly Row[]) {
  if (rows.length === 0) return new Map<string, TimelineEntry>();
  const ids = sql.join(
    rows.map(({ eventId }) => sql`${eventId}::uuid`),
    sql`, `,
  );
  const found = await entriesOf(tx, actor, sql`e.id in (${ids})`, rows.length);
  return new Map(found.map((entry) => [entry.id, entry]));
}

/** How many messages the actor has not read in this seat, counted up to 100. One statement. */
export async function unreadMessages(tx: Transaction, actor: MemberActor): Promise<number> {
  const [row] = await tx.execute<{ unread: number }>(sql`
    select count(*)::int as unread from (select 1 from inbox_messages m
      join events e on e.id = m.event_id
      where ${ownSeat(actor)} and m.read_at is null limit 100) unread`);
  return row?.unread ?? 0;
}

function ownSeat({ personId, organizationId }: MemberActor): SQL {
  return sql`m.person_id = ${personId} and m.organization_id = ${organizationId}`;
}

function olderThan(before?: string): SQL {
  const [, at, id] = /^(\S+ \S+) ([0-9a-f-]{36})$/.exec(before ?? "") ?? [];
  if (!at || Number.isNaN(Date.parse(at))) return sql`true`;
  return sql`(m.at, m.id) < (${at}::timestamptz, ${id}::uuid)`;
}
