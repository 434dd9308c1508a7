import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import { caseKeys, caseTexts, searchBacklog } from "#db/schema/search";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, systemActor, viewerOf } from "#lib/access/actor";
import { writeNote } from "#lib/cases/write-note";
import type { Answers } from "#lib/complaints/answers";
import { findCases, type SearchHit, searchPageSize } from "#lib/search/find-cases";
import { gramQuery, termsOf } from "#lib/search/fold";
import { indexBacklog } from "#lib/search/index-backlog";
import { keysOfTyped } from "#lib/search/keys";

let database: ClonedDatabase;
let holder: MemberActor;
let other: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司");
  other = await companySeat("旁观示例公司");
  haidian = await seatIn("market-supervision-110108");
  chaoyang = await seatIn("market-supervision-110105");
});
after(() => database.drop());

test("a case is found by its number, right, shop, phone, names and words, by rare characters too", async () => {
  const { caseId, number } = await complaint({
    right: {
      kind: "trademark",
      identifier: "7654321",
      niceClass: 25,
      title: "「䶮㛃」商标",
      status: "registered",
    },
    respondent: {
      name: "北京镕喆商贸有限公司",
      kind: "company",
      region: "110108",
      shopUrl: "https://shop.example/item?id=612345678",
      address: "海淀区示例街道𬭎路12号",
      phone: "138 0013 8123",
    },
    description: "专柜销售假冒的 Runner 运动鞋，包装相同。",
  });
  for (const typed of [
    number,
    number.toLowerCase().replaceAll("-", ""),
    "7654321",
    "612345678",
    "http://www.shop.example/item?utm=1&id=612345678",
    "+86 13800138123",
    "镕喆商贸（北京）有限责任公司",
    "䶮",
    "𬭎",
    "䶮㛃",
    "镕喆",
    "𬭎路12号",
    "RUNNER",
    "ｒｕｎ",
    "示例街道 镕喆",
  ]) {
    const found = await idsOf(haidian, typed);
    assert.ok(found.includes(caseId), typed);
  }
  for (const typed of ["", "  ", "喆镕", "鞋运", "不存在的词", "'", "\\", "& | !"])
    assert.ok(!(await idsOf(haidian, typed)).includes(caseId), typed);
});

test("the exact identifier comes first, then whom it is about, then what was written", async () => {
  const word = "霁澜";
  const written = await complaint({ description: `货品上印有${word}字样。` });
  const about = await complaint({ respondent: { name: `${word}示例鞋店`, kind: "shop" } });
  const exact = await complaint({ respondent: { name: `${word}有限公司`, kind: "company" } });
  const { hits } = await findCases(haidian, word);
  assert.deepEqual(
    hits.map(({ caseId, place }) => [caseId, place]),
    [
      [exact.caseId, 0],
      [about.caseId, 1],
      [written.caseId, 2],
    ],
  );
  assert.deepEqual(hits[2]!.snippets.map(markedOf), [[word]]);
});

test("nobody finds what they may not see, neither a case nor a word in it", async () => {
  const { caseId, number } = await complaint({ description: "涉案批号为溟鲲七号。" });
  await writeNote(haidian, { caseId, text: "内部核查代号鹓鶵，溟鲲另有八号。" });
  assert.deepEqual(await idsOf(haidian, "鹓鶵"), [caseId]);
  assert.deepEqual(await idsOf(holder, "溟鲲"), [caseId]);
  assert.deepEqual(await idsOf(holder, "鹓鶵"), []);
  const shown = async (actor: MemberActor) =>
    JSON.stringify((await findCases(actor, "溟鲲")).hits.flatMap(({ snippets }) => snippets));
  assert.match(await shown(haidian), /八号/);
  assert.match(await shown(holder), /七号/);
  assert.doesNotMatch(await shown(holder), /八号/);
  for (const stranger of [chaoyang, other])
    for (const typed of [number, "溟鲲", "鹓鶵"])
      assert.deepEqual(await findCases(stranger, typed), { hits: [], next: null }, typed);
  const rows = await inTransaction(viewerOf(chaoyang), (tx) =>
    tx.select().from(caseTexts).where(sql`${caseTexts.caseId} = ${caseId}`),
  );
  assert.equal(rows.length, 0);
  assert.equal((await database.sql`select 1 from case_texts`).length, 0, "no context, no rows");
});

