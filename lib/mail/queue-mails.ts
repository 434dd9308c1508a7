import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { SystemActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
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
  const made = await tx.execute<{ id: string }>(sql`
    insert into mails (id, person_id, organization_id, case_id, first_seq, last_seq, state, queued_at)
    select gen_random_uuid(), m.person_id, m.organization_id, ${caseId}, ${first}, ${last}, 'queued',
      ${actor.now.toISOString()}
    from inbox_messages m join events e on e.id = m.event_id
    where m.case_id = ${caseId} and e.seq between ${first} and ${last} and m.read_at is null
      and ${wants("at-once")}
    group by m.person_id, m.organization_id
    on conflict do nothing returning id`);
  await enqueueAll(tx, made);
}

/**
 * Leaves the day's digest for everybody who wants one and has unread messages of the last 24 hours.
 * @returns how many.
 */
export async function queueDigests(tx: Transaction, actor: SystemActor): Promise<number> {
  if (!mailSettings()) return 0;
  const made = await tx.execute<{ id: string }>(sql`
    insert into mails (id, person_id, organization_id, digest_on, state, queued_at)
    select gen_random_uuid(), m.person_id, m.organization_id, ${shanghaiDate(actor.now)}, 'queued',
      ${actor.now.toISOString()}
    from inbox_messages m
    where m.read_at is null and m.at > ${actor.now.toISOString()}::timestamptz - interval '24 hours'
      and ${wants("daily")}
    group by m.person_id, m.organization_id
    on conflict do nothing returning id`);
  await enqueueAll(tx, made);
  return made.length;
}

/** Somebody without an account, or who was shut out, gets none; so does an invented address. */
function wants(mode: "at-once" | "daily"): SQL {
  return sql`exists (select 1 from people w left join mail_choices c on c.person_id = w.id
    where w.id = m.person_id and w.disabled_at is null and w.password_hash is not null
      and coalesce(c.mode, 'at-once') = ${mode})`;
}

async function enqueueAll(tx: Transaction, mails: readonly { id: string }[]) {
  for (const { id } of mails) await enqueue(tx, "mail-sending", { mailId: id });
}
