import type postgres from "postgres";
import { inTransaction } from "#db/transaction";
import { caseByHand, queueByHand, sweepByHand, textByHand } from "#e2e/bench/floors";
import type { Installation } from "#e2e/bench/installation";
import { bareServer, fetchPage, mustFetch } from "#e2e/bench/requests";
import { countAnew, counted, statementsOf } from "#e2e/bench/statements";
import { rounded, type Timing, timed } from "#e2e/bench/timing";
import { type MemberActor, systemActor, viewerOf } from "#lib/access/actor";
import { deskCase } from "#lib/cases/desk-case";
import { sweepDeadlines } from "#lib/proceedings/sweep-deadlines";
import { type QueueCursor, queuePage } from "#lib/queue/queue-page";
import { findCases } from "#lib/search/find-cases";
import { gramQuery, termsOf } from "#lib/search/fold";

export type Measured = {
  work: "queue" | "case" | "search" | "file" | "act" | "page10000" | "sweep";
  ours: Record<string, number>;
  floor: Record<string, number>;
  /** Ours over the floor, of what the goal speaks of; at most so much is the goal. */
  ratio: number;
};

export type Bench = {
  installation: Installation;
  officer: MemberActor;
  filer: MemberActor;
  cookie: string;
  /** A case of the officer's body with its events. */
  caseId: string;
  /** The part of a respondent's name that is searched for: some 200 cases have it. */
  respondent: string;
};

/** Of a page: its own database time, the page as it travels, and how many statements it sent. */
async function page(
  { installation, cookie }: Bench,
  path: string,
): Promise<Record<string, number>> {
  const address = `${installation.address}${path}`;
  const ask = () => mustFetch(address, cookie);
  // As often as each connection of the pool needs to have its plans.
  await timed({ times: 120, clients: 8 }, ask);
  const one = await timed({ times: 50, clients: 1 }, ask);
  const eight = await timed({ times: 200, clients: 8 }, ask);
  return {
    ...named(one, "1"),
    ...named(eight, "8"),
    ...(await statementsOf(installation.ownerUrl, ask)),
    trips: await installation.tripsOf(path, cookie),
  };
}

function named({ p50, p95, perSecond }: Timing, clients: string): Record<string, number> {
  return {
    [`p50at${clients}`]: p50,
    [`p95at${clients}`]: p95,
    [`perSecondAt${clients}`]: perSecond,
  };
}

async function bare({ installation, cookie }: Bench, path: string) {
  const { text } = await fetchPage(`${installation.address}${path}`, cookie);
  const server = await bareServer(text);
  const eight = await timed({ times: 2000, clients: 8 }, () => mustFetch(server.address));
  server.stop();
  return { barePerSecondAt8: eight.perSecond, htmlBytes: text.length };
}

/** How long one thing takes after the other, once each connection of the pool has its plans. */
async function alone(work: () => Promise<unknown>): Promise<Timing> {
  await timed({ times: 80, clients: 1 }, work);
  return timed({ times: 60, clients: 1 }, work);
}

/** The queue's first page: what the statement takes beside the one by hand, and the page as a whole. */
export async function queue(bench: Bench, floor: postgres.Sql): Promise<Measured> {
  const { officer } = bench;
  const ours = await alone(() => firstPage(officer));
  const byHand = await alone(() => queueByHand(floor, officer.organizationId));
  return {
    work: "queue",
    ours: { ms: ours.p50, ...(await page(bench, "/desk")) },
    floor: { ms: byHand.p50, ...(await bare(bench, "/desk")) },
    ratio: ours.p50 / byHand.p50,
  };
}

function firstPage(actor: MemberActor, after?: QueueCursor) {
  return inTransaction(viewerOf(actor), (tx) =>
    queuePage(tx, actor, new Date(), { view: "all", ...(after && { after }) }),
  );
}

export async function kase(bench: Bench, floor: postgres.Sql): Promise<Measured> {
  const { officer, caseId } = bench;
  const ours = await alone(() => deskCase(officer, caseId));
  const byHand = await alone(() => caseByHand(floor, caseId));
  const path = `/desk/cases/${caseId}`;
  return {
    work: "case",
    ours: { ms: ours.p50, ...(await page(bench, path)) },
    floor: { ms: byHand.p50, ...(await bare(bench, path)) },
    ratio: ours.p50 / byHand.p50,
  };
}

/** Page 10,000 by cursor, or the last there is, beside page 1. */
export async function deepPage(bench: Bench, floor: postgres.Sql): Promise<Measured> {
  const { officer } = bench;
  const [row] = await floor<{ at: string; id: string; place: number }[]>`
    with own as (select due_at, id, row_number() over (order by due_at, id) as place from proceedings
      where organization_id = ${officer.organizationId} and phase <> 'closed' and due_at is not null)
    select due_at::text as at, id, place::int from own
    where place <= 500000 order by place desc offset 51 limit 1`;
  const first = await alone(() => firstPage(officer));
  const deep = await alone(() => firstPage(officer, row && { at: row.at, id: row.id }));
  return {
    work: "page10000",
    ours: { ms: deep.p50, page: Math.ceil((row?.place ?? 0) / 50) },
    floor: { ms: first.p50 },
    ratio: deep.p50 / first.p50,
  };
}

/**
 * One batch of the sweep, of some thousands of clocks that ran out, beside asking for the batch by hand;
 * and the longest that any statement of it took.
 */
export async function sweep(_: Bench, floor: postgres.Sql): Promise<Measured> {
  await floor`update clocks set expiry_recorded_at = null where id in (select id from clocks
    where ended_at is null and due_at <= now() limit 3000)`;
  const times = { times: 10, clients: 1 };
  await countAnew(floor);
  const ours = await timed(times, () => sweepDeadlines(systemActor("deadline-sweep", new Date())));
  const slowestMs = rounded((await counted(floor)).slowest);
  const byHand = await timed(times, () => sweepByHand(floor));
  return {
    work: "sweep",
    ours: { ms: ours.p50, batch: 200, slowestMs },
    floor: { ms: byHand.p50 },
    ratio: ours.p50 / byHand.p50,
  };
}

/** What the desk's search finds by a part of a respondent's name, beside the same words in the index alone. */
export async function search(bench: Bench, floor: postgres.Sql): Promise<Measured> {
  const { officer, respondent } = bench;
  const ours = await alone(() => findCases(officer, respondent));
  const byHand = await alone(() => textByHand(floor, gramQuery(termsOf(respondent))));
  const path = `/desk/search?q=${encodeURIComponent(respondent)}`;
  return {
    work: "search",
    ours: { ms: ours.p50, ...(await page(bench, path)) },
    floor: { ms: byHand.p50, ...(await bare(bench, path)) },
    ratio: ours.p50 / byHand.p50,
  };
}
