import { randomUUID } from "node:crypto";
import type postgres from "postgres";

/**
 * What one step in a proceeding writes, raw: the proceeding's and the case's new version, the event with
 * its words and what is found by them, the job; one transaction, in one message to the server.
 * @param caseId whose last event is written again under a new key.
 */
export function rawAct(sql: postgres.Sql, caseId: string, proceedingId: string): Promise<unknown> {
  const id = randomUUID();
  // Several statements in one message are one transaction.
  return sql.unsafe(`
    update proceedings set version = version + 1 where id = '${proceedingId}';
    insert into events select again.* from events e, lateral jsonb_populate_record(e,
      jsonb_build_object('id', '${id}', 'seq', e.seq + 1000)) again
      where e.id = (select id from events where case_id = '${caseId}' order by seq desc limit 1);
    insert into event_disclosures (event_id, case_id, field, salt, value)
      values ('${id}', '${caseId}', 'note', '${id}', '调取近三个月销售流水。');
    insert into case_texts (id, case_id, source, source_id, place, audience, visible_to, text, folded)
      values ('${randomUUID()}', '${caseId}', 'event', '${id}', 2, 'organizations', '{}',
        '调取近三个月销售流水。', '调取近三个月销售流水。');
    update cases set version = version + 1 where id = '${caseId}';
    insert into pgboss.job (name, data, start_after)
      values ('inbox-delivery', '{"caseId": "${caseId}", "first": 1, "last": 1}', 'infinity');`);
}
