import postgres from "postgres";
import {
  copying,
  literal,
  rowsOf,
  sqlOf,
  type TemplateRow,
  textOf,
  type Varied,
} from "#e2e/bench/copy-rows";
import { prepareCopies } from "#e2e/bench/prepare-copies";
import type { TemplateCase } from "#e2e/bench/template-cases";
import { withoutSearchIndexes } from "#e2e/bench/without-search-indexes";
import { companyNameKey } from "#lib/search/company-name";
import { fold } from "#lib/search/fold";
import { plainKey } from "#lib/search/keys";

const chunk = 10_000;

/**
 * Copies the template cases until there are so many, the oldest ids first. Every row that the commands
 * wrote is written again under ids of its own, shared out over the bodies and over two years; each
 * copy's timeline is chained anew, so that it can be verified like one that grew.
 *
 * @param ownerUrl of a superuser: checks of keys and guards against change are off for this session.
 * @param bodies the organizations that the copies are shared out over; the first is the officer's.
 */
export async function loadCases(
  ownerUrl: string,
  templates: readonly TemplateCase[],
  bodies: readonly string[],
  size: number,
): Promise<void> {
  const sql = postgres(ownerUrl, {
    max: 2,
    onnotice: () => {},
    idle_timeout: 0,
    connection: { session_replication_role: "replica", synchronous_commit: "off" },
  });
  try {
    const [row] = await sql<{ cases: number }[]>`select count(*)::int as cases from cases`;
    const missing = Math.max(0, size - (row?.cases ?? 0));
    const chunks = await Promise.all(templates.map((one) => chunksOf(sql, one, missing)));
    const left = chunks.flat();
    await withoutSearchIndexes(sql, missing, async () => {
      await Promise.all([copyAll(sql, bodies, left), copyAll(sql, bodies, left)]);
    });
    await sql`vacuum (analyze)`;
    // Written out now, and not while it is measured.
    await sql`checkpoint`;
  } finally {
    await sql.end();
  }
}

type Chunk = {
  columns: readonly string[];
  statements: readonly string[];
  made: number;
  most: number;
};

/** What is copied of one template, in parts of which each is a transaction. */
async function chunksOf(
  sql: postgres.Sql,
  { caseId, bodyId, share }: TemplateCase,
  missing: number,
): Promise<Chunk[]> {
  const rows = await rowsOf(sql, caseId);
  const { varied, columns } = variedBy(rows, bodyId);
  const statements = statementsFor(rows, varied);
  const copies = Math.round(missing * share);
  return Array.from({ length: Math.ceil(copies / chunk) }, (_, place) => {
    const made = place * chunk;
    return { columns, statements, made, most: Math.min(chunk, copies - made) };
  });
}

/** Takes one after the other from what is left; two do so at once, one for each core. */
async function copyAll(sql: postgres.Sql, bodies: readonly string[], left: Chunk[]) {
  for (let next = left.shift(); next; next = left.shift()) {
    const { columns, statements, made, most } = next;
    await sql.begin(async (tx) => {
      await prepareCopies(tx, columns, bodies, made, most);
      for (const statement of statements) await tx.unsafe(statement);
      await tx`drop table bench_copies`;
    });
  }
}

/** What differs from copy to copy: the keys of its rows, its body, its numbers, its respondent. */
export function variedBy(rows: readonly TemplateRow[], bodyId: string) {
  const keys = rows.flatMap(({ key }) => (key ? [key] : []));
  const columns = keys.map((_, place) => `k${place}`);
  const varied: Varied = new Map(keys.map((key, place) => [key, `b.k${place}`]));
  const kase = rows.find(({ table }) => table === "cases")!.row;
  varied.set(bodyId, "b.body");
  varied.set(String(kase.number), "b.number");
  for (const { table, row } of rows) {
    if (table === "notices") varied.set(String(row.number), `'文' || b.number || '-${row.id}'`);
    if (table === "events") varied.set(instantOf(row), shifted(row));
  }
  return { varied, columns };
}

const instantOf = (row: Record<string, unknown>) => (row.at as Date).toISOString();

