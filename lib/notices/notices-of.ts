import { desc, eq, type SQL } from "drizzle-orm";
import { notices } from "#db/schema/notices";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { Addressee } from "#lib/notices/notice-kinds";

export type NoticeLine = {
  id: string;
  number: string;
  title: string;
  addressee: Addressee;
  issuedAt: Date;
  openedAt: Date | null;
};

/**
 * The documents of a case that the actor may read, newest first. Row-level security shows a
 * document to whom its event is shown, and a referral's to the body that it went to.
 */
export function noticesOf(actor: MemberActor, caseId: string): Promise<NoticeLine[]> {
  return acting(actor, (tx) => linesWhere(tx, eq(notices.caseId, caseId)));
}

/** The letter and the list that went with a referral, newest first; none for most kinds. */
export function lettersOf(tx: Transaction, referralId: string): Promise<NoticeLine[]> {
  return linesWhere(tx, eq(notices.referralId, referralId));
}

async function linesWhere(tx: Transaction, where: SQL): Promise<NoticeLine[]> {
  const rows = await tx
    .select({
      id: notices.id,
      number: notices.number,
      title: notices.title,
      addressee: notices.addressee,
      issuedAt: notices.issuedAt,
      openedAt: notices.openedAt,
    })
    .from(notices)
    .where(where)
    .orderBy(desc(notices.issuedAt), desc(notices.id));
  return rows.map((row) => ({ ...row, addressee: row.addressee as Addressee }));
}
