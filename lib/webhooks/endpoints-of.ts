import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { webhookEndpoints } from "#db/schema/webhooks";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { type Endpoint, lockEndpoint } from "#lib/webhooks/find-endpoint";
import { mayKeepWebhooks, mustKeepWebhooks } from "#lib/webhooks/webhook-gate";

/** The endpoints of the actor's organization, the oldest first. @throws NotSeen */
export async function endpointsOf(actor: MemberActor): Promise<Endpoint[]> {
  mustKeepWebhooks(actor);
  return acting(actor, (tx) =>
    tx
      .select()
      .from(webhookEndpoints)
      .where(
        and(
          eq(webhookEndpoints.organizationId, actor.organizationId),
          isNull(webhookEndpoints.endedAt),
        ),
      )
      .orderBy(asc(webhookEndpoints.createdAt), asc(webhookEndpoints.id)),
  );
}

/** How many of the organization's endpoints were paused by themselves; 0 for whom does not keep them. */
export async function failedEndpoints(actor: MemberActor): Promise<number> {
  if (!mayKeepWebhooks(actor)) return 0;
  const found = await endpointsOf(actor);
  return found.filter(({ pausedBecause }) => pausedBecause && pausedBecause !== "by-hand").length;
}

/** One endpoint of the actor's organization. @throws NotSeen */
export function endpointOf(actor: MemberActor, endpointId: string): Promise<Endpoint> {
  return acting(actor, (tx) => lockEndpoint(tx, actor, endpointId));
}

export const logPageSize = 30;

export type LoggedDelivery = {
  id: string;
  state: "queued" | "sent" | "failed" | "given-up" | "withheld";
  attempts: number;
  lastStatus: number | null;
  lastFault: string | null;
  queuedAt: Date;
  triedAt: Date | null;
  nextAt: Date | null;
  isTest: boolean;
  /** Null for a test, and for a case or an event that the organization does not see any more. */
  told: { caseId: string; caseNumber: string; seq: number; eventType: string } | null;
};

type Row = Omit<LoggedDelivery, "queuedAt" | "triedAt" | "nextAt"> & {
  queuedAt: string;
  triedAt: string | null;
  nextAt: string | null;
};

/**
 * How an endpoint's deliveries went, the latest first, 30 at a time.
 * @param before the instant and id that the page before ended with, as `at_id`. @throws NotSeen
 */
export async function deliveriesOf(actor: MemberActor, endpointId: string, before?: string) {
  const [at, id] = cursorOf(before);
  const rows = await acting(actor, async (tx) => {
    const endpoint = await lockEndpoint(tx, actor, endpointId);
    return tx.execute<Row>(sql`
      select d.id, d.state, d.attempts, d.last_status as "lastStatus", d.last_fault as "lastFault",
        d.queued_at as "queuedAt", d.tried_at as "triedAt", d.next_at as "nextAt",
        d.event_id is null as "isTest",
        case when e.id is not null then json_build_object('caseId', c.id, 'caseNumber', c.number,
          'seq', e.seq, 'eventType', e.type) end as told
      from webhook_deliveries d
      left join cases c on c.id = d.case_id left join events e on e.id = d.event_id
      where d.endpoint_id = ${endpoint.id}
        and (${at}::timestamptz is null or (d.queued_at, d.id) < (${at}::timestamptz, ${id}::uuid))
      order by d.queued_at desc, d.id desc limit ${logPageSize + 1}`);
  });
  const page = rows.slice(0, logPageSize).map(asLogged);
  const last = rows.length > logPageSize ? page.at(-1) : undefined;
  return { rows: page, next: last ? `${last.queuedAt.toISOString()}_${last.id}` : null };
}

function asLogged(row: Row): LoggedDelivery {
  const day = (text: string | null) => (text === null ? null : new Date(text));
  const { triedAt, nextAt, queuedAt } = row;
  return { ...row, queuedAt: new Date(queuedAt), triedAt: day(triedAt), nextAt: day(nextAt) };
}

function cursorOf(before = ""): [string | null, string | null] {
  const [, at, id] = /^(\d{4}-[\d:.TZ-]{10,30})_([\da-f-]{36})$/.exec(before) ?? [];
  const known = at && !Number.isNaN(Date.parse(at));
  return known ? [at, id ?? null] : [null, null];
}
