import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { statementsOf } from "#e2e/arrange/statements";
import type { MemberActor } from "#lib/access/actor";
import { longestFilter } from "#lib/queue/filter/parse";
import { offerCompletions } from "#lib/queue/offer-completions";

let database: ClonedDatabase;
let haidian: MemberActor;

before(async () => {
  database = await cloneDatabase();
  haidian = await seatIn("market-supervision-110108");
});
after(() => database.drop());

const offered = async (actor: MemberActor, text: string, language: "zh" | "en" = "zh") =>
  (await offerCompletions(actor, text, language)).options.map(({ label }) => label);

test("an officer is offered the words of the filter in their language, and their colleagues", async () => {
  assert.ok((await offered(haidian, "状态:待")).includes("待受理"));
  assert.ok((await offered(haidian, "status:新", "en")).includes("new"));
  const colleague = await seatIn("market-supervision-110108", ["reviewer"]);
  const names = await offered(haidian, "经办人:测试人员");
  assert.ok(names.includes(haidian.personName) && names.includes(colleague.personName));
  assert.deepEqual(await offered(haidian, `owner:${colleague.personName}`, "en"), [
    colleague.personName,
  ]);
});

test("nobody of another body is offered, and neither how many they are nor who asks shows", async () => {
  const chaoyang = await seatIn("market-supervision-110105");
  const company = await companySeat();
  const texts = ["经办人:", "经办人:测试人员", `owner:${chaoyang.personName}`, company.personName];
  const asked = async () => ({
    offered: await Promise.all(texts.map((text) => offered(haidian, text))),
    statements: await statementsOf(database, () => offerCompletions(haidian, texts[1]!, "zh")),
  });
  const before = await asked();
  for (const name of [chaoyang.personName, company.personName])
    assert.doesNotMatch(JSON.stringify(before.offered), new RegExp(`"${name}"`));
  for (let more = 0; more < 40; more++) await seatIn("market-supervision-110105");
  assert.deepEqual(await asked(), before);
  const theirs = await offered(chaoyang, `经办人:${haidian.personName}`);
  assert.deepEqual(theirs, []);
});

test("of a text that is too long the beginning is gone on with", async () => {
  const text = "店".repeat(longestFilter + 50);
  assert.equal((await offerCompletions(haidian, text, "zh")).to, longestFilter);
});
