import type { Sql, TransactionSql } from "postgres";
import type { ChainCase, ChainEvent } from "#lib/verification/verify-chain";
import type { EvidenceRow } from "#lib/verification/verify-evidence";

export type CaseToVerify = ChainCase & {
  /** The complaint's answers; null when the case has no complaint. */
  answers: unknown;
  events: ChainEvent[];
  evidence: EvidenceRow[];
};

const casesAtOnce = 100;
const filesAtOnce = 500;
const beforeAll = "00000000-0000-0000-0000-000000000000";

/** Every case with its chain and rows of evidence, each batch as one instant of the database shows it. */
export async function* casesToVerify(sql: Sql): AsyncGenerator<CaseToVerify> {
  let after = beforeAll;
  while (true) {
    const batch = await asSystem(sql, (tx) => readCases(tx, after));
    yield* batch;
    const last = batch.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** Every file that still lies in a draft. */
export async function* draftFilesToVerify(sql: Sql): AsyncGenerator<EvidenceRow> {
  let after = beforeAll;
  while (true) {
    const batch = await asSystem(
      sql,
      (tx) => tx<EvidenceRow[]>`
        select ${evidenceColumns(tx)} from evidence
        where case_id is null and removed_at is null and id > ${after}
        order by id limit ${filesAtOnce}`,
    );
    yield* batch;
    const last = batch.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** Runs reads on one snapshot, as the viewer who sees all; the owner sees all anyway. */
export function asSystem<T>(sql: Sql, read: (tx: TransactionSql) => Promise<T>): Promise<T> {
  return sql.begin("isolation level repeatable read read only", async (tx) => {
    await tx`select set_config('qiheng.viewer', 'system', true)`;
    return read(tx);
  }) as Promise<T>;
}

async function readCases(tx: TransactionSql, after: string): Promise<CaseToVerify[]> {
  const cases = await tx<(ChainCase & { answers: unknown })[]>`
    select id, number, head_seq as "headSeq", head_hash as "headHash",
      (select c.answers from complaints c where c.case_id = cases.id) as answers
    from cases where id > ${after} order by id limit ${casesAtOnce}`;
  const ids = cases.map((kase) => kase.id);
  const events = Map.groupBy(await readEvents(tx, ids), (event) => event.caseId);
  const files = Map.groupBy(await readEvidence(tx, ids), (row) => row.caseId);
  return cases.map((kase) => ({
    ...kase,
    events: events.get(kase.id) ?? [],
    evidence: files.get(kase.id) ?? [],
  }));
}

function readEvents(tx: TransactionSql, caseIds: string[]) {
  return tx<ChainEvent[]>`
    select id, case_id as "caseId", seq, type, audience, visible_to as "visibleTo",
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      actor_person_id as "actorPersonId", actor_organization_id as "actorOrganizationId",
      on_behalf_of_organization_id as "onBehalfOfOrganizationId",
      proceeding_id as "proceedingId", body, previous_hash as "previousHash", hash,
      coalesce((select json_agg(json_build_object('caseId', d.case_id, 'field', d.field,
          'salt', d.salt, 'value', d.value) order by d.field)
        from event_disclosures d where d.event_id = events.id), '[]') as disclosures
    from events where case_id = any(${caseIds}::uuid[]) order by case_id, seq, id`;
}

function readEvidence(tx: TransactionSql, caseIds: string[]) {
  return tx<EvidenceRow[]>`
    select ${evidenceColumns(tx)} from evidence
    where case_id = any(${caseIds}::uuid[]) order by case_id, id`;
}

function evidenceColumns(tx: TransactionSql) {
  return tx`evidence.id, case_id as "caseId", owner_organization_id as "ownerOrganizationId",
    file_name as "fileName", size_bytes::float8 as "sizeBytes", sha256,
    media_type as "mediaType", storage_key as "storageKey", audience,
    removed_at is not null as removed,
    exists (select 1 from evidence_custody c where c.evidence_id = evidence.id
      and c.action = 'received') as received`;
}
