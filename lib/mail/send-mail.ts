import { and, eq, inArray, isNull, lte, or } from "drizzle-orm";
import { createTransport } from "nodemailer";
import { mailChoices, mails } from "#db/schema/mail";
import { organizations } from "#db/schema/organizations";
import { members, people } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor, SystemActor } from "#lib/access/actor";
import type { Role } from "#lib/access/roles";
import { composeMail, type Letter, type Mail } from "#lib/mail/compose-mail";
import { type MailSettings, mailSettings } from "#lib/mail/mail-settings";
import type { OrganizationKind } from "#lib/organizations/kinds";
import type { Locale } from "#lib/web/locale";

/** After so many attempts an e-mail waits for an administrator; the inbox has told it all along. */
export const mostAttempts = 8;

/** For so long an e-mail is one worker's alone: longer than the mail server is waited for. */
const lease = 180_000;

/** An e-mail did not go out; the job is tried again later. */
export class MailFailed extends Error {}

/**
 * Sends an e-mail that is not sent yet, and keeps what came of it: sent, failed with what the server
 * said, given up. Doing it again changes nothing once it was sent; two workers never send it at the
 * same time, and one that died with it lets go of it after three minutes.
 * @throws MailFailed when it is to be tried again.
 */
export async function sendMail(actor: SystemActor, mailId: string): Promise<void> {
  const settings = mailSettings();
  if (!settings) return;
  const found = await acting(actor, (tx) => claimMail(tx, mailId, actor.now));
  if (!found) return;
  const { mail, to, locale, seat } = found;
  const letter = seat && (await acting(seat, (tx) => composeMail(tx, seat, mail, locale)));
  if (!letter) return keep(actor, mail, { state: "nothing-to-tell" });
  const fault = await handOver(settings, { id: mail.id, to, letter });
  const attempts = mail.attempts + 1;
  if (!fault) return keep(actor, mail, { state: "sent", attempts, sentAt: new Date() });
  const isOver = attempts >= mostAttempts;
  await keep(actor, mail, { state: isOver ? "given-up" : "failed", attempts, lastError: fault });
  if (!isOver) throw new MailFailed(fault);
}

async function keep(actor: SystemActor, { id }: Mail, change: Partial<Mail>): Promise<void> {
  const kept = { ...change, leasedUntil: null };
  await acting(actor, (tx) => tx.update(mails).set(kept).where(eq(mails.id, id)));
}

/** Takes the e-mail for this worker. Null: there is nothing to send. @throws MailFailed for another's. */
async function claimMail(tx: Transaction, mailId: string, now: Date) {
  const claimed = await tx
    .update(mails)
    .set({ leasedUntil: new Date(now.getTime() + lease) })
    .where(
      and(
        eq(mails.id, mailId),
        inArray(mails.state, ["queued", "failed"]),
        or(isNull(mails.leasedUntil), lte(mails.leasedUntil, now)),
      ),
    )
    .returning({ id: mails.id });
  if (claimed.length > 0) return (await findMail(tx, mailId)) ?? letGo(tx, mailId);
  const [mail] = await tx.select({ state: mails.state }).from(mails).where(eq(mails.id, mailId));
  if (mail && ["queued", "failed"].includes(mail.state))
    throw new MailFailed("another worker is sending it");
  return null;
}

type Parcel = { id: string; to: string; letter: Letter };

/** @returns what went wrong; null when the server has taken it. */
async function handOver({ url, from }: MailSettings, parcel: Parcel): Promise<string | null> {
  const patience = 20_000;
  const transport = createTransport(url, {
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  } as object);
  const host = new URL(process.env.QIHENG_URL ?? "http://localhost").hostname;
  try {
    const { id, to, letter } = parcel;
    await transport.sendMail({ from, to, ...letter, messageId: `<${id}@${host}>` });
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 500);
  } finally {
    transport.close();
  }
}

/** Its person was shut out meanwhile: nobody is left to be told. */
async function letGo(tx: Transaction, mailId: string): Promise<null> {
  await tx.update(mails).set({ state: "nothing-to-tell" }).where(eq(mails.id, mailId));
  return null;
}

async function findMail(tx: Transaction, mailId: string) {
  const [row] = await tx
    .select({
      mail: mails,
      to: people.email,
      name: people.name,
      choice: mailChoices,
      member: members,
      kind: organizations.kind,
      zh: organizations.nameZh,
      en: organizations.nameEn,
    })
    .from(mails)
    .innerJoin(people, and(eq(people.id, mails.personId), isNull(people.disabledAt)))
    .innerJoin(organizations, eq(organizations.id, mails.organizationId))
    .leftJoin(mailChoices, eq(mailChoices.personId, mails.personId))
    .leftJoin(
      members,
      and(
        eq(members.personId, mails.personId),
        eq(members.organizationId, mails.organizationId),
        isNull(members.endedAt),
      ),
    )
    .where(eq(mails.id, mailId));
  if (!row) return null;
  const { mail, to, choice } = row;
  return { mail, to, locale: (choice?.locale ?? "zh") as Locale, seat: seatOf(row) };
}

type Row = {
  mail: Mail;
  name: string;
  member: typeof members.$inferSelect | null;
  kind: string;
  zh: string;
  en: string;
};

/** The person in the seat that the e-mail is for; null when they no longer hold it. */
function seatOf({ mail, name, member, kind, zh, en }: Row): MemberActor | null {
  return (
    member && {
      kind: "member",
      personId: mail.personId,
      personName: name,
      memberId: member.id,
      organizationId: mail.organizationId,
      organizationKind: kind as OrganizationKind,
      organizationName: { zh, en },
      roles: member.roles as Role[],
      now: new Date(),
    }
  );
}
