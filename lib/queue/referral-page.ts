import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import type { QueueCursor } from "#lib/queue/queue-page";
import { queuePageSize } from "#lib/queue/queue-page";
import type { ReferralView } from "#lib/queue/views";
import type { ReferralKind, ReferralState } from "#lib/referrals/referral-kinds";
import type { ReferralPreview } from "#lib/referrals/referral-preview";
import type { Words } from "#lib/words";

export type ReferralRow = {
  id: string;
  caseId: string;
  kind: ReferralKind;
  state: ReferralState;
  procedureKey: string;
  preview: ReferralPreview;
  other: Words;
  properOrganization: Words | null;
  sentAt: Date;
  answeredAt: Date | null;
  /** The first instant too late for an answer; null once it was given. */
  dueAt: Date | null;
  /** Nobody at the recipient has taken note yet. */
  unread: boolean;
};

/**
 * A page of the handshakes of an organization: those it was sent, or those it sent. What waits for
 * an answer comes first, by its due date, then what was answered, newest first. One statement.
 */
export async function referralPage(
  tx: Transaction,
  actor: MemberActor,
  view: ReferralView,
  after?: QueueCursor,
): Promise<{ rows: ReferralRow[]; next: QueueCursor | null }> {
  const [mine, other] =
    view === "referred-in"
      ? [sql`r.to_organization_id`, sql`r.from_organization_id`]
      : [sql`r.from_organization_id`, sql`r.to_organization_id`];
  const found = await tx.execute<Stored>(sql`
    select r.id, r.case_id as "caseId", r.kind, r.state, r.procedure_key as "procedureKey",
      r.preview, json_build_object('zh', o.name_zh, 'en', o.name_en) as other,
      case when w.id is null then null else json_build_object('zh', w.name_zh, 'en', w.name_en) end
        as "properOrganization",
      r.sent_at as "sentAt", r.answered_at as "answeredAt",
      case when r.answered_at is null then r.due_at end as "dueAt",
      r.state in ('sent', 'delivered') as unread, ${sortKey}::text as at
    from referrals r join organizations o on o.id = ${other}
    left join organizations w on w.id = r.proper_organization_id
    where ${mine} = ${actor.organizationId}
      ${after?.at ? sql`and (${sortKey}, r.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by ${sortKey}, r.id limit ${queuePageSize + 1}`);
  const rows = found.slice(0, queuePageSize).map(fromStored);
  const last = found[queuePageSize - 1];
  return { rows, next: found.length > queuePageSize && last ? { at: last.at, id: last.id } : null };
}

/** Open ones by due date; answered ones lie after all of them, the later the answer the earlier. */
const sortKey = sql`(case when r.answered_at is null then coalesce(r.due_at, r.sent_at)
  else timestamptz '2400-01-01' + (timestamptz '2400-01-01' - r.answered_at) end)`;

type Stored = Omit<ReferralRow, "sentAt" | "answeredAt" | "dueAt"> & {
  sentAt: string;
  answeredAt: string | null;
  dueAt: string | null;
  at: string;
};

function fromStored({ at: _, ...row }: Stored): ReferralRow {
  return {
    ...row,
    sentAt: new Date(row.sentAt),
    answeredAt: row.answeredAt === null ? null : new Date(row.answeredAt),
    dueAt: row.dueAt === null ? null : new Date(row.dueAt),
  };
}
