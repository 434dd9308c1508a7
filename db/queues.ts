import { PgBoss, type Queue } from "pg-boss";
import type { Sql } from "postgres";

const patient = { retryLimit: 12, retryDelay: 2, retryBackoff: true, retryDelayMax: 900 };

/**
 * Every queue and its patience, in seconds. A job whose worker stops beating is taken from it after
 * `heartbeatSeconds`; `exclusive` means that one of its kind waits or runs at a time. What failed for
 * good goes to its `deadLetter` with what it was told; that queue stands before it.
 */
export const queues = {
  "referral-delivery": { ...patient, heartbeatSeconds: 30, expireInSeconds: 120 },
  "deadline-sweep": {
    policy: "exclusive",
    retryLimit: 0,
    heartbeatSeconds: 30,
    expireInSeconds: 300,
  },
  "deadline-passed": { ...patient, heartbeatSeconds: 30, expireInSeconds: 60 },
  "reminder-sweep": {
    policy: "exclusive",
    retryLimit: 0,
    heartbeatSeconds: 30,
    expireInSeconds: 300,
  },
  "deadline-near": { ...patient, heartbeatSeconds: 30, expireInSeconds: 60 },
  "calendar-changed": { ...patient, heartbeatSeconds: 60, expireInSeconds: 300 },
  "referral-sweep": {
    policy: "exclusive",
    retryLimit: 0,
    heartbeatSeconds: 30,
    expireInSeconds: 300,
  },
  "referral-late": { ...patient, heartbeatSeconds: 30, expireInSeconds: 60 },
  "access-asked": { ...patient, heartbeatSeconds: 30, expireInSeconds: 60 },
  "access-sweep": {
    policy: "exclusive",
    retryLimit: 0,
    heartbeatSeconds: 30,
    expireInSeconds: 300,
  },
  "authority-changed": { ...patient, heartbeatSeconds: 30, expireInSeconds: 60 },
  "inbox-delivery": { ...patient, heartbeatSeconds: 30, expireInSeconds: 60 },
  "sheet-import-failed": { ...patient, heartbeatSeconds: 30, expireInSeconds: 60 },
  "sheet-import": {
    ...patient,
    heartbeatSeconds: 60,
    expireInSeconds: 900,
    deadLetter: "sheet-import-failed",
  },
  "mail-sending": { ...patient, heartbeatSeconds: 60, expireInSeconds: 120 },
  "webhook-sending": { ...patient, heartbeatSeconds: 30, expireInSeconds: 120 },
  "webhook-log-cleanup": {
    policy: "exclusive",
    retryLimit: 2,
    heartbeatSeconds: 60,
    expireInSeconds: 1800,
  },
  "mail-digest": {
    policy: "exclusive",
    retryLimit: 3,
    heartbeatSeconds: 30,
    expireInSeconds: 300,
  },
  "search-backlog": {
    policy: "exclusive",
    retryLimit: 0,
    heartbeatSeconds: 30,
    expireInSeconds: 300,
  },
  "checkpoint-signing": {
    policy: "exclusive",
    retryLimit: 2,
    heartbeatSeconds: 60,
    expireInSeconds: 1800,
  },
  "figures-count": {
    policy: "exclusive",
    retryLimit: 2,
    heartbeatSeconds: 60,
    expireInSeconds: 300,
  },
  "draft-evidence-cleanup": {
    policy: "exclusive",
    retryLimit: 2,
    heartbeatSeconds: 60,
    expireInSeconds: 1800,
  },
} satisfies Record<string, Omit<Queue, "name">>;

export type QueueName = keyof typeof queues;

/**
 * Makes or upgrades the tables of pg-boss and every queue, as their owner. The role that the product
 * runs as may use them but not change their shape.
 */
export async function prepareQueues(ownerUrl: string, sql: Sql): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    max: 1,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  boss.on("error", () => {});
  await boss.start();
  try {
    for (const [name, options] of Object.entries(queues)) await upsertQueue(boss, name, options);
  } finally {
    await boss.stop({ graceful: false });
  }
  await refuseStrayJobs(sql);
}

async function upsertQueue(boss: PgBoss, name: string, options: Omit<Queue, "name">) {
  const { policy: _fixedAtCreation, ...changeable } = options;
  await boss.createQueue(name, options);
  await boss.updateQueue(name, changeable);
}

// A job that strays out of its transaction, because a backend was killed in the middle, would run
// although its cause was never kept. Like every other table, these take no row without a context.
async function refuseStrayJobs(sql: Sql) {
  await sql.unsafe(`do $$
    declare t text;
    begin
      foreach t in array array['job', 'job_common'] loop
        if exists (select from pg_policies where schemaname = 'pgboss' and tablename = t) then
          continue;
        end if;
        execute format('alter table pgboss.%I enable row level security', t);
        execute format('create policy use_jobs on pgboss.%I using (true)
          with check (public.qiheng_viewer() <> '''')', t);
      end loop;
    end $$`);
}
