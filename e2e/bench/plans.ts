import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { runtimeConnection, useConnection } from "#db/connection";
import { keepingPlans } from "#db/kept-plans";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import type { Bench } from "#e2e/bench/works";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { deskCase } from "#lib/cases/desk-case";
import { sweepDeadlines } from "#lib/proceedings/sweep-deadlines";
import { queueFor } from "#lib/queue/queue-for";
import { findCases } from "#lib/search/find-cases";

type Sent = { query: string; params: unknown[] };

/** Tables that grow with the cases: reading one from end to end is a fault at any size. */
const grows = new Set([
  "cases",
  "complaints",
  "parties",
  "grants",
  "proceedings",
  "clocks",
  "events",
  "event_disclosures",
  "notices",
  "case_keys",
  "case_texts",
]);

/**
 * Asks the database how it goes about the product's own statements, as the role that the product runs
 * as and for the officer: with what was asked for, and in the plan that is kept for whatever is asked.
 * @returns a line for each statement that reads a growing table from end to end.
 */
export async function fullScans(
  runtimeUrl: string,
  {
    officer,
    filer,
    caseId,
    respondent: word,
  }: Pick<Bench, "officer" | "filer" | "caseId" | "respondent">,
): Promise<string[]> {
  const sent = await listened(runtimeUrl, async () => {
    await queueFor(officer, { view: "all" });
    await queueFor(officer, { view: "overdue" });
    await queueFor(officer, { view: "all", filter: `respondent:${word} due:<3wd` });
    await filed(filer, trademarkAnswers(filer));
    await deskCase(officer, caseId);
    await findCases(officer, word);
    await sweepDeadlines(systemActor("deadline-sweep", new Date()));
  });
  const sql = postgres(runtimeUrl, { max: 1, onnotice: () => {} });
  try {
    const found = new Set<string>();
    for (const one of sent.filter(({ query }) => /^\s*(select|with)/i.test(query)))
      for (const table of await scansOf(sql, officer, one))
        found.add(`${table}: ${one.query.trim().replaceAll(/\s+/g, " ").slice(0, 120)} …`);
    return [...found];
  } finally {
    await sql.end();
  }
}

async function listened(runtimeUrl: string, work: () => Promise<void>): Promise<Sent[]> {
  const before = runtimeConnection();
  const sql = postgres(runtimeUrl, { max: 4, onnotice: () => {} });
  const sent: Sent[] = [];
  const logger = {
    logQuery: (query: string, params: unknown[]) => void sent.push({ query, params }),
  };
  useConnection({ sql, opening: (one) => drizzle(keepingPlans(sql, one), { logger }) });
  try {
    await work();
    return sent;
  } finally {
    useConnection(before);
    await sql.end();
  }
}

type Plan = { "Node Type": string; "Relation Name"?: string; Plans?: Plan[] };

async function scansOf(sql: postgres.Sql, officer: MemberActor, { query, params }: Sent) {
  if (/set_config|pg_notify|pgboss/.test(query)) return [];
  const answer = await sql.begin(async (tx) => {
    await tx`select set_config('qiheng.viewer', 'member', true),
      set_config('qiheng.organization', ${officer.organizationId}, true),
      set_config('qiheng.person', ${officer.personId}, true), set_config('qiheng.case', '', true)`;
    const planned = await tx.unsafe(`explain (format json) ${query}`, params as never[]);
    return [
      ...planned,
      ...(await tx.unsafe(`explain (generic_plan, format json) ${query}`).simple()),
    ];
  });
  const plans = answer as unknown as { "QUERY PLAN": { Plan: Plan }[] }[];
  return plans.flatMap((row) => scanned(row["QUERY PLAN"][0]!.Plan));
}

function scanned(plan: Plan): string[] {
  const own =
    plan["Node Type"] === "Seq Scan" && grows.has(plan["Relation Name"] ?? "")
      ? [plan["Relation Name"]!]
      : [];
  return [...own, ...(plan.Plans ?? []).flatMap(scanned)];
}
