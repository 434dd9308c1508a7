import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { SystemActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { type MessageKind, messageKinds } from "#lib/inbox/message-kinds";
import { enqueueAll } from "#lib/jobs/enqueue";
import { type Channel, carrierOf } from "#lib/mail/carriers";
import { isOfKinds, toldByText } from "#lib/mail/told-by-text";

export type Written = { caseId: string; first: number; last: number };

/**
 * Leaves an e-mail for everybody who has new messages of these events and wants them at once, and a
 * text message for who wants those, in the transaction that wrote the messages. Without a mail server
 * no e-mail is left, without a gateway no text message.
 */
export async function queueMails(tx: Transaction, actor: SystemActor, written: Written) {
  const { caseId, first, last } = written;
  const these = sql`m.case_id = ${caseId} and exists (select 1 from events e
    where e.id = m.event_id and e.seq between ${first} and ${last})`;
  const step = { caseId, firstSeq: first, lastSeq: last };
  const untold = sql`${these} and ${byMail("at-once")}`;
  await leave(tx, actor, { channel: "mail", these: untold, ...step });
  await leave(tx, actor, { channel: "text", these: sql`${these} and ${byText()}`, ...step });
}

/**
 * Leaves the day's digest for everybody who wants one and has unread messages that no e-mail has told
 * of, however late they came in; those of more than thirty days ago stay in the inbox alone.
 * @returns how many.
 */
export async function queueDigests(tx: Transaction, actor: SystemActor): Promise<number> {
  const late = sql`m.at > ${actor.now.toISOString()}::timestamptz - interval '30 days'`;
  const these = sql`${late} and ${byMail("daily")}`;
  return leave(tx, actor, { channel: "mail", these, digestOn: shanghaiDate(actor.now) });
}

type Left = {
  channel: Channel;
  /** Which messages, over the row `m`. */
  these: SQL;
  caseId?: string;
  firstSeq?: number;
  lastSeq?: number;
  digestOn?: string;
};

/**
 * One e-mail or text message for each seat. The messages of an e-mail are marked as its own, so that no
 * other tells of them; a text message marks none: who wants both gets both.
 */
async function leave(tx: Transaction, actor: SystemActor, left: Left): Promise<number> {
  const { channel, these, caseId = null, firstSeq = null, lastSeq = null, digestOn = null } = left;
  if (!carrierOf(channel)) return 0;
  const untold = sql`m.read_at is null and ${these}`;
  const made = await tx.execute<{ id: string }>(sql`
    with made as (
      insert into mails (id, person_id, organization_id, channel, case_id, first_seq, last_seq,
        digest_on, state, queued_at)
      select gen_random_uuid(), m.person_id, m.organization_id, ${channel}, ${caseId}::uuid,
        ${firstSeq}::int, ${lastSeq}::int, ${digestOn}::date, 'queued',
        ${actor.now.toISOString()}::timestamptz
      from inbox_messages m where ${untold} group by m.person_id, m.organization_id
      on conflict do nothing returning id, person_id, organization_id, channel
    ), told as (
      update inbox_messages m set mail_id = made.id from made
      where made.channel = 'mail' and m.person_id = made.person_id
        and m.organization_id = made.organization_id and ${untold}
    )
    select id from made`);
  await enqueueAll(
    tx,
    "mail-sending",
    made.map(({ id }) => ({ mailId: id })),
  );
  return made.length;
}

/** Whether the message `m` is told by no e-mail yet, and its person wants one. */
function byMail(mode: "at-once" | "daily"): SQL {
  return sql`m.mail_id is null and ${wants(sql`coalesce(c.mode, 'at-once') = ${mode}`)}`;
}

/** Whether the person of the message `m` wants a text message of it. */
function byText(): SQL {
  return sql`${wants(sql`c.texts`)} and exists (
    select 1 from events e where e.id = m.event_id and ${toldByText()})`;
}

/**
 * Whether the choice `c` of the person of the message `m` says so, and its kind is not unwanted. Somebody
 * without an account, or who was shut out, gets nothing; so does an invented address.
 */
function wants(so: SQL): SQL {
  return sql`exists (select 1 from people w left join mail_choices c on c.person_id = w.id
    where w.id = m.person_id and w.disabled_at is null and w.password_hash is not null
      and ${so} and not exists (
        select 1 from events e where e.id = m.event_id and (${sql.join(messageKinds.map(unwanted), sql` or `)})))`;
}

/** Whether the event `e` is of a kind that its person, with the choice `c`, wants in the inbox alone. */
function unwanted(kind: MessageKind): SQL {
  return sql`(${kind} = any (c.unwanted_kinds) and ${isOfKinds(kind)})`;
}
