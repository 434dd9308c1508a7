import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { newId } from "#lib/access/new-id";
import { enqueue, enqueueAll } from "#lib/jobs/enqueue";
import { workerBoss } from "#lib/jobs/worker-boss";

let database: ClonedDatabase;
let owner: postgres.Sql;
before(async () => {
  database = await cloneDatabase();
  owner = postgres(database.ownerUrl, { max: 1 });
});
after(async () => {
  await owner.end();
  await database.drop();
});

const waiting = (clockId: string) =>
  owner`select name, state from pgboss.job where data->>'clockId' = ${clockId}`;

test("a job is kept with its cause, with the patience of its queue", async () => {
  const clockId = newId();
  await inTransaction({ kind: "system" }, (tx) => enqueue(tx, "deadline-passed", { clockId }));
  const jobs = await owner`select retry_limit, heartbeat_seconds from pgboss.job
    where data->>'clockId' = ${clockId}`;
  assert.deepEqual([...jobs], [{ retry_limit: 12, heartbeat_seconds: 30 }]);
});

test("many are kept like one, each key once", async () => {
  const ids = Array.from({ length: 300 }, newId);
  const jobs = ids.map((clockId) => ({ clockId }));
  await inTransaction({ kind: "system" }, (tx) =>
    enqueueAll(tx, "deadline-passed", jobs, ({ clockId }) => clockId),
  );
  const kept = await owner`select distinct retry_limit, heartbeat_seconds, count(*)::int as jobs,
      count(distinct singleton_key)::int as keys
    from pgboss.job where data->>'clockId' in ${owner(ids)} group by 1, 2`;
  assert.deepEqual([...kept], [{ retry_limit: 12, heartbeat_seconds: 30, jobs: 300, keys: 300 }]);
  await inTransaction({ kind: "system" }, (tx) => enqueueAll(tx, "deadline-sweep", [{}, {}]));
  const sweeps = await owner`select state from pgboss.job where name = 'deadline-sweep'`;
  assert.equal(sweeps.length, 1, "an exclusive queue takes one of them");
});

test("a job is lost with its cause", async () => {
  const clockId = newId();
  const work = inTransaction({ kind: "system" }, async (tx) => {
    await enqueue(tx, "deadline-passed", { clockId });
    throw new Error("the command failed");
  });
  await assert.rejects(work, /the command failed/);
  assert.deepEqual([...(await waiting(clockId))], []);
});

test("ten commands at once on a pool of five all leave their job", async () => {
  const ids = Array.from({ length: 10 }, newId);
  await Promise.all(
    ids.map((clockId) =>
      inTransaction({ kind: "system" }, (tx) => enqueue(tx, "deadline-passed", { clockId })),
    ),
  );
  const [kept] = await owner`select count(*)::int as n from pgboss.job
    where data->>'clockId' in ${owner(ids)}`;
  assert.equal(kept?.n, 10);
});

test("an exclusive queue takes one job at a time", async () => {
  for (const _ of [1, 2]) {
    await inTransaction({ kind: "system" }, (tx) => enqueue(tx, "deadline-sweep", {}));
  }
  const jobs = await owner`select state from pgboss.job where name = 'deadline-sweep'`;
  assert.equal(jobs.length, 1);
});

test("a job that strays out of a killed transaction is refused", async () => {
  const clockId = newId();
  const work = inTransaction({ kind: "system" }, async (tx) => {
    const [mine] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await owner`select pg_terminate_backend(${mine?.pid ?? 0})`;
    await enqueue(tx, "deadline-passed", { clockId }).catch(() => {});
    await enqueue(tx, "deadline-passed", { clockId });
  });
  await assert.rejects(work);
  assert.deepEqual([...(await waiting(clockId))], []);
  const insert = database.sql`insert into pgboss.job_common (name, data, policy)
    values ('deadline-passed', '{}', 'standard')`;
  await assert.rejects(insert, /row-level security/);
});

test("today's news is worked before what an import brought of earlier days", async () => {
  const [early, late] = [newId(), newId()];
  await inTransaction({ kind: "system" }, async (tx) => {
    await enqueue(tx, "deadline-near", { clockId: early }, { isBehind: true });
    await enqueue(tx, "deadline-near", { clockId: late });
  });
  const boss = workerBoss(database.url);
  await boss.start();
  const [first] = await boss.fetch<{ clockId: string }>("deadline-near");
  await boss.stop({ graceful: false });
  assert.equal(first?.data.clockId, late);
});
