import type postgres from "postgres";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { taken } from "#e2e/arrange/lanes";
import { atRest } from "#e2e/bench/at-rest";
import { caseByHand, queueByHand, sweepByHand, textByHand } from "#e2e/bench/floors";
import type { Installation } from "#e2e/bench/installation";
import { asOwner } from "#e2e/bench/installation";
import { rawAct } from "#e2e/bench/raw-act";
import { rawFiling } from "#e2e/bench/raw-filing";
import { bareServer, fetchPage, mustFetch } from "#e2e/bench/requests";
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
    ...(await statements(installation, ask)),
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

/** How many statements, and how many of the database's milliseconds, one request takes. */
async function statements({ ownerUrl }: Installation, ask: () => Promise<void>) {
  return asOwner(ownerUrl, async (sql) => {
    await sql`select pg_stat_statements_reset()`;
    const times = 20;
    for (let turn = 0; turn < times; turn++) await ask();
    const { calls, took } = await counted(sql);
    const round = (value: number) => Math.round((value / times) * 100) / 100;
    return { statements: round(calls), databaseMs: round(took) };
  });
}

/** In milliseconds, since the statements were last counted anew. */
async function slowestStatement({ ownerUrl }: Installation): Promise<number> {
  return asOwner(ownerUrl, async (sql) => rounded((await counted(sql)).slowest));
}

type Counted = { calls: number; took: number; slowest: number };

/** What the product's own statements took of the database. */
async function counted(sql: postgres.Sql): Promise<Counted> {
  const [row] = await sql<[Counted]>`
    select coalesce(sum(calls), 0)::int as calls, coalesce(sum(total_exec_time), 0) as took,
      coalesce(max(max_exec_time), 0) as slowest from pg_stat_statements s
    join pg_roles r on r.oid = s.userid where r.rolname like 'qiheng\_%' and r.rolname <> current_user
    and query !~* '^(begin|commit|rollback|deallocate|listen)' and query !~ 'pgboss'`;
  return row;
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

/** The same for what is written, eight at once. */
async function eightAtOnce(work: (turn: number) => Promise<unknown>): Promise<Timing> {
  await timed({ times: 80, clients: 8 }, work);
  return timed({ times: 240, clients: 8 }, (turn) => work(turn + 80));
}

/** Filing by its command, eight at once, beside the same rows written raw in one transaction each. */
export async function file(bench: Bench, floor: postgres.Sql): Promise<Measured> {
  const { filer } = bench;
  const ours = await eightAtOnce(() =>
    filed({ ...filer, now: new Date() }, trademarkAnswers(filer)),
  );
  const { caseId } = await filed(filer, trademarkAnswers(filer));
  await atRest(floor);
  const raw = await eightAtOnce(await rawFiling(floor, caseId));
  return {
    work: "file",
    ours: { p50: ours.p50, p95: ours.p95, perSecond: ours.perSecond },
    floor: { p50: raw.p50, perSecond: raw.perSecond },
    ratio: raw.perSecond / ours.perSecond,
  };
}

/** A step in a proceeding with its event, eight at once in as many cases, beside the same rows written raw. */
export async function act({ officer }: Bench, floor: postgres.Sql): Promise<Measured> {
  const steps = await floor<{ id: string; kase: string }[]>`
    select id, case_id as kase from proceedings where organization_id = ${officer.organizationId}
      and phase <> 'closed' and procedure_key = 'market-supervision-penalty'
    order by due_at desc limit 320`;
  const input = { step: "accounts", note: "调取近三个月销售流水。" };
  const now = new Date();
  const ours = await eightAtOnce((turn) =>
    taken({ ...officer, now }, steps[turn]!.id, "record-step", input),
  );
  await atRest(floor);
  const raw = await eightAtOnce((turn) => rawAct(floor, steps[turn]!.kase, steps[turn]!.id));
  return {
    work: "act",
    ours: { p50: ours.p50, p95: ours.p95, perSecond: ours.perSecond },
    floor: { p50: raw.p50, perSecond: raw.perSecond },
    ratio: raw.perSecond / ours.perSecond,
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
export async function sweep({ installation }: Bench, floor: postgres.Sql): Promise<Measured> {
  await floor`update clocks set expiry_recorded_at = null where id in (select id from clocks
    where ended_at is null and due_at <= now() limit 3000)`;
  const times = { times: 10, clients: 1 };
  await floor`select pg_stat_statements_reset()`;
  const ours = await timed(times, () => sweepDeadlines(systemActor("deadline-sweep", new Date())));
  const slowestMs = await slowestStatement(installation);
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