test("pages follow one another by the cursor, without a gap or a repeat", async () => {
  const made: string[] = [];
  for (let n = 0; n < searchPageSize + 3; n++) {
    const respondent = { name: n % 2 ? `沧渊鞋店${n}` : "示例鞋店", kind: "shop" as const };
    made.push((await complaint({ respondent, description: "柜台名为沧渊。" })).caseId);
  }
  const first = await findCases(haidian, "沧渊");
  assert.equal(first.hits.length, searchPageSize);
  const second = await findCases(haidian, "沧渊", first.next!);
  assert.equal(second.next, null);
  const all = [...first.hits, ...second.hits].map(({ caseId }) => caseId);
  assert.deepEqual([...all].sort(), made.sort());
  assert.equal(new Set(all).size, made.length);
});

test("in one pass or place by place, the same cases are found in the same order", async () => {
  let found = 0;
  for (const actor of [haidian, holder, chaoyang, other])
    for (const typed of ["沧渊", "霁澜", "溟鲲", "鹓鶵", "示例", "鞋", "示例 鞋店", "不存在"]) {
      const { onePass, isRare, byPlace } = await bothWays(actor, typed);
      assert.equal(isRare, true, typed);
      assert.deepEqual(onePass, byPlace, typed);
      found += byPlace.length;
    }
  assert.ok(found > 100, `only ${found} hits were compared`);
});

test("cases from before the index are put into it, and once", async () => {
  const { caseId } = await complaint({ description: "旧案载有玄圃二字。" });
  await writeNote(haidian, { caseId, text: "旧案便笺瑶林。" });
  await inTransaction({ kind: "system" }, async (tx) => {
    await tx.delete(caseKeys).where(sql`case_id = ${caseId}`);
    await tx.delete(caseTexts).where(sql`case_id = ${caseId}`);
    await tx.insert(searchBacklog).values({ caseId });
  });
  assert.deepEqual(await idsOf(haidian, "玄圃"), []);
  assert.equal(await indexBacklog(systemActor("test")), 1);
  assert.equal(await indexBacklog(systemActor("test")), 0);
  assert.deepEqual(await idsOf(haidian, "玄圃"), [caseId]);
  assert.deepEqual(await idsOf(haidian, "瑶林"), [caseId]);
  assert.deepEqual(await idsOf(holder, "瑶林"), []);
});

/** What comes after the whole keys, by the pass for rare words and by the questions for frequent ones. */
async function bothWays(actor: MemberActor, typed: string) {
  const terms = termsOf(typed);
  const asked = sql`${keysOfTyped(typed)[0] ?? ""}, ${gramQuery(terms)}, ${terms.join(" ")}`;
  const [row] = await inTransaction(viewerOf(actor), (tx) =>
    tx.execute<{ onePass: string[]; isRare: boolean; byPlace: string[] }>(sql`
      with asked (key, grams, words) as (values (${asked})), one as (select rare.* from asked,
        qiheng_find_rare(1, array[key], grams, string_to_array(words, ' '), null, 200) rare)
      select one.ids as "onePass", one.is_rare as "isRare", array(select case_id
        from asked, generate_series(1, 2) place, lateral qiheng_find_cases(place, array[key], grams,
          string_to_array(words, ' '), null, 200) with ordinality f(case_id, turn)
        order by place, turn) as "byPlace" from one`),
  );
  return row!;
}

function complaint(about: {
  right?: Answers["right"];
  respondent?: Answers["respondent"];
  description?: string;
}) {
  const answers = trademarkAnswers(holder);
  const { right = answers.right, respondent = answers.respondent } = about;
  const conduct = { ...answers.conduct, description: about.description ?? "示例情况。" };
  return filed(holder, { ...answers, right, respondent, conduct });
}

async function idsOf(actor: MemberActor, typed: string): Promise<string[]> {
  return (await findCases(actor, typed)).hits.map(({ caseId }) => caseId);
}

function markedOf({ pieces }: SearchHit["snippets"][number]): string[] {
  return pieces.filter(({ hit }) => hit).map(({ text }) => text);
}
