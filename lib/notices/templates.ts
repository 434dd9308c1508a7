import { eq } from "drizzle-orm";
import { noticeTemplates } from "#db/schema/notices";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { Actor } from "#lib/access/actor";
import { defaultTemplates } from "#lib/notices/default-templates";
import { type NoticeKind, noticeKinds } from "#lib/notices/notice-kinds";
import type { NoticeTemplate } from "#lib/notices/template";

/** The wording in use for a kind of document: the administrator's, else the product's. */
export async function templateOf(tx: Transaction, kind: NoticeKind): Promise<NoticeTemplate> {
  const [changed] = await tx
    .select({ title: noticeTemplates.title, body: noticeTemplates.body })
    .from(noticeTemplates)
    .where(eq(noticeTemplates.kind, kind));
  return changed ?? defaultTemplates[kind];
}

export type TemplateInUse = NoticeTemplate & { kind: NoticeKind; changedAt: Date | null };

/** Every kind with the wording in use, in the order in which a case meets them. */
export async function listTemplates(actor: Actor): Promise<TemplateInUse[]> {
  const rows = await acting(actor, (tx) => tx.select().from(noticeTemplates));
  return noticeKinds.map((kind) => {
    const changed = rows.find((row) => row.kind === kind);
    const { title, body } = changed ?? defaultTemplates[kind];
    return { kind, title, body, changedAt: changed?.changedAt ?? null };
  });
}
