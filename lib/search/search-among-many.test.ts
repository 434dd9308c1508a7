import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { findCases } from "#lib/search/find-cases";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司");
  haidian = await seatIn("market-supervision-110108");
  chaoyang = await seatIn("market-supervision-110105");
});
after(() => database.drop());

test("among many cases neither rare nor frequent words make it read a whole table", async () => {
  const answers = trademarkAnswers(holder);
  const conduct = { ...answers.conduct, description: "稀见之词：甪直。" };
  const { caseId, number } = await filed(holder, { ...answers, conduct });
  await copyTexts(caseId, 20_000);
  const owner = postgres(database.ownerUrl, { max: 1 });
  const scans = () => owner<{ name: string; scans: number }[]>`
    select relname as name, seq_scan::int as scans from pg_stat_user_tables
    where relname in ('case_texts', 'case_keys', 'cases', 'grants') order by 1`;
  await settled();
  const before = await scans();
  for (const typed of ["甪直", "青禾", "鞋", number, "青禾 假冒"])
    for (const actor of [haidian, holder, chaoyang]) await findCases(actor, typed);
  await settled();
  assert.deepEqual([...(await scans())], [...before]);
  await owner.end();
});

/** What the backends counted reaches the statistics once they are done. */
async function settled() {
  await database.sql`select pg_stat_force_next_flush()`;
  for (let connection = 0; connection < 5; connection++)
    await Promise.all(
      Array.from(
        { length: 5 },
        () => database.sql`select pg_stat_force_next_flush(), pg_sleep(0.02)`,
      ),
    );
}

/** The same texts and keys again under cases of their own, which the same bodies see. */
async function copyTexts(caseId: string, copies: number) {
  const owner = postgres(database.ownerUrl, { max: 1, onnotice: () => {} });
  await owner`set session_replication_role = replica`;
  await owner`create temp table copied as select gen_random_uuid() as id, n
    from generate_series(1, ${copies}) n`;
  await owner`insert into cases select d.id, 'QH-1900-' || n, 'x', title, right_kind, region_code,
    filed_at, head_seq, head_hash, version from cases, copied d where cases.id = ${caseId}`;
  await owner`insert into case_texts (id, case_id, source, source_id, place, audience, visible_to, text,
    folded) select gen_random_uuid(), d.id, source, source_id, place, audience, visible_to,
    replace(text, '甪直', ''), replace(folded, '甪直', '') from case_texts, copied d
    where case_id = ${caseId}`;
  await owner`insert into case_keys select gen_random_uuid(), d.id, kind, key || n, about, audience,
    visible_to from case_keys, copied d where case_id = ${caseId}`;
  await owner`insert into grants (id, case_id, organization_id, standing, scope, cause, cause_id,
    started_at) select gen_random_uuid(), d.id, organization_id, standing, scope, cause, cause_id,
    started_at from grants, copied d where case_id = ${caseId}`;
  await owner`vacuum analyze`;
  await owner.end();
}
