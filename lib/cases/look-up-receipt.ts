import { sql } from "drizzle-orm";
import { inTransaction, type Transaction } from "#db/transaction";
import { Refusal } from "#lib/access/refusal";
import type { EventPayloads, EventType } from "#lib/cases/event-types";
import { countLookUp, forgiveLookUp, requireBoth, type TypedPair } from "#lib/cases/look-ups";
import { receiptHash } from "#lib/complaints/receipt-code";
import { procedureOf } from "#lib/procedures/registry";
import { nextDateFor, type PartyClock, type RunningClock } from "#lib/proceedings/next-date";
import type { Stage } from "#lib/proceedings/procedure";
import { toldState } from "#lib/proceedings/told-state";
import { compact } from "#lib/rights/identifiers/typed-text";
import type { Words } from "#lib/words";

export type PublicProceeding = {
  organization: Words;
  procedureKey: string;
  state: string;
  stage: Stage;
  isClosed: boolean;
  next: PartyClock | null;
};

/** A public line of the timeline; names of people and companies are not in it. */
export type PublicEvent = {
  seq: number;
  at: Date;
  type: EventType;
  payload: EventPayloads[EventType];
  organization: Words | null;
};

export type ReceiptView = {
  number: string;
  filedAt: Date;
  proceedings: PublicProceeding[];
  events: PublicEvent[];
};

/**
 * Where a case stands, for whoever holds its number and query code. Both may be typed in any width
 * and case, with spaces. @param address the visitor's, for counting.
 * @throws Refusal `filing.notFound`, whichever of the two is wrong, `checkAnswers` when one is
 *   missing, or `filing.tooManyLookUps`.
 */
export async function lookUpReceipt(typed: TypedPair, address: string): Promise<ReceiptView> {
  requireBoth(typed);
  const number = caseNumber(typed.number);
  const lookUp = await countLookUp(address, number);
  const hash = receiptHash(number, compact(typed.code).replaceAll("-", ""));
  const caseId = await inTransaction({ kind: "visitor" }, async (tx) => {
    const [row] = await tx.execute<{ id: string | null }>(
      sql`select qiheng_case_by_receipt(${number}, ${hash}) as id`,
    );
    return row?.id;
  });
  if (!caseId) throw new Refusal("filing.notFound");
  await forgiveLookUp(lookUp);
  return inTransaction({ kind: "receipt", caseId }, (tx) => readView(tx, caseId));
}

/** `qh 2026 123` → `QH-2026-000123`: hyphens and leading zeros may be missing. */
export function caseNumber(typed: string): string {
  const plain = compact(typed).slice(0, 40);
  const [, year, serial] = /^QH-?(\d{4})-?(\d{1,12})$/u.exec(plain) ?? [];
  return year && serial ? `QH-${year}-${serial.padStart(6, "0")}` : plain;
}

async function readView(tx: Transaction, caseId: string): Promise<ReceiptView> {
  const [row] = await tx.execute<Row>(sql`
    select c.number, c.filed_at as "filedAt",
      coalesce((select json_agg(json_build_object('procedureKey', p.procedure_key,
        'state', p.state, 'phase', p.phase,
        'organization', json_build_object('zh', o.name_zh, 'en', o.name_en),
        'clocks', (select coalesce(json_agg(json_build_object('key', k.key,
          'procedureKey', p.procedure_key, 'dueOn', k.due_on, 'dueAt', k.due_at,
          'expected', k.expected)), '[]') from clocks k
          where k.proceeding_id = p.id and k.ended_at is null)) order by p.opened_at, p.id)
        from proceedings p join organizations o on o.id = p.organization_id
        where p.case_id = c.id), '[]') as proceedings,
      coalesce((select json_agg(json_build_object('seq', e.seq, 'at', e.at, 'type', e.type,
        'payload', e.body::json -> 'payload',
        'organization', case when e.actor_organization_id in (select organization_id
          from proceedings where case_id = c.id) then
          json_build_object('zh', o.name_zh, 'en', o.name_en) end) order by e.seq desc)
        from events e left join organizations o on o.id = e.actor_organization_id
        where e.case_id = c.id and e.audience = 'public'), '[]') as events
    from cases c where c.id = ${caseId}`);
  if (!row) throw new Refusal("filing.notFound");
  return {
    number: row.number,
    filedAt: new Date(row.filedAt),
    proceedings: row.proceedings.map(toPublic),
    events: row.events.map((event) => ({ ...event, at: new Date(event.at) })),
  };
}

type Row = {
  number: string;
  filedAt: string;
  proceedings: StoredProceeding[];
  events: (Omit<PublicEvent, "at"> & { at: string })[];
};

type StoredProceeding = {
  procedureKey: string;
  state: string;
  phase: string;
  organization: Words;
  clocks: RunningClock[];
};

function toPublic(stored: StoredProceeding): PublicProceeding {
  const { clocks, phase, ...proceeding } = stored;
  const procedure = procedureOf(stored.procedureKey);
  const state = toldState(procedure, stored.state);
  return {
    ...proceeding,
    state,
    stage: procedure.states[state]?.stage ?? "received",
    isClosed: phase === "closed",
    next: nextDateFor("complainant", clocks),
  };
}
