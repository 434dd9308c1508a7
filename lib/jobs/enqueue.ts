import { sql } from "drizzle-orm";
import { type Clock, fromDrizzle, PgBoss } from "pg-boss";
import type { QueueName } from "#db/queues";
import type { Transaction } from "#db/transaction";
import type { JobData } from "#lib/jobs/job-data";

export type EnqueueOptions = {
  /** Not to be worked before this moment. */
  after?: Date;
  /** At most one job with this key waits or runs in an exclusive queue. */
  key?: string;
  /** Worked when nothing else of its queue waits. */
  isBehind?: boolean;
};

/**
 * Leaves a job in the same transaction as its cause: both are kept, or neither. Costs one statement.
 * @throws when the queue is unknown; the transaction is then lost, as it should be.
 */
export async function enqueue<Name extends QueueName>(
  tx: Transaction,
  name: Name,
  data: JobData[Name],
  options: EnqueueOptions = {},
): Promise<void> {
  const boss = await sender(tx);
  await boss.send(name, data, {
    db: fromDrizzle(tx, sql),
    ...(options.after && { startAfter: options.after }),
    ...(options.key && { singletonKey: options.key }),
    ...(options.isBehind && { priority: -1 }),
  });
}

/**
 * The same for many jobs of one queue, in one statement. @param keyOf as `key` of `EnqueueOptions`.
 */
export async function enqueueAll<Name extends QueueName>(
  tx: Transaction,
  name: Name,
  jobs: readonly JobData[Name][],
  keyOf?: (data: JobData[Name]) => string,
): Promise<void> {
  if (jobs.length === 0) return;
  const boss = await sender(tx);
  await boss.insert(
    name,
    jobs.map((data) => ({ data, ...(keyOf && { singletonKey: keyOf(data) }) })),
    { db: fromDrizzle(tx, sql) },
  );
}

const shared = globalThis as typeof globalThis & { qihengSender?: Promise<PgBoss> };

// The list of queues is read once a process, over the first sender's own transaction: asking the
// pool for a second connection while holding one is how a full pool locks itself up. If that
// transaction is lost, the next sender reads it again.
function sender(tx: Transaction): Promise<PgBoss> {
  shared.qihengSender ??= startSender(fromDrizzle(tx, sql)).catch((error) => {
    shared.qihengSender = undefined;
    throw error;
  });
  return shared.qihengSender;
}

async function startSender(db: ReturnType<typeof fromDrizzle>): Promise<PgBoss> {
  const boss = new PgBoss({
    db,
    clock: stoppedTimers,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  await boss.start();
  const queues = await boss.getQueues();
  if (queues.length === 0) throw new Error("There are no queues; prepareDatabase makes them.");
  return boss;
}

// Only sends: it neither supervises nor refreshes anything, so no timer may use that first
// transaction later, or keep a process alive.
const stoppedTimers: Clock = {
  now: () => Date.now(),
  setTimeout: () => 0 as never,
  clearTimeout: () => {},
  setInterval: () => 0 as never,
  clearInterval: () => {},
};
