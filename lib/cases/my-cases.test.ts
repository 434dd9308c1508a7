import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { myCases } from "#lib/cases/my-cases";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

test("a party lists its own cases, the latest first, and nobody else's", async () => {
  const [filer, stranger] = [await companySeat(), await companySeat()];
  const first = await filed(filer, trademarkAnswers(filer));
  const second = await filed(
    { ...filer, now: new Date(+filer.now + 1000) },
    trademarkAnswers(filer),
  );
  const { cases, next } = await myCases(filer);
  assert.deepEqual(
    cases.map(({ id }) => id),
    [second.caseId, first.caseId],
  );
  assert.equal(next, null);
  assert.equal(cases[0]?.next?.key, "verify");
  assert.deepEqual((await myCases(stranger)).cases, []);
});

test("the cases that wait for a party are listed by themselves, as long as they wait", async () => {
  const filer = await companySeat();
  const officer = await seatIn("market-supervision-110108");
  const { caseId } = await filed(filer, trademarkAnswers(filer));
  await filed(filer, trademarkAnswers(filer));
  const waiting = async (actor = filer) =>
    (await myCases(actor, { waiting: true })).cases.map(({ id }) => id);
  assert.deepEqual(await waiting(), []);
  const proceedingId = await firstProceeding(caseId);
  await taken(officer, proceedingId, "request-supplement", { items: "购买凭证" });
  assert.deepEqual(await waiting(), [caseId]);
  assert.deepEqual(await waiting(await companySeat()), []);
  await taken(filer, proceedingId, "answer-supplement", { answer: "购买凭证一份。" });
  assert.deepEqual(await waiting(), []);
});
