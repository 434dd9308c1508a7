import { and, eq, sql } from "drizzle-orm";
import { cases, complaints, parties } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { seen } from "#lib/access/sight";
import { withoutReporter } from "#lib/cases/hide-reporter";
import type { Answers } from "#lib/complaints/answers";
import type { Recommendation } from "#lib/routing/recommendation";
import type { Words } from "#lib/words";

export type Party = Pick<
  typeof parties.$inferSelect,
  "id" | "role" | "name" | "kind" | "creditCode" | "shopUrl" | "address" | "phone" | "regionCode"
> & {
  servedAt: string | null;
  agent: Words | null;
};

export type CaseHeader = {
  id: string;
  number: string;
  title: string;
  filedAt: Date;
  /** The number of the last event: what a page that was opened earlier has missed lies after it. */
  headSeq: number;
  rightKind: string;
  answers: Answers;
  facts: Record<string, unknown>;
  recommendation: Recommendation;
  ruleSetVersion: number;
  filedBy: Words;
  holder: Words;
  parties: Party[];
  /** Places of the channels at work, 1 to 7, and their names. */
  channels: { position: number; name: Words }[];
};

/** A case with its complaint and parties, as the actor sees it. @throws NotSeen */
export async function caseHeader(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
): Promise<CaseHeader> {
  const [row] = await tx
    .select({
      id: cases.id,
      number: cases.number,
      title: cases.title,
      filedAt: cases.filedAt,
      headSeq: cases.headSeq,
      rightKind: cases.rightKind,
      answers: sql<Answers>`${complaints.answers}`,
      facts: complaints.facts,
      recommendation: sql<Recommendation>`${complaints.recommendation}`,
      ruleSetVersion: complaints.ruleSetVersion,
      filedBy: nameOf(sql`${complaints.filedByOrganizationId}`),
      holder: nameOf(sql`${complaints.holderOrganizationId}`),
      parties: sql<Party[]>`(select coalesce(json_agg(json_build_object('id', x.id, 'role', x.role,
        'name', x.name, 'kind', x.kind, 'creditCode', x.credit_code, 'shopUrl', x.shop_url,
        'address', x.address, 'phone', x.phone, 'regionCode', x.region_code,
        'servedAt', x.served_at, 'agent', ${nameOf(sql`x.agent_organization_id`)})
        order by x.role, x.id), '[]') from ${parties} x where x.case_id = ${cases.id})`,
      channels: sql<CaseHeader["channels"]>`(select coalesce(json_agg(distinct jsonb_build_object(
        'position', h.position, 'name', jsonb_build_object('zh', h.name_zh, 'en', h.name_en))), '[]')
        from proceedings other join organization_channels oc
          on oc.organization_id = other.organization_id
        join channels h on h.key = oc.channel_key where other.case_id = ${cases.id})`,
    })
    .from(cases)
    .innerJoin(complaints, eq(complaints.caseId, cases.id))
    .where(and(eq(cases.id, caseId), seen(actor, cases.id)));
  if (!row) throw new NotSeen("case");
  return withoutReporter(tx, actor, row);
}

function nameOf(id: ReturnType<typeof sql>) {
  return sql<Words>`(select json_build_object('zh', o.name_zh, 'en', o.name_en)
    from organizations o where o.id = ${id})`;
}
