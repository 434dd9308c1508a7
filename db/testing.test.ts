import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

test("a cloned database has the base data, and only for those who say for whom they act", async () => {
  const seen = await inTransaction({ kind: "visitor" }, (tx) =>
    tx.execute<{ n: number }>(sql`select count(*)::int as n from regions`),
  );
  assert.ok((seen[0]?.n ?? 0) > 16);
  const strayed = await database.sql`select count(*)::int as n from regions`;
  assert.equal(strayed[0]?.n, 0);
});

test("the role that tests run as owns nothing and bypasses nothing", async () => {
  const [role] = await database.sql`
    select rolsuper or rolbypassrls as mighty,
           exists (select from pg_class where relowner = r.oid) as owner
    from pg_roles r where rolname = current_user`;
  assert.deepEqual(role, { mighty: false, owner: false });
});

test("no question is answered by parallel workers, which take longer to start than to be done without", async () => {
  const [row] = await database.sql`show max_parallel_workers_per_gather`;
  assert.equal(row?.max_parallel_workers_per_gather, "0");
});
