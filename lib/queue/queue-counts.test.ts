import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { mostInView, queueCounts } from "#lib/queue/queue-counts";

let database: ClonedDatabase;
let haidian: MemberActor;
let chaoyang: MemberActor;

before(async () => {
  database = await cloneDatabase();
  haidian = await seatIn("market-supervision-110108");
  chaoyang = await seatIn("market-supervision-110105");
  const holder = await companySeat();
  await filed(holder, trademarkAnswers(holder));
});
after(() => database.drop());

test("a view is counted to its limit and no further, and nobody else's work with it", async () => {
  assert.equal((await counts(haidian)).all, 1);
  await copyProceeding(mostInView - 1);
  assert.equal((await counts(haidian)).all, mostInView);
  await copyProceeding(500);
  const { all, new: fresh, overdue, mine } = await counts(haidian);
  assert.deepEqual([all, fresh, overdue, mine], [mostInView + 1, mostInView + 1, 0, 0]);
  assert.equal((await counts(chaoyang)).all, 0);
});

function counts(actor: MemberActor) {
  return acting(actor, (tx) => queueCounts(tx, actor, new Date(actor.now.getTime() + 1)));
}

/** More work in the same case, each due a second later. */
async function copyProceeding(copies: number) {
  const owner = postgres(database.ownerUrl, { max: 1, onnotice: () => {} });
  await owner`set session_replication_role = replica`;
  await owner`create temp table copied as select p.* from proceedings p limit 1`;
  await owner`insert into proceedings select (jsonb_populate_record(c.*, jsonb_build_object(
      'id', gen_random_uuid(), 'due_at', c.due_at + n * interval '1 second'))).*
    from copied c, generate_series(1, ${copies}) n`;
  await owner.end();
}
