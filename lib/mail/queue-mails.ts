import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { SystemActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { eventsOfKind, type MessageKind, messageKinds } from "#lib/inbox/message-kinds";
import { enqueue } from "#lib/jobs/enqueue";
import { mailSettings } from "#lib/mail/mail-settings";

export type Written = { caseId: string; first: number; last: number };

/**
 * Leaves an e-mail for everybody who has new messages of these events and wants them at once, in the
 * transaction that wrote the messages. Without a mail server nothing is left.
 */
export async function queueMails(tx: Transaction, actor: SystemActor, written: Written) {
  if (!mailSettings()) return;
  const { caseId, first, last } = written;
  const these = sql`m.case_id = ${caseId} and exists (select 1 from events e
    where e.id = m.event_id and e.seq between ${first} and ${last})`;
  await leave(tx, actor, { these, mode: "at-once", caseId, firstSeq: first, lastSeq: last });
}

/**
 * Leaves the day's digest for everybody who wants one and has unread messages that no e-mail has told
 * of, however late they came in; those of more than thirty days ago stay in the inbox alone.
 * @returns how many.
 */
export async function queueDigests(tx: Transaction, actor: SystemActor): Promise<number> {
  if (!mailSettings()) return 0;
  const these = sql`m.at > ${actor.now.toISOString()}::timestamptz - interval '30 days'`;
  return leave(tx, actor, { these, mode: "daily", digestOn: shanghaiDate(actor.now) });
}

type Left = {
  /** Which messages, over the row `m`. */
  these: SQL;
  mode: "at-once" | "daily";
  caseId?: string;
  firstSeq?: number;
  lastSeq?: number;
  digestOn?: string;
};

/** One e-mail for each seat; its messages are marked as its own, so that no other tells of them. */
async function leave(tx: Transaction, actor: SystemActor, left: Left): Promise<number> {
  const { these, mode, caseId = null, firstSeq = null, lastSeq = null, digestOn = null } = left;
  const untold = sql`m.read_at is null and m.mail_id is null and ${these} and ${wants(mode)}`;
  const made = await tx.execute<{ id: string }>(sql`
    with made as (
      insert into mails (id, person_id, organization_id, case_id, first_seq, last_seq, digest_on,
        state, queued_at)
      select gen_random_uuid(), m.person_id, m.organization_id, ${caseId}::uuid, ${firstSeq}::int,
        ${lastSeq}::int, ${digestOn}::date, 'queued', ${actor.now.toISOString()}::timestamptz
      from inbox_messages m where ${untold} group by m.person_id, m.organization_id
      on conflict do nothing returning id, person_id, organization_id
    ), told as (
      update inbox_messages m set mail_id = made.id from made
      where m.person_id = made.person_id and m.organization_id = made.organization_id and ${untold}
    )
    select id from made`);
  for (const { id } of made) await enqueue(tx, "mail-sending", { mailId: id });
  return made.length;
}

/** Somebody without an account, or who was shut out, gets none; so does an invented address. */
function wants(mode: "at-once" | "daily"): SQL {
  return sql`exists (select 1 from people w left join mail_choices c on c.person_id = w.id
    where w.id = m.person_id and w.disabled_at is null and w.password_hash is not null
      and coalesce(c.mode, 'at-once') = ${mode} and not exists (
        select 1 from events e where e.id = m.event_id and (${sql.join(messageKinds.map(unwanted), sql` or `)})))`;
}

/** Whether the event `e` is of a kind that its person, with the choice `c`, wants in the inbox alone. */
function unwanted(kind: MessageKind): SQL {
  const types = sql.join(
    eventsOfKind(kind).map((type) => sql`${type}`),
    sql`, `,
  );
  return sql`(${kind} = any (c.unwanted_kinds) and e.type in (${types}))`;
}
