import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { satisfactionAnswers } from "#db/schema/satisfaction";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { answerSurvey } from "#lib/satisfaction/answer-survey";
import { ownAnswers, satisfactionWith } from "#lib/satisfaction/answers";
import { surveyRefusal } from "#lib/satisfaction/survey-gate";

let database: ClonedDatabase;
let filer: MemberActor;
let head: MemberActor;

before(async () => {
  database = await cloneDatabase();
  filer = await companySeat();
  head = await seatIn("market-supervision-110108", ["head", "officer"]);
});
after(() => database.drop());

test("a closed proceeding is judged once, by a party", () => {
  const facts = {
    phase: "closed",
    outcome: "withdrawn",
    isParty: true,
    roles: ["filer"],
    answered: false,
  };
  assert.equal(surveyRefusal(facts), null);
  assert.equal(surveyRefusal({ ...facts, phase: "working" }), "satisfaction.notClosed");
  assert.equal(surveyRefusal({ ...facts, outcome: "transferred" }), "satisfaction.notClosed");
  assert.equal(surveyRefusal({ ...facts, isParty: false }), "satisfaction.notParty");
  assert.equal(surveyRefusal({ ...facts, roles: ["administrator"] }), "satisfaction.notParty");
  assert.equal(surveyRefusal({ ...facts, answered: true }), "satisfaction.answered");
});

test("the heads of the body read level and remark, and not who wrote them", async () => {
  const { caseId, proceedingId } = await closed();
  await answerSurvey(filer, { proceedingId, level: 2, comment: "等了很久。" });
  assert.deepEqual([...(await ownAnswers(filer, caseId))], [[proceedingId, 2]]);
  const { answered, remarks, counts } = await satisfactionWith(head);
  assert.equal(answered, 1);
  assert.equal(counts.find(({ level }) => level === 2)?.count, 1);
  assert.equal(remarks[0]!.comment, "等了很久。");
  assert.ok(!JSON.stringify(remarks).includes(filer.organizationId));
  const officer = await seatIn("market-supervision-110108", ["officer"]);
  await assert.rejects(satisfactionWith(officer), NotSeen);
});

test("twice at the same time is kept once", async () => {
  const { proceedingId } = await closed();
  const answers = [4, 5].map((level) => answerSurvey(filer, { proceedingId, level, comment: "" }));
  const settled = await Promise.allSettled(answers);
  assert.equal(settled.filter(({ status }) => status === "fulfilled").length, 1);
  await refused("satisfaction.answered", filer, proceedingId);
});

test("what is open, and what is not one's own, is not judged", async () => {
  const { caseId } = await filed(filer, trademarkAnswers(filer));
  const proceedingId = await firstProceeding(caseId);
  await refused("satisfaction.notClosed", filer, proceedingId);
  const done = await closed();
  await refused("satisfaction.notParty", head, done.proceedingId);
  const stranger = await companySeat();
  const wish = { proceedingId: done.proceedingId, level: 5, comment: "" };
  await assert.rejects(answerSurvey(stranger, wish), NotSeen);
  await answerSurvey(filer, wish);
  const seen = await acting(stranger, (tx) => tx.select().from(satisfactionAnswers));
  assert.deepEqual(seen, []);
});

async function closed() {
  const { caseId } = await filed(filer, trademarkAnswers(filer));
  const proceedingId = await firstProceeding(caseId);
  const input = { ground: "not-punishable", approval: "负责人同意。", reason: "不构成违法。" };
  await taken(head, proceedingId, "refuse", input);
  return { caseId, proceedingId };
}

function refused(key: string, actor: MemberActor, proceedingId: string) {
  return assert.rejects(
    answerSurvey(actor, { proceedingId, level: 5, comment: "" }),
    (thrown) => thrown instanceof Refusal && thrown.key === key,
  );
}
