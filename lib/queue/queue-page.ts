import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import type { Unit } from "#lib/law/limits/limit-version";
import type { Meaning } from "#lib/queue/filter/meaning";
import { ownAndSeen, wishCondition } from "#lib/queue/view-condition";
import type { WorkView } from "#lib/queue/views";
import type { RightKind } from "#lib/routing/vocabulary";
import { viewedFor } from "#lib/viewings/viewers-of";
import type { Words } from "#lib/words";

export const queuePageSize = 50;

/** Where a page of the queue begins: after this line. A line without a due date comes last. */
export type QueueCursor = { at: string | null; id: string };

export type QueueWish = {
  view: WorkView;
  after?: QueueCursor;
  /** What the reader's filter means; it narrows the view. */
  filter?: Meaning;
};

export type QueueRow = {
  id: string;
  caseId: string;
  number: string;
  title: string;
  rightKind: RightKind;
  procedureKey: string;
  state: string;
  phase: string;
  waitsFor: string | null;
  outcome: string | null;
  fastTrack: boolean;
  dueAt: Date | null;
  closedAt: Date | null;
  filedAt: Date;
  /** When it came to this organization. */
  openedAt: Date;
  clockKey: string | null;
  unit: Unit | null;
  expected: boolean;
  /** No clock has a date because the law stops them for now. */
  paused: boolean;
  complainant: string | null;
  respondent: string | null;
  assigneeId: string | null;
  assignee: string | null;
  /** A transfer of the proceeding waits for its answer. */
  handingOver: boolean;
  /** The channels at work on the case, by their places 1 to 7. */
  channels: { position: number; name: Words }[];
  /** Colleagues who have the case open now, by name. */
  viewers: string[];
  /** What a command must say it had before its eyes. */
  version: number;
};

/** A page of an organization's own proceedings, by due date (what is over: last closed first). */
export async function queuePage(
  tx: Transaction,
  actor: MemberActor,
  soon: Date,
  wish: QueueWish,
): Promise<{ rows: QueueRow[]; next: QueueCursor | null }> {
  return cutOf(await stored(tx, actor, soon, wish, queuePageSize + 1));
}

/** The first lines of a wish, as many as asked for. */
export async function queueRows(
  tx: Transaction,
  actor: MemberActor,
  soon: Date,
  wish: QueueWish,
  most: number,
): Promise<QueueRow[]> {
  return (await stored(tx, actor, soon, wish, most)).map(fromStored);
}

/**
 * One statement. The page is cut by the index before anything is joined to it; row-level security asks
 * of each line whether its case is seen. `qiheng_queue_lines` asks it again and puts the lines together.
 */
function stored(tx: Transaction, actor: MemberActor, soon: Date, wish: QueueWish, most: number) {
  const viewersSince = new Date(actor.now.getTime() - viewedFor).toISOString();
  return tx.execute<Stored>(sql`
    with page as materialized (${cut(actor, soon, wish, most)})
    select p.id, p.case_id as "caseId", p.number, p.title, p.right_kind as "rightKind",
      p.procedure_key as "procedureKey", p.state, p.phase, p.waits_for as "waitsFor", p.outcome,
      p.fast_track as "fastTrack", p.due_at as "dueAt", p.closed_at as "closedAt",
      p.filed_at as "filedAt", p.opened_at as "openedAt", p.clock_key as "clockKey", p.unit,
      p.expected, p.paused, p.complainant, p.respondent, p.version,
      p.assignee_member_id as "assigneeId", p.assignee, p.handing_over as "handingOver",
      p.channels, p.viewers, ${wish.view === "closed" ? sql`p.closed_at` : sql`p.due_at`}::text as at
    from qiheng_queue_lines(array(select page.id from page), ${viewersSince}) p
    order by ${orderOf(wish)}`);
}

/** The ids of the first lines of a wish, in their order. One statement. */
export async function queueIds(
  tx: Transaction,
  actor: MemberActor,
  soon: Date,
  wish: QueueWish,
  most: number,
): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`select p.id from proceedings p
    where ${ownAndSeen(actor)} and ${wishCondition(wish, actor, soon)}
    order by ${orderOf(wish)} limit ${most}`);
  return rows.map(({ id }) => id);
}

type Stored = Omit<QueueRow, "dueAt" | "closedAt" | "filedAt" | "openedAt"> & {
  dueAt: string | null;
  closedAt: string | null;
  filedAt: string;
  openedAt: string;
  at: string | null;
};

/**
 * Two ranges of the index, because null is never "greater". The question of sight is not written here a
 * second time: the database would take it that hardly a line passes, and read a body's whole work.
 */
function cut(actor: MemberActor, soon: Date, wish: QueueWish, count: number): SQL {
  const from = sql`select p.id, p.due_at, p.closed_at from proceedings p
    where p.organization_id = ${actor.organizationId} and ${wishCondition(wish, actor, soon)}`;
  // As a number in the text: with a parameter the plan would be made for a tenth of all lines.
  const most = sql.raw(`limit ${count}`);
  const { after } = wish;
  const order = sql`order by ${orderOf(wish)}`;
  if (!after) return sql`${from} ${order} ${most}`;
  if (wish.view === "closed")
    return sql`${from} and (p.closed_at, p.id) < (${after.at}::timestamptz, ${after.id}::uuid) ${order} ${most}`;
  const undated = sql`${from} and p.due_at is null`;
  if (after.at === null) return sql`${undated} and p.id > ${after.id}::uuid order by p.id ${most}`;
  return sql`(${from} and (p.due_at, p.id) > (${after.at}::timestamptz, ${after.id}::uuid)
    ${order} ${most}) union all (${undated} order by p.id ${most}) ${most}`;
}

function orderOf({ view }: QueueWish): SQL {
  return view === "closed" ? sql`p.closed_at desc, p.id desc` : sql`p.due_at, p.id`;
}

function cutOf(found: readonly Stored[]) {
  const rows = found.slice(0, queuePageSize).map(fromStored);
  const last = found[queuePageSize - 1];
  const next = found.length > queuePageSize && last ? { at: last.at, id: last.id } : null;
  return { rows, next };
}

function fromStored({ at: _, ...row }: Stored): QueueRow {
  return {
    ...row,
    dueAt: row.dueAt === null ? null : new Date(row.dueAt),
    closedAt: row.closedAt === null ? null : new Date(row.closedAt),
    filedAt: new Date(row.filedAt),
    openedAt: new Date(row.openedAt),
  };
}
