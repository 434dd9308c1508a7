import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { fileOf } from "#e2e/arrange/referrals";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { openCase } from "#lib/cases/open-case";
import { mostAtHand } from "#lib/evidence/evidence-at-hand";

let database: ClonedDatabase;

before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

test("a case has its latest files at hand and counts all that the reader may see, and no others", async () => {
  const holder = await companySeat();
  const officer = await seatIn("market-supervision-110108");
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  assert.deepEqual((await openCase(officer, caseId)).evidenceAtHand, { count: 0, latest: [] });
  const files: string[] = [];
  for (let added = 0; added <= mostAtHand; added++) files.unshift(await fileOf(officer, caseId));
  const { count, latest } = (await openCase(officer, caseId)).evidenceAtHand;
  assert.equal(count, mostAtHand + 1);
  assert.deepEqual(
    latest.map(({ id }) => id),
    files.slice(0, mostAtHand),
  );
  assert.deepEqual((await openCase(holder, caseId)).evidenceAtHand, { count: 0, latest: [] });
});
