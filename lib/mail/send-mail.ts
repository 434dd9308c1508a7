import { and, eq, inArray, isNull, lte, or } from "drizzle-orm";
import { mailChoices, mails } from "#db/schema/mail";
import { people } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor, SystemActor } from "#lib/access/actor";
import { findSeat } from "#lib/access/find-seat";
import { type Channel, carrierOf } from "#lib/mail/carriers";
import { composeMail, type Mail } from "#lib/mail/compose-mail";
import { escalateMail } from "#lib/mail/escalate-mail";
import type { Locale } from "#lib/web/locale";

/** After so many attempts an e-mail or a text message waits for an administrator; the inbox has told it all along. */
export const mostAttempts = 8;

/** For so many milliseconds it is one worker's alone: longer than a server is waited for. */
const lease = 180_000;

/** An e-mail or a text message did not go out; the job is tried again later. */
export class MailFailed extends Error {}

/**
 * Sends an e-mail or a text message that is not sent yet, and keeps what came of it: sent, failed with
 * what the server said, given up and told to whom it concerns. One whose channel is not set up is left as it is. Doing it again
 * changes nothing once it was sent; two workers never send it at the same time, and one that died with
 * it lets go of it after three minutes.
 * @throws MailFailed when it is to be tried again.
 */
export async function sendMail(actor: SystemActor, mailId: string): Promise<void> {
  const found = await acting(actor, (tx) => claimMail(tx, mailId, actor.now));
  if (!found) return;
  const { mail, to, locale, seat } = found;
  const handOver = carrierOf(mail.channel as Channel);
  if (!handOver) return keep(actor, mail, {});
  const letter = seat && (await acting(seat, (tx) => composeMail(tx, seat, mail, locale)));
  if (!seat || !letter) return keep(actor, mail, { state: "nothing-to-tell" });
  const fault = await handOver({ id: mail.id, to, letter });
  const attempts = mail.attempts + 1;
  if (!fault) return keep(actor, mail, { state: "sent", attempts, sentAt: new Date() });
  const isOver = fault.isFinal || attempts >= mostAttempts;
  const { reason } = fault;
  if (isOver) return giveUp(actor, { mail: { ...mail, attempts }, seat, reason });
  await keep(actor, mail, { state: "failed", attempts, lastError: reason });
  throw new MailFailed(reason);
}

type GivenUp = { mail: Mail; seat: MemberActor; reason: string };

/** Kept and told in one transaction: a worker that dies in it has done neither. */
function giveUp(actor: SystemActor, { mail, seat, reason }: GivenUp): Promise<void> {
  const { id, attempts } = mail;
  const kept = { state: "given-up", attempts, lastError: reason, leasedUntil: null };
  return acting(actor, async (tx) => {
    await escalateMail(tx, actor, { mail, seat, reason });
    await tx.update(mails).set(kept).where(eq(mails.id, id));
  });
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

/** Its person was shut out or wants none meanwhile: nobody is left to be told. */
async function letGo(tx: Transaction, mailId: string): Promise<null> {
  await tx.update(mails).set({ state: "nothing-to-tell" }).where(eq(mails.id, mailId));
  return null;
}

async function findMail(tx: Transaction, mailId: string) {
  const [row] = await tx
    .select({
      mail: mails,
      email: people.email,
      choice: mailChoices,
    })
    .from(mails)
    .innerJoin(people, and(eq(people.id, mails.personId), isNull(people.disabledAt)))
    .leftJoin(mailChoices, eq(mailChoices.personId, mails.personId))
    .where(eq(mails.id, mailId));
  if (!row) return null;
  const { mail, email, choice } = row;
  const phone = choice?.texts ? choice.phone : null;
  const to = mail.channel === "text" ? phone : email;
  if (to === null) return null;
  return {
    mail,
    to,
    locale: (choice?.locale ?? "zh") as Locale,
    seat: await findSeat(tx, mail, new Date()),
  };
}
