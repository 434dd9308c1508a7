import assert from "node:assert/strict";
import { after, before, mock, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { type ClonedDatabase, cloneDatabase, testSecret } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat } from "#e2e/arrange/seats";
import { Refusal } from "#lib/access/refusal";
import { countHomeFigures, homeFigures } from "#lib/cases/home-figures";
import { caseNumber, lookUpReceipt } from "#lib/cases/look-up-receipt";
import { lookUpLimits } from "#lib/cases/look-ups";

let database: ClonedDatabase;
before(async () => {
  process.env.QIHENG_SECRET = testSecret;
  database = await cloneDatabase();
});
after(() => database.drop());

const keyOf = (work: Promise<unknown>) =>
  work.then(
    () => "found",
    (thrown) => (thrown instanceof Refusal ? thrown.key : Promise.reject(thrown)),
  );

test("number and code show stage, next date and public events, and no name of a party", async () => {
  const filer = await companySeat("示例鞋业");
  const { number, queryCode } = await filed(filer, trademarkAnswers(filer));
  const view = await lookUpReceipt({ number, code: queryCode }, "10.0.0.1");
  assert.equal(view.number, number);
  assert.equal(view.proceedings[0]?.stage, "received");
  assert.equal(view.proceedings[0]?.next?.key, "verify");
  assert.deepEqual(
    view.events.map(({ type, organization }) => [type, organization]),
    [["complaint-filed", null]],
  );
  assert.doesNotMatch(JSON.stringify(view), /示例鞋业|青禾|测试人员/);
});

test("small letters, wide signs, spaces and missing hyphens do no harm", async () => {
  const filer = await companySeat();
  const { number, queryCode } = await filed(filer, trademarkAnswers(filer));
  const sloppy = {
    number: ` ${number.toLowerCase().replaceAll("-", " ")} `,
    code: `${queryCode.slice(0, 5).toLowerCase()} - ${queryCode.slice(5)}`,
  };
  assert.equal(await keyOf(lookUpReceipt(sloppy, "10.0.0.2")), "found");
  assert.equal(caseNumber("ｑｈ－２０２６－12"), "QH-2026-000012");
});

test("a wrong number and a wrong code are told alike", async () => {
  const filer = await companySeat();
  const { number, queryCode } = await filed(filer, trademarkAnswers(filer));
  const wrongCode = lookUpReceipt({ number, code: "AAAAAAAAAA" }, "10.0.0.3");
  const wrongNumber = lookUpReceipt({ number: "QH-2026-999999", code: queryCode }, "10.0.0.3");
  assert.equal(await keyOf(wrongCode), "filing.notFound");
  assert.equal(await keyOf(wrongNumber), "filing.notFound");
});

test("who guesses too often from one address waits, even with the right code", async () => {
  const filer = await companySeat();
  const { number, queryCode } = await filed(filer, trademarkAnswers(filer));
  const guesses = Array.from({ length: lookUpLimits.perAddress }, (_, n) =>
    keyOf(lookUpReceipt({ number, code: `GUESS${n}` }, "10.0.0.4")),
  );
  assert.deepEqual(new Set(await Promise.all(guesses)), new Set(["filing.notFound"]));
  const right = { number, code: queryCode };
  assert.equal(await keyOf(lookUpReceipt(right, "10.0.0.4")), "filing.tooManyLookUps");
  assert.equal(await keyOf(lookUpReceipt(right, "10.0.0.5")), "found");
});

test("half a look-up is told which half is missing, and counts as none", async () => {
  const asked = (number: string, code: string) => lookUpReceipt({ number, code }, "10.0.0.7");
  const lacks = (fields: Record<string, string>) => ({ key: "checkAnswers", fields });
  const [number, code] = [{ number: "fields.numberMissing" }, { code: "fields.codeMissing" }];
  for (let n = 0; n <= lookUpLimits.perAddress; n++)
    await assert.rejects(asked(" ", ""), lacks({ ...number, ...code }));
  await assert.rejects(asked("", "ABCDEFGHIJ"), lacks(number));
  await assert.rejects(asked("QH-2026-000001", ""), lacks(code));
  await assert.rejects(asked("QH-2026-000001", "ABCDEFGHIJ"), { key: "filing.notFound" });
});

test("who follows a case of theirs is never held up", async () => {
  const filer = await companySeat();
  const { number, queryCode: code } = await filed(filer, trademarkAnswers(filer));
  for (let n = 0; n < lookUpLimits.perAddress + 5; n++)
    assert.equal(await keyOf(lookUpReceipt({ number, code }, "10.0.0.6")), "found");
});

test("the open figures count cases and bodies for anybody", async () => {
  const before = await homeFigures();
  const filer = await companySeat();
  await filed(filer, trademarkAnswers(filer));
  const figures = await countHomeFigures();
  assert.equal(figures.filed, before.filed + 1);
  assert.equal(figures.open, before.open + 1);
  assert.equal(figures.medianDays, null);
  assert.deepEqual(await homeFigures(), before, "they are counted once a minute");
  mock.timers.enable({ apis: ["Date"], now: before.countedAt.getTime() + 61_000 });
  assert.deepEqual(await homeFigures(), before, "nobody waits while they are counted anew");
  while ((await homeFigures()).filed === before.filed) await setTimeout(10);
  mock.timers.reset();
});
