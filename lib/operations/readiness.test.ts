import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { readiness } from "#lib/operations/readiness";

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

const failing = async () => {
  const { ready, checks } = await readiness();
  const names = Object.entries(checks).filter(([, { ok }]) => !ok);
  assert.equal(ready, names.length === 0);
  return names.map(([name]) => name);
};

test("it is ready with a worker within the last minute, and not without", async () => {
  assert.deepEqual(await failing(), ["jobs"]);
  await owner`insert into pgboss.instance
    (id, name, host, pid, version, node_version, heartbeat_seconds, supervise, schedule, migrate,
     persist_queue_stats, persist_warnings)
    values (gen_random_uuid(), 'worker', 'h', 1, '1', '1', 15, true, true, false, false, false)`;
  assert.deepEqual(await failing(), []);
  await owner`update pgboss.instance set heartbeat_on = now() - interval '61 seconds'`;
  assert.deepEqual(await failing(), ["jobs"]);
  await owner`update pgboss.instance set heartbeat_on = now()`;
});

test("it is not ready on a database of another release", async () => {
  await owner`update drizzle.__drizzle_migrations set created_at = created_at - 1`;
  assert.deepEqual(await failing(), ["migrations"]);
  await owner`update drizzle.__drizzle_migrations set created_at = created_at + 1`;
});

test("it is not ready when evidence has too little room", async () => {
  process.env.EVIDENCE_KEEP_FREE_BYTES = String(Number.MAX_SAFE_INTEGER);
  assert.deepEqual(await failing(), ["storage"]);
  delete process.env.EVIDENCE_KEEP_FREE_BYTES;
});
