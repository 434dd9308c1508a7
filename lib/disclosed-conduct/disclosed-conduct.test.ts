import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { alsoOpened, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { disclosedConduct } from "#lib/disclosed-conduct/disclosed-conduct";

let database: ClonedDatabase;
let holder: MemberActor;
let office: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", monday);
  office = await seatIn("beijing-ip-office", ["officer"], monday);
});
after(() => database.drop());

test("conduct is disclosed from its publication on, and nothing of the case with it", async () => {
  const credit = await decided();
  assert.deepEqual(await disclosedConduct(), [], "decided is not yet published");
  const published = "2027-01-22T10:00:00+08:00";
  const summary = "伪造优惠资格证明，代理恶意申请。";
  await taken(office, credit, "publish", { summary }, published);
  const [shown, ...others] = await disclosedConduct();
  assert.deepEqual(others, []);
  assert.deepEqual(Object.keys(shown!).sort(), [
    "body",
    "endsOn",
    "id",
    "organization",
    "outcome",
    "publishedAt",
    "repairing",
    "summary",
  ]);
  assert.equal(shown?.organization, "示例失信代理所");
  assert.equal(shown?.body.zh, "北京市知识产权局");
  assert.equal(shown?.outcome, "breach-found");
  assert.equal(shown?.summary, summary);
  assert.deepEqual(shown?.publishedAt, new Date(published));
  assert.match(String(shown?.endsOn), /^2028-01/, "a term of one year");
});

async function decided() {
  const answers = trademarkAnswers(holder);
  const respondent = { ...answers.respondent, name: "示例失信代理所" };
  const { caseId } = await filed(holder, { ...answers, respondent });
  const credit = await alsoOpened(caseId, "service-organization-credit", office);
  await taken(office, credit, "accept", {});
  await taken(office, credit, "ask-statement", { facts: "涉嫌伪造材料。", intended: "列入失信。" });
  await taken(office, credit, "proceed-without-statement", {}, "2027-01-20T10:00:00+08:00");
  const breach = { kind: "false-material", reason: "查证属实。", approval: "负责人批准" };
  await taken(office, credit, "find-breach", breach, "2027-01-21T10:00:00+08:00");
  return credit;
}
