import { and, desc, eq, ne, sql } from "drizzle-orm";
import { mails } from "#db/schema/mail";
import { acting } from "#lib/access/act";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { enqueueAll } from "#lib/jobs/enqueue";
import type { Channel } from "#lib/mail/carriers";
import { mustKeepSettings } from "#lib/organizations/administration";

export const mostUnsent = 100;

export type UnsentMail = {
  id: string;
  channel: Channel;
  state: "queued" | "failed" | "given-up";
  /** An address or a telephone number; null when the person has taken it back. */
  to: string | null;
  attempts: number;
  lastError: string | null;
  queuedAt: Date;
  /** When those whom it concerns were told that it was given up. */
  escalatedAt: Date | null;
};

type Instant = "queuedAt" | "escalatedAt";

export type MailReport = { unsent: UnsentMail[]; sent: Record<Channel, number> };

/**
 * How the installation's e-mail and text messages go: what has not gone out, the oldest first, and how
 * many went out in the last seven days. For those who keep the settings: addresses and faults, never
 * what is told.
 * @throws NotSeen for anybody else.
 */
export async function mailReport(actor: MemberActor): Promise<MailReport> {
  await acting(actor, (tx) => mustKeepSettings(tx, actor));
  return acting(systemActor("mail-report", actor.now), async (tx) => {
    const rows = await tx.execute<Omit<UnsentMail, Instant> & Record<Instant, string>>(sql`
      select m.id, m.channel, m.state, m.attempts, m.last_error as "lastError",
        case m.channel when 'text' then c.phone else w.email end as "to", m.queued_at as "queuedAt",
        m.escalated_at as "escalatedAt"
      from mails m join people w on w.id = m.person_id
        left join mail_choices c on c.person_id = m.person_id
      where m.state in ('queued', 'failed', 'given-up') order by m.queued_at, m.id
      limit ${mostUnsent}`);
    const [count] = await tx.execute<Record<Channel, number>>(sql`
      select count(*) filter (where channel = 'mail')::int as mail,
        count(*) filter (where channel = 'text')::int as text from mails where state = 'sent'
        and sent_at > ${actor.now.toISOString()}::timestamptz - interval '7 days'`);
    const unsent = rows.map((row) => ({
      ...row,
      queuedAt: new Date(row.queuedAt),
      escalatedAt: row.escalatedAt ? new Date(row.escalatedAt) : null,
    }));
    return { unsent, sent: { mail: count?.mail ?? 0, text: count?.text ?? 0 } };
  });
}

/** Has an e-mail or a text message that was given up tried anew; a failed one is tried by itself. @throws NotSeen */
export async function retryMail(actor: MemberActor, mailId: string): Promise<void> {
  await acting(actor, (tx) => mustKeepSettings(tx, actor));
  await acting(systemActor("mail-retry", actor.now), async (tx) => {
    const again = await tx
      .update(mails)
      .set({ state: "queued", attempts: 0, escalatedAt: null })
      .where(and(eq(mails.id, mailId), eq(mails.state, "given-up")))
      .returning({ id: mails.id });
    await enqueueAll(
      tx,
      "mail-sending",
      again.map(({ id }) => ({ mailId: id })),
    );
  });
}

export type OwnMail = Pick<UnsentMail, "id" | "channel" | "attempts" | "lastError" | "queuedAt"> & {
  state: "queued" | "sent" | "failed" | "given-up";
};

/** How the last ten e-mails and text messages to the actor went, in all their seats, the latest first. */
export async function ownMails({ personId, now }: MemberActor): Promise<OwnMail[]> {
  const rows = await acting(systemActor("own-mails", now), (tx) =>
    tx
      .select({
        id: mails.id,
        channel: mails.channel,
        state: mails.state,
        attempts: mails.attempts,
        lastError: mails.lastError,
        queuedAt: mails.queuedAt,
      })
      .from(mails)
      .where(and(eq(mails.personId, personId), ne(mails.state, "nothing-to-tell")))
      .orderBy(desc(mails.queuedAt))
      .limit(10),
  );
  return rows as OwnMail[];
}
