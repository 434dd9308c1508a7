import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import type { ReferralKind, ReferralState } from "#lib/referrals/referral-kinds";
import type { Words } from "#lib/words";

export type CaseReferral = {
  id: string;
  kind: ReferralKind;
  state: ReferralState;
  fromProceedingId: string | null;
  from: Words;
  to: Words;
  proper: Words | null;
  /** The actor's organization sent it, or was sent it. */
  mine: boolean;
  sentAt: Date;
  dueAt: Date | null;
  answeredAt: Date | null;
  reason: string;
  basis: string;
  answerReason: string | null;
  answerBasis: string | null;
  task: string | null;
  taskDueOn: string | null;
  result: string | null;
};

/**
 * The handshakes of a case, newest first. Bodies that see the whole case see all of them; a party
 * sees none here, its timeline tells it. One statement.
 */
export async function referralsOfCase(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
): Promise<CaseReferral[]> {
  const rows = await tx.execute<Stored>(sql`
    select r.id, r.kind, r.state, r.from_proceeding_id as "fromProceedingId",
      json_build_object('zh', f.name_zh, 'en', f.name_en) as "from",
      json_build_object('zh', t.name_zh, 'en', t.name_en) as "to",
      case when w.id is null then null else json_build_object('zh', w.name_zh, 'en', w.name_en) end
        as proper,
      ${actor.organizationId} in (r.from_organization_id, r.to_organization_id) as mine,
      r.sent_at as "sentAt", r.due_at as "dueAt", r.answered_at as "answeredAt",
      r.reason, r.basis, r.answer_reason as "answerReason", r.answer_basis as "answerBasis",
      r.task, r.task_due_on as "taskDueOn", r.result
    from referrals r join organizations f on f.id = r.from_organization_id
    join organizations t on t.id = r.to_organization_id
    left join organizations w on w.id = r.proper_organization_id
    where r.case_id = ${caseId} and exists (select 1 from grants g where g.case_id = r.case_id
      and g.organization_id = ${actor.organizationId} and g.scope = 'whole'
      and g.standing in ('body', 'supervisor') and g.ended_at is null
      and (g.ends_at is null or g.ends_at > now()))
    order by r.sent_at desc, r.id desc`);
  return rows.map((row) => ({
    ...row,
    sentAt: new Date(row.sentAt),
    dueAt: row.dueAt === null ? null : new Date(row.dueAt),
    answeredAt: row.answeredAt === null ? null : new Date(row.answeredAt),
  }));
}

type Stored = Omit<CaseReferral, "sentAt" | "dueAt" | "answeredAt"> & {
  sentAt: string;
  dueAt: string | null;
  answeredAt: string | null;
};