function shifted(row: Record<string, unknown>): string {
  const at = `('${instantOf(row)}'::timestamptz + b.shift) at time zone 'utc'`;
  return `to_char(${at}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The statements that write one chunk. The copy's respondent has a name and a credit code of its own. */
function statementsFor(rows: readonly TemplateRow[], varied: Varied): string[] {
  const events = rows
    .filter(({ table }) => table === "events")
    .sort((a, b) => Number(a.row.seq) - Number(b.row.seq));
  const chain = chainOf(events, varied);
  const found = foundBy(rows, varied);
  const statements = rows.flatMap((row) => {
    if (row.table === "events") return [];
    const isIndex = row.table === "case_keys" || row.table === "case_texts";
    return [copying(row, isIndex ? found : varied, ownOf(row, chain))];
  });
  events.forEach((event, place) => {
    const previous = place === 0 ? "''" : `c.h${place - 1}`;
    const own = { body: `c.t${place}`, previous_hash: previous, hash: `c.h${place}` };
    const plain = copying(event, varied, own);
    statements.push(plain.replace("bench_copies b", "bench_copies b join bench_chain c using (n)"));
  });
  const ready = [
    "create index on bench_chain (n)",
    "analyze bench_chain (n)",
    "analyze bench_copies (n)",
  ];
  return [chain.made, ...ready, ...statements, "drop table bench_chain"];
}

/** What a copy is found by: its own number, and its respondent's own name and credit code. */
function foundBy(rows: readonly TemplateRow[], varied: Varied): Varied {
  const { number } = rows.find(({ table }) => table === "cases")!.row;
  const { row } = rows.find(({ table, row }) => table === "parties" && row.role === "respondent")!;
  const name = String(row.name);
  const found: Varied = new Map(varied);
  found.set(fold(String(number)), "lower(b.number)");
  found.set(plainKey(String(number)), "replace(b.number, '-', '')");
  found.set(companyNameKey(name)!, "upper(b.shop)");
  found.set(name, "b.shop");
  if (row.credit_code) found.set(String(row.credit_code), creditCode);
  return found;
}

const creditCode = "('9111' || lpad((b.n % 9973)::text, 14, '0'))";

function ownOf({ table, row }: TemplateRow, chain: { last: string }): Record<string, string> {
  if (table === "cases")
    return {
      title: "'「青禾」商标 / ' || b.shop",
      query_code_hash: "md5(b.number)",
      head_hash: `(select c.${chain.last} from bench_chain c where c.n = b.n)`,
    };
  // What was disclosed stays as it was committed to.
  if (table === "event_disclosures") return { value: literal(String(row.value)) };
  if (table === "complaints") return { idempotency_key: "b.number" };
  if (table === "parties" && row.role === "respondent")
    return { name: "b.shop", credit_code: creditCode };
  // The sweep of an installation that runs has been by, and so have its reminders.
  if (table === "clocks" && row.ended_at === null && row.due_at) {
    const due = sqlOf(row.due_at, new Map());
    const soon = `${due} <= now() + interval '14 days'`;
    return {
      expiry_recorded_at: `case when ${due} <= now() then ${due} end`,
      reminded_at: `case when ${soon} then least(${due}, now()) end`,
    };
  }
  return {};
}

/**
 * Body and hash of every event of every copy, each hash over the one before (see `chain.ts`). `offset 0`
 * keeps the planner from writing each hash out again in all that follow it.
 */
function chainOf(events: readonly TemplateRow[], varied: Varied) {
  const bodies = events.map(({ row }, place) => `${textOf(String(row.body), varied)} as t${place}`);
  const links = events.map((_, place) => {
    const previous = place === 0 ? "''" : `h${place - 1}`;
    const bytes = `convert_to(${previous} || chr(10) || t${place}, 'UTF8')`;
    return `cross join lateral (select encode(sha256(${bytes}), 'hex') as h${place} offset 0) l${place}`;
  });
  const made = `create temp table bench_chain as select * from
    (select b.n, ${bodies.join(", ")} from bench_copies b offset 0) bodies ${links.join("\n")}`;
  return { made, last: `h${events.length - 1}` };
}
