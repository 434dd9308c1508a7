import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { companySeat } from "#e2e/arrange/seats";
import { sessionOf as cookieOf } from "#e2e/arrange/sessions";
import { Refusal } from "#lib/access/refusal";
import { signOut } from "#lib/auth/end-sessions";
import { findArrival, findSession } from "#lib/auth/find-session";
import { inventedPassword, inventPerson } from "#lib/auth/invented-person";
import { offerReset } from "#lib/auth/offer-reset";
import { signIn } from "#lib/auth/sign-in";
import { startSession } from "#lib/auth/start-session";
import { changeRoles, writtenRoles } from "#lib/organizations/change-roles";
import { exportQueue } from "#lib/queue/export-queue";
import { authenticatorOf } from "#lib/second-step/authenticator";
import { proveByCode, proveByPassword } from "#lib/second-step/prove";
import { lately } from "#lib/second-step/proved-lately";
import { resetByOperator, resetSecondStep } from "#lib/second-step/reset-second-step";
import { recoveryCodesOf, secondStepOf } from "#lib/second-step/second-step-of";
import { confirmApp, endSecondStep, offerApp, renewRecoveryCodes } from "#lib/second-step/set-up";

process.env.QIHENG_SECRET = "a-secret-for-tests-only-0123456789abcdef";
const address = "192.0.2.1";
const office = "coordination-office-beijing";
const minute = 60_000;
const start = new Date("2026-11-30T02:00:10Z");
const later = (milliseconds: number) => new Date(+start + milliseconds);

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());
afterEach(() => {
  process.env.STAFF_SECOND_STEP = "";
});

const refused = (key: string) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.key === key;
const refusedCode = (key: string) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.fields.code === key;

async function sessionAt(handle: string, now: Date) {
  const session = await findSession(handle, now);
  assert.ok(session, "the session lives");
  return session;
}

async function arrivalAt(handle: string, now: Date) {
  const arrival = await findArrival(handle, now);
  assert.ok(arrival, "the second step is still to come");
  return arrival;
}

async function enter(email: string, now: Date) {
  const { handle } = await signIn(null, { email, password: inventedPassword, address }, now);
  return handle;
}

/** Somebody whose phone shows codes, in use since `start`. */
async function withPhone(name: string) {
  const person = await inventPerson(name, [office]);
  const handle = await enter(person.email, start);
  const session = await sessionAt(handle, start);
  await offerApp(session, start);
  const { offer } = await secondStepOf(session, start);
  const [row] = await asSystem(person.personId);
  const phone = authenticatorOf(person.personId, row!.next_salt);
  assert.equal(phone.secret.base32, offer?.secret);
  const codeAt = (now: Date) => phone.generate({ timestamp: +now });
  await confirmApp(session, { code: codeAt(start), address }, start);
  return { ...person, handle, codeAt, secret: phone.secret.base32 };
}

function asSystem(personId: string) {
  return database.sql.begin(async (tx) => {
    await tx`select set_config('qiheng.viewer', 'system', true)`;
    return tx<{ next_salt: string }[]>`select * from authenticators where person_id = ${personId}`;
  });
}

test("the password alone opens nothing; the phone's code does, and once", async () => {
  const { email, personId, codeAt, secret } = await withPhone("Lin");
  const now = later(5 * minute);
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
  const { email, codeAt } = await withPhone("Wu");
  const now = later(5 * minute);
  const arrivals = [await enter(email, now), await enter(email, now)];
  const tries = arrivals.map(async (handle) =>
    proveByCode(await arrivalAt(handle, now), { code: codeAt(now), address }, now),
  );
  const ends = (await Promise.allSettled(tries)).map(({ status }) => status);
  assert.deepEqual(ends.toSorted(), ["fulfilled", "rejected"]);
});

test("a clock half a minute off is borne, one a minute off is not", async () => {
  const { email, codeAt } = await withPhone("He");
  const now = later(5 * minute);
  const arrival = await arrivalAt(await enter(email, now), now);
  const withCode = (code: string) => proveByCode(arrival, { code, address }, now);
  await assert.rejects(withCode(codeAt(later(4 * minute))), refusedCode("secondStep.codeWrong"));
  await assert.rejects(withCode(codeAt(later(6 * minute))), refusedCode("secondStep.codeWrong"));
  await assert.rejects(withCode(" "), refusedCode("secondStep.codeMissing"));
  const early = codeAt(later(4.5 * minute));
  await withCode(` ${early.slice(0, 3)} ${early.slice(3)} `);
});

test("a recovery code lets in once, however it is typed; a new set makes the old one void", async () => {
  const { email, handle } = await withPhone("Zhou");
  const session = await sessionAt(handle, start);
  const codes = (await recoveryCodesOf(session, start))!.map(({ code }) => code);
  assert.equal(new Set(codes).size, 10);
  const now = later(5 * minute);
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
  const { email, codeAt } = await withPhone("Feng");
  const now = later(5 * minute);
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
  const { email } = await withPhone("Kong");
  const handle = await enter(email, later(5 * minute));
  assert.ok(await findArrival(handle, later(19 * minute)));
  assert.equal(await findArrival(handle, later(21 * minute)), null);
  await signOut(null, { handle });
  assert.equal(await findArrival(handle, later(6 * minute)), null);
});

