import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { complaintAbout, nextCode } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { statementsOf } from "#e2e/arrange/statements";
import { acting } from "#lib/access/act";
import { type MemberActor, viewerOf } from "#lib/access/actor";
import { blindHits } from "#lib/access-requests/blind-hits";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;
let fengtai: MemberActor;
const now = new Date();

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", now);
  haidian = await seatIn("market-supervision-110108", ["officer"], now);
  chaoyang = await seatIn("market-supervision-110105", ["officer"], now);
  fengtai = await seatIn("market-supervision-110106", ["officer"], now);
});
after(() => database.drop());

test("a body is told how many cases others hold, and a stranger nothing", async () => {
  const credit = nextCode();
  const mine = await complaintAbout(holder, "110108", credit);
  assert.equal(await acting(haidian, (tx) => blindHits(tx, mine)), 0);
  await complaintAbout(holder, "110105", credit);
  await complaintAbout(holder, "110105", credit);
  await complaintAbout(holder, "110105", nextCode());
  await complaintAbout(holder, "110108", credit);
  assert.equal(
    await acting(haidian, (tx) => blindHits(tx, mine)),
    2,
    "its own and other respondents' do not count",
  );
  for (const stranger of [fengtai, chaoyang, holder])
    assert.equal(await acting(stranger, (tx) => blindHits(tx, mine)), 0);
  await assert.rejects(
    inTransaction(viewerOf(haidian), (tx) => tx.execute(sql`select qiheng_hidden_cases(${mine})`)),
    "which cases they are cannot be asked",
  );
});

test("a shop's address or a telephone number tells of the same respondent, a name alone does not", async () => {
  const shop = { shopUrl: "https://www.mall.example/item?id=712345678&spm=1" };
  const mine = await complaintAbout(holder, "110108", undefined, {
    ...shop,
    phone: "+86 138 0013 9111",
  });
  assert.equal(await acting(haidian, (tx) => blindHits(tx, mine)), 0);
  await complaintAbout(holder, "110105", undefined, {
    shopUrl: "http://mall.example/item?id=712345678",
  });
  await complaintAbout(holder, "110105", undefined, { phone: "13800139111" });
  await complaintAbout(holder, "110105", undefined, {});
  assert.equal(await acting(haidian, (tx) => blindHits(tx, mine)), 2);
  assert.equal(await acting(fengtai, (tx) => blindHits(tx, mine)), 0);
});

test("a hundred stand for as many or more", async () => {
  const code = nextCode();
  const mine = await complaintAbout(holder, "110108", code);
  for (let turn = 0; turn < 101; turn++) await complaintAbout(holder, "110105", code);
  assert.equal(await acting(haidian, (tx) => blindHits(tx, mine)), 100);
});

test("with or without a hit the same one statement is sent", async () => {
  const [with_, without] = [nextCode(), nextCode()];
  const [hit, none] = [
    await complaintAbout(holder, "110108", with_),
    await complaintAbout(holder, "110108", without),
  ];
  await complaintAbout(holder, "110105", with_);
  const plans = [
    await statementsOf(database, () => acting(haidian, (tx) => blindHits(tx, hit))),
    await statementsOf(database, () => acting(haidian, (tx) => blindHits(tx, none))),
  ];
  assert.deepEqual(plans[0], plans[1]);
});
