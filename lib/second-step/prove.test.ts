import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import {
  address,
  arrivalAt,
  enter,
  minutesLater,
  sessionAt,
  start,
  withPhone,
} from "#e2e/arrange/phones";
import { Refusal } from "#lib/access/refusal";
import { signOut } from "#lib/auth/end-sessions";
import { findArrival, findSession } from "#lib/auth/find-session";
import { startSession } from "#lib/auth/start-session";
import { proveByCode } from "#lib/second-step/prove";
import { recoveryCodesOf, secondStepOf } from "#lib/second-step/second-step-of";
import { renewRecoveryCodes } from "#lib/second-step/set-up";

process.env.QIHENG_SECRET = "a-secret-for-tests-only-0123456789abcdef";
const office = "coordination-office-beijing";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

const refused = (key: string) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.key === key;

const refusedCode = (key: string) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.fields.code === key;

function asSystem(personId: string) {
  return database.sql.begin(async (tx) => {
    await tx`select set_config('qiheng.viewer', 'system', true)`;
    return tx`select * from authenticators where person_id = ${personId}`;
  });
}

test("the password alone opens nothing; the phone's code does, and once", async () => {
  const { email, personId, codeAt, secret } = await withPhone("Lin", office);
  const now = minutesLater(5);
  const handle = await enter(email, now);
  assert.equal(await findSession(handle, now), null);
  const arrival = await arrivalAt(handle, now);
  await proveByCode(arrival, { code: codeAt(now), address }, now);
  assert.equal(await findArrival(handle, now), null);
  const session = await sessionAt(handle, now);
  assert.equal(session.actor?.personId, personId);
  assert.deepEqual(session.provedAt, now);
  const again = await arrivalAt(await enter(email, now), now);
  await assert.rejects(
    proveByCode(again, { code: codeAt(now), address }, now),
    refusedCode("secondStep.codeUsed"),
  );
  assert.ok(!JSON.stringify(await asSystem(personId)).includes(secret));
});

test("of two who send one code at once, one is let in", async () => {
  const { email, codeAt } = await withPhone("Wu", office);
  const now = minutesLater(5);
  const arrivals = [await enter(email, now), await enter(email, now)];
  const tries = arrivals.map(async (handle) =>
    proveByCode(await arrivalAt(handle, now), { code: codeAt(now), address }, now),
  );
  const ends = (await Promise.allSettled(tries)).map(({ status }) => status);
  assert.deepEqual(ends.toSorted(), ["fulfilled", "rejected"]);
});

test("a clock half a minute off is borne, one a minute off is not", async () => {
  const { email, codeAt } = await withPhone("He", office);
  const now = minutesLater(5);
  const arrival = await arrivalAt(await enter(email, now), now);
  const withCode = (code: string) => proveByCode(arrival, { code, address }, now);
  await assert.rejects(withCode(codeAt(minutesLater(4))), refusedCode("secondStep.codeWrong"));
  await assert.rejects(withCode(codeAt(minutesLater(6))), refusedCode("secondStep.codeWrong"));
  await assert.rejects(withCode(" "), refusedCode("secondStep.codeMissing"));
  const early = codeAt(minutesLater(4.5));
  await withCode(` ${early.slice(0, 3)} ${early.slice(3)} `);
});

test("a recovery code lets in once, however it is typed; a new set makes the old one void", async () => {
  const { email, handle } = await withPhone("Zhou", office);
  const session = await sessionAt(handle, start);
  const codes = (await recoveryCodesOf(session, start))!.map(({ code }) => code);
  assert.equal(new Set(codes).size, 10);
  const now = minutesLater(5);
  const arrive = async () => arrivalAt(await enter(email, now), now);
  const typed = codes[3]!.toLowerCase().replace("-", " ");
  await proveByCode(await arrive(), { code: typed, address }, now);
  await assert.rejects(
    proveByCode(await arrive(), { code: codes[3]!, address }, now),
    refusedCode("secondStep.recoveryUsed"),
  );
  assert.equal((await secondStepOf(session, start)).codesLeft, 9);
  await renewRecoveryCodes(session, start);
  await assert.rejects(
    proveByCode(await arrive(), { code: codes[4]!, address }, now),
    refusedCode("secondStep.codeWrong"),
  );
  const renewed = (await recoveryCodesOf(session, start))!;
  assert.equal(renewed.filter(({ isUsed }) => isUsed).length, 0);
});

test("codes cannot be guessed at for long, and the password is counted by itself", async () => {
  const { email, codeAt } = await withPhone("Feng", office);
  const now = minutesLater(5);
  const arrival = await arrivalAt(await enter(email, now), now);
  for (let guess = 0; guess < 10; guess++) {
    const tried = proveByCode(arrival, { code: "ABCDE-FGHJK", address }, now);
    await assert.rejects(tried, refusedCode("secondStep.codeWrong"));
  }
  const right = proveByCode(arrival, { code: codeAt(now), address }, now);
  await assert.rejects(right, refused("auth.tooManyGuesses"));
  assert.ok(await enter(email, now));
});

test("between the two steps there is a quarter of an hour, and signing out ends it", async () => {
  const { email } = await withPhone("Kong", office);
  const handle = await enter(email, minutesLater(5));
  assert.ok(await findArrival(handle, minutesLater(19)));
  assert.equal(await findArrival(handle, minutesLater(21)), null);
  await signOut(null, { handle });
  assert.equal(await findArrival(handle, minutesLater(6)), null);
});

test("a sign-in by one click asks a person with a phone for the code, too", async () => {
  const { personId } = await withPhone("Qi", office);
  const handle = await inTransaction({ kind: "sign-in" }, (tx) =>
    startSession(tx, personId, start),
  );
  assert.equal(await findSession(handle, start), null);
  assert.ok(await findArrival(handle, start));
});
