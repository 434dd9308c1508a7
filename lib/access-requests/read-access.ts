import { sql } from "drizzle-orm";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import {
  type AccessAction,
  type AccessState,
  openAccessActions,
} from "#lib/access-requests/access-gate";
import { accessFacts } from "#lib/access-requests/find-answer";
import type { Words } from "#lib/words";

export type AskedAccess = {
  id: string;
  /** The holder's case. */
  caseId: string;
  number: string;
  title: string;
  from: Words;
  fromOrganizationId: string;
  holderOrganizationId: string;
  state: AccessState;
  requestReason: string;
  requestBasis: string;
  untilOn: string;
  requestedAt: Date;
  requestedBy: string;
  reason: string | null;
  basis: string | null;
  endsOn: string | null;
  answeredAt: Date | null;
  version: number;
};

export const mostAsked = 50;

/** What other bodies have asked of the actor's, open ones first, 50 at most. One statement. */
export function askedOf(actor: MemberActor): Promise<AskedAccess[]> {
  return acting(actor, async (tx) => {
    const rows = await tx.execute<Stored>(sql`${asked}
      where a.holder_organization_id = ${actor.organizationId}
      order by (a.state <> 'asked'), r.requested_at desc, a.id limit ${mostAsked}`);
    return rows.map(fromStored);
  });
}

/** One request for the actor's case, with what is open about it. @throws NotSeen */
export function readAsked(
  actor: MemberActor,
  answerId: string,
): Promise<{ asked: AskedAccess; actions: AccessAction[] }> {
  return acting(actor, async (tx) => {
    const [row] = await tx.execute<Stored>(sql`${asked}
      where a.id = ${answerId} and a.holder_organization_id = ${actor.organizationId}`);
    if (!row) throw new NotSeen("access request");
    return { asked: fromStored(row), actions: openAccessActions(accessFacts(actor, row)) };
  });
}

const asked = sql`select a.id, a.case_id as "caseId", c.number, c.title,
    json_build_object('zh', o.name_zh, 'en', o.name_en) as "from",
    a.from_organization_id as "fromOrganizationId",
    a.holder_organization_id as "holderOrganizationId", a.state,
    r.reason as "requestReason", r.basis as "requestBasis", r.until_on as "untilOn",
    r.requested_at as "requestedAt", who.name as "requestedBy", a.reason, a.basis,
    a.ends_on as "endsOn", a.answered_at as "answeredAt", a.version
  from access_answers a join access_requests r on r.id = a.request_id
  join cases c on c.id = a.case_id join organizations o on o.id = a.from_organization_id
  join people who on who.id = r.requested_by_person_id`;

type Stored = Omit<AskedAccess, "requestedAt" | "answeredAt"> & {
  requestedAt: string;
  answeredAt: string | null;
};

function fromStored(row: Stored): AskedAccess {
  const answeredAt = row.answeredAt === null ? null : new Date(row.answeredAt);
  return { ...row, requestedAt: new Date(row.requestedAt), answeredAt };
}
