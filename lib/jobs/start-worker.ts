import type { Job, JobResult, PgBoss } from "pg-boss";
import type { QueueName } from "#db/queues";
import { type Handlers, handlers } from "#lib/jobs/handlers";
import type { Handler } from "#lib/jobs/job-data";
import { recurring } from "#lib/jobs/recurring";
import { workerBoss } from "#lib/jobs/worker-boss";
import { log } from "#lib/operations/log";

/**
 * Starts to work on every queue that has a handler, and to send the recurring jobs.
 * @param url of the role that the product runs as; `prepareDatabase` has made the queues.
 * @param table which function does which job.
 * @returns how to stop: no new job is taken, and the running ones get up to 8 seconds to finish.
 */
export async function startWorker(
  url: string,
  table: Handlers = handlers,
): Promise<() => Promise<void>> {
  const boss = workerBoss(url);
  boss.on("error", (error) => log.error({ err: error }, "jobs: error"));
  boss.on("warning", (warning) => log.warn({ warning: warning.message }, "jobs: warning"));
  await boss.start({ attempts: 5 });
  for (const name of Object.keys(table) as QueueName[]) await workOn(boss, name, table[name]);
  await scheduleRecurring(boss, table);
  return () => boss.stop({ graceful: true, timeout: 8000 });
}

/** While there is more than a handful to do, the next is fetched at once and not at the next second. */
const pace = {
  pollingIntervalSeconds: 1,
  localConcurrency: 2,
  batchSize: 20,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;

/** What comes by the clock alone, one at a time, need not be looked for every second. */
const unhurried = { ...pace, pollingIntervalSeconds: 5, localConcurrency: 1 } as const;

const byTheClock: ReadonlySet<QueueName> = new Set(recurring.map(({ job }) => job));

/** What waits for others' servers is worked side by side, so that a slow one holds up no other. */
const sideBySide: ReadonlySet<QueueName> = new Set<QueueName>(["webhook-sending"]);

async function workOn(boss: PgBoss, name: QueueName, handler: Handlers[QueueName]) {
  const handle = handler as Handler<QueueName>;
  const own = byTheClock.has(name) ? unhurried : pace;
  await boss.work(name, own, async (jobs) => {
    if (sideBySide.has(name)) return Promise.all(jobs.map((job) => outcomeOf(name, job, handle)));
    const results: JobResult[] = [];
    for (const job of jobs) results.push(await outcomeOf(name, job, handle));
    return results;
  });
}

async function outcomeOf(
  name: QueueName,
  job: Job<unknown>,
  handle: Handler<QueueName>,
): Promise<JobResult> {
  const begun = performance.now();
  const about = { job: name, id: job.id, ...(job.data as object) };
  try {
    await handle(job.data as never, job.signal);
    log.info({ ...about, ms: Math.round(performance.now() - begun) }, "job done");
    return { id: job.id, status: "completed" };
  } catch (error) {
    log.error({ ...about, err: error }, "job failed; it is tried again while its queue is patient");
    const output = { message: error instanceof Error ? error.message : String(error) };
    return { id: job.id, status: "failed", output };
  }
}

async function scheduleRecurring(boss: PgBoss, table: Handlers) {
  const wanted = recurring.filter(({ job }) => table[job]);
  for (const { job, cron } of wanted) await boss.schedule(job, cron, {}, { tz: "Asia/Shanghai" });
  for (const { name } of await boss.getSchedules()) {
    if (!wanted.some(({ job }) => job === name)) await boss.unschedule(name);
  }
}
