import { setTimeout as pause } from "node:timers/promises";
import type postgres from "postgres";

const longest = 300_000;

/**
 * Waits until the worker has done all that is due, so that nothing of it counts in what is measured
 * next. After five minutes it says so and goes on.
 */
export async function atRest(sql: postgres.Sql): Promise<void> {
  const since = Date.now();
  while (await hasWork(sql)) {
    if (Date.now() - since > longest) {
      console.error("the worker is still at work: statements and times hold some of its own");
      return;
    }
    await pause(500);
  }
}

async function hasWork(sql: postgres.Sql): Promise<boolean> {
  const waiting = await sql`select from pgboss.job
    where state in ('created', 'retry', 'active') and start_after <= now() limit 1`;
  return waiting.length > 0;
}

/**
 * Takes away what the worker does by the clock: of the loaded cases 200 deadlines a minute run out, whose
 * work would count in whichever it falls into.
 */
export async function withoutSchedule(sql: postgres.Sql): Promise<void> {
  await sql`delete from pgboss.schedule`;
}
