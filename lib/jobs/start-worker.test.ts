import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { newId } from "#lib/access/new-id";
import { enqueue } from "#lib/jobs/enqueue";
import { startWorker } from "#lib/jobs/start-worker";
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

test("a worker that owns nothing does jobs, tries failed ones again and is seen alive", async () => {
  const clockId = newId();
  const attempts: string[] = [];
  const done = Promise.withResolvers<void>();
  const stop = await startWorker(database.url, {
    "deadline-sweep": async () => {},
    "deadline-passed": async (data) => {
      attempts.push(data.clockId);
      if (attempts.length === 1) throw new Error("the first attempt fails");
      done.resolve();
    },
  });
  await inTransaction({ kind: "system" }, (tx) => enqueue(tx, "deadline-passed", { clockId }));
  await done.promise;
  const alive = await owner`select name from pgboss.instance where stopped_on is null`;
  assert.deepEqual([...alive], [{ name: "worker" }]);
  const schedules = await owner`select name, cron, timezone from pgboss.schedule`;
  assert.deepEqual(
    [...schedules],
    [{ name: "deadline-sweep", cron: "* * * * *", timezone: "Asia/Shanghai" }],
  );
  await stop();
  assert.deepEqual(attempts, [clockId, clockId]);
  const [job] = await owner`select state from pgboss.job where data->>'clockId' = ${clockId}`;
  assert.equal(job?.state, "completed");
});

test("pg-boss can do its upkeep as the role that owns nothing", async () => {
  const boss = workerBoss(database.url);
  const faults: unknown[] = [];
  boss.on("error", (fault) => faults.push(fault));
  boss.on("warning", (warning) => faults.push(warning));
  await boss.start();
  await boss.supervise();
  await boss.stop({ graceful: false });
  assert.deepEqual(faults, []);
  const [monitored] = await owner`select count(*)::int as n from pgboss.queue
    where monitor_on is not null`;
  assert.ok((monitored?.n ?? 0) >= 4);
});
