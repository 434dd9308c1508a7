import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { connect } from "#db/connection";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";

let database: ClonedDatabase;
let owner: postgres.Sql;

before(async () => {
  database = await cloneDatabase();
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => {} });
});
after(async () => {
  await owner.end();
  await database.drop();
});

const viewer = { kind: "system" } as const;

test("what a transaction sends after its backend died is refused, and never reaches another one", async () => {
  for (let round = 0; round < 20; round++) {
    const later: PromiseSettledResult<unknown>[] = [];
    const lost = inTransaction(viewer, async (tx) => {
      const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      const sent = tx.execute(sql`select pg_sleep(60)`);
      await owner`select pg_terminate_backend(${row!.pid})`;
      later.push(...(await Promise.allSettled([sent, tx.execute(sql`select 1`)])));
      later.push(...(await Promise.allSettled([tx.execute(sql`select ${round}::int`)])));
    });
    await assert.rejects(lost);
    // Those that the work sends on are answered, too, and the pool serves the next transaction.
    const [row] = await inTransaction(viewer, (tx) =>
      tx.execute<{ round: number }>(sql`select ${round}::int as round`),
    );
    assert.equal(row?.round, round);
    while (later.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(
      later.map(({ status }) => status),
      ["rejected", "rejected", "rejected"],
    );
  }
});

test("where one branch of a transaction fails, the others write nothing on once it is taken back", async () => {
  const slow = Promise.withResolvers<void>();
  const stray = Promise.withResolvers<PromiseSettledResult<unknown>[]>();
  const failed = inTransaction(viewer, (tx) =>
    Promise.all([
      tx.execute(sql`select 1`).then(() => Promise.reject(new Error("refused"))),
      slow.promise.then(async () => {
        stray.resolve(await Promise.allSettled([tx.execute(sql`select 1`)]));
      }),
    ]),
  );
  await assert.rejects(failed, /refused/);
  slow.resolve();
  const [sent] = await stray.promise;
  assert.ok(sent?.status === "rejected");
  assert.match(String(sent.reason.cause), /transaction is over/);
});

test("a server that hangs up without a word is an error, not asked for ever", async () => {
  const server = createServer((socket) => socket.end()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { sql: client } = connect(`postgres://nobody:none@127.0.0.1:${port}/none`);
  await assert.rejects(client`select 1`, { code: "CONNECTION_CLOSED" });
  await client.end();
  server.close();
});

test("a statement stays prepared on its connection, one with a list of changing length does not", async () => {
  const kept = await inTransaction(viewer, async (tx) => {
    await tx.execute(sql`select ${"kept"}::text`);
    await tx.execute(sql`select 'without'`);
    const many = Array.from({ length: 70 }, (_, place) => sql`${place}::int`);
    await tx.execute(sql`select ${sql.join(many, sql`, `)}`);
    return tx.execute<{ statement: string }>(sql`select statement from pg_prepared_statements`);
  });
  const texts = kept.map(({ statement }) => statement);
  assert.ok(texts.includes("select $1::text"), texts.join("\n"));
  assert.ok(texts.includes("select 'without'"), texts.join("\n"));
  assert.ok(!texts.some((text) => text.includes("$70")));
});
