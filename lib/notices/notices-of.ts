import { desc, eq } from "drizzle-orm";
import { notices } from "#db/schema/notices";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { NoticeAddressee } from "#lib/notices/notice-kinds";

export type NoticeLine = {
  id: string;
  number: string;
  title: string;
  addressee: NoticeAddressee;
  issuedAt: Date;
  openedAt: Date | null;
};

/**
 * The documents of a case that the actor may read, newest first. Row-level security shows a
 * document to whom its event is shown.
 */
export async function noticesOf(actor: MemberActor, caseId: string): Promise<NoticeLine[]> {
  const rows = await acting(actor, (tx) =>
    tx
      .select({
        id: notices.id,
        number: notices.number,
        title: notices.title,
        addressee: notices.addressee,
        issuedAt: notices.issuedAt,
        openedAt: notices.openedAt,
      })
      .from(notices)
      .where(eq(notices.caseId, caseId))
      .orderBy(desc(notices.issuedAt), desc(notices.id)),
  );
  return rows.map((row) => ({ ...row, addressee: row.addressee as NoticeAddressee }));
}
