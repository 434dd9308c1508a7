import { sql } from "drizzle-orm";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { AccessState } from "#lib/access-requests/access-gate";
import type { Words } from "#lib/words";

export type AnsweredAccess = {
  id: string;
  holder: Words;
  state: Exclude<AccessState, "asked">;
  reason: string;
  basis: string;
  endsOn: string | null;
  answeredAt: string;
  /** Only while sight lasts. */
  caseId: string | null;
};

export type OwnAccessRequest = {
  id: string;
  reason: string;
  basis: string;
  untilOn: string;
  requestedAt: Date;
  /** How many bodies' cases it went to; those that answered are in the list. */
  asked: number;
  answers: AnsweredAccess[];
};

/** What the actor's organization has asked for out of a case of its own, newest first. One statement. */
export function requestsOfCase(actor: MemberActor, caseId: string): Promise<OwnAccessRequest[]> {
  return acting(actor, async (tx) => {
    const rows = await tx.execute<
      Omit<OwnAccessRequest, "requestedAt"> & { requestedAt: string }
    >(sql`
      select r.id, r.reason, r.basis, r.until_on as "untilOn", r.requested_at as "requestedAt",
        r.asked, (select coalesce(json_agg(json_build_object('id', a.id,
          'holder', json_build_object('zh', o.name_zh, 'en', o.name_en), 'state', a.state,
          'reason', a.reason, 'basis', a.basis, 'endsOn', a.ends_on, 'answeredAt', a.answered_at,
          'caseId', case when a.state = 'granted' then a.case_id end) order by a.answered_at), '[]')
          from access_answers a join organizations o on o.id = a.holder_organization_id
          where a.request_id = r.id and a.state <> 'asked') as answers
      from access_requests r
      where r.case_id = ${caseId} and r.from_organization_id = ${actor.organizationId}
      order by r.requested_at desc, r.id`);
    return rows.map((row) => ({ ...row, requestedAt: new Date(row.requestedAt) }));
  });
}