test("taking an app into use ends the person's other sign-ins, and no wrong code does it", async () => {
  const { email } = await inventPerson("Xu", [office]);
  const [here, elsewhere] = [await enter(email, start), await enter(email, start)];
  const session = await sessionAt(here, start);
  await assert.rejects(
    confirmApp(session, { code: "123456", address }, start),
    refused("secondStep.offerGone"),
  );
  await offerApp(session, start);
  const [row] = await asSystem(session.personId);
  const phone = authenticatorOf(session.personId, row!.next_salt);
  const code = phone.generate({ timestamp: +start });
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
  await assert.rejects(
    confirmApp(session, { code: wrong, address }, start),
    refusedCode("secondStep.codeWrong"),
  );
  assert.ok(await findSession(elsewhere, start));
  await confirmApp(session, { code, address }, start);
  assert.equal(await findSession(elsewhere, start), null);
  assert.equal((await sessionAt(here, start)).hasSecondStep, true);
});

test("where staff must, nobody acts from a body's seat before it is set up; parties choose", async () => {
  const { email } = await inventPerson("Shen", [office]);
  const handle = await enter(email, start);
  process.env.STAFF_SECOND_STEP = "required";
  const owing = await sessionAt(handle, start);
  assert.equal(owing.owesSecondStep, true);
  assert.equal(owing.actor, null);
  await offerApp(owing, start);
  const [row] = await asSystem(owing.personId);
  const code = authenticatorOf(owing.personId, row!.next_salt).generate({ timestamp: +start });
  await confirmApp(owing, { code, address }, start);
  assert.ok((await sessionAt(handle, start)).actor);
  await endSecondStep(await sessionAt(handle, start), start);
  assert.equal((await sessionAt(handle, start)).actor, null);

  const company = await companySeat("示例自愿企业");
  const { value } = await cookieOf(company.personId);
  assert.ok((await sessionAt(value, new Date())).actor);
});

test("what matters asks for a proof of the last quarter of an hour", async () => {
  const { actor: administrator } = await inventPerson("Guan", [office], ["administrator"]);
  const { actor: officer, personId } = await inventPerson("Yang", [office]);
  const stale = { ...administrator, provedAt: new Date(+administrator.now - lately - 1) };
  const still = { ...administrator, provedAt: new Date(+administrator.now - lately) };
  const change = { roles: ["head" as const], was: writtenRoles(officer.roles) };
  const again = refused("secondStep.proveAgain");
  await assert.rejects(changeRoles(stale, officer.memberId, change), again);
  await changeRoles(still, officer.memberId, change);
  await assert.rejects(offerReset(stale, { personId }), again);
  await assert.rejects(exportQueue(stale, { view: "all", filter: "" }), again);
  assert.deepEqual(await exportQueue(still, { view: "all", filter: "" }), []);
});

test("one's own second step is shown and changed after a proof alone, by the password where there is none", async () => {
  const { email } = await inventPerson("Qin", [office]);
  const handle = await enter(email, start);
  const now = later(lately + minute);
  const stale = await sessionAt(handle, now);
  for (const work of [offerApp(stale, now), endSecondStep(stale, now), secondStepOf(stale, now)])
    await assert.rejects(work, refused("secondStep.proveAgain"));
  await assert.rejects(
    proveByPassword(stale, { password: "not this one", address }, now),
    (thrown: Refusal) => thrown.fields.password === "auth.currentWrong",
  );
  await proveByPassword(stale, { password: inventedPassword, address }, now);
  await offerApp(await sessionAt(handle, now), now);
});

test("whoever has a phone proves it by the phone, not by the password", async () => {
  const { handle, codeAt } = await withPhone("Hua");
  const now = later(lately + minute);
  const session = await sessionAt(handle, now);
  await assert.rejects(
    proveByPassword(session, { password: inventedPassword, address }, now),
    refused("malformed"),
  );
  await proveByCode(session, { code: codeAt(now), address }, now);
  assert.deepEqual((await sessionAt(handle, now)).provedAt, now);
});

test("an administrator of the person's body resets it: every sign-in ends, the password then does", async () => {
  const { email, personId, handle } = await withPhone("Jin");
  const { actor: administrator } = await inventPerson("Wei", [office], ["administrator"]);
  const { actor: stranger } = await inventPerson(
    "Tao",
    ["market-supervision-110108"],
    ["administrator"],
  );
  await assert.rejects(resetSecondStep(stranger, { personId }), refused("auth.notAdministrator"));
  const stale = { ...administrator, provedAt: new Date(0) };
  await assert.rejects(resetSecondStep(stale, { personId }), refused("secondStep.proveAgain"));
  await resetSecondStep(administrator, { personId });
  assert.equal(await findSession(handle, start), null);
  assert.ok(await findSession(await enter(email, start), start));
  await assert.rejects(resetSecondStep(administrator, { personId }), refused("secondStep.none"));
});

test("whoever runs the installation resets it by the address alone", async () => {
  const { email, handle } = await withPhone("Meng");
  assert.equal(await resetByOperator(` ${email.toUpperCase()} `, start), true);
  assert.equal(await findSession(handle, start), null);
  assert.equal(await resetByOperator(email, start), false);
  assert.equal(await resetByOperator("nobody@example.test", start), false);
});

test("a sign-in by one click asks a person with a phone for the code, too", async () => {
  const { personId } = await withPhone("Qi");
  const handle = await inTransaction({ kind: "sign-in" }, (tx) =>
    startSession(tx, personId, start),
  );
  assert.equal(await findSession(handle, start), null);
  assert.ok(await findArrival(handle, start));
});
