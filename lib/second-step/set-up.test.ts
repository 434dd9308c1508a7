import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { address, enter, scanned, sessionAt, start } from "#e2e/arrange/phones";
import { companySeat } from "#e2e/arrange/seats";
import { sessionOf as cookieOf } from "#e2e/arrange/sessions";
import { Refusal } from "#lib/access/refusal";
import { findSession } from "#lib/auth/find-session";
import { inventPerson } from "#lib/auth/invented-person";
import { confirmApp, endSecondStep, offerApp } from "#lib/second-step/set-up";

process.env.QIHENG_SECRET = "a-secret-for-tests-only-0123456789abcdef";
const office = "coordination-office-beijing";

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

test("taking an app into use ends the person's other sign-ins, and no wrong code does it", async () => {
  const { email } = await inventPerson("Xu", [office]);
  const [here, elsewhere] = [await enter(email, start), await enter(email, start)];
  const session = await sessionAt(here, start);
  await assert.rejects(
    confirmApp(session, { code: "123456", address }, start),
    refused("secondStep.offerGone"),
  );
  await offerApp(session, start);
  const code = (await scanned(here, start)).generate({ timestamp: +start });
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
  const code = (await scanned(handle, start)).generate({ timestamp: +start });
  await confirmApp(owing, { code, address }, start);
  assert.ok((await sessionAt(handle, start)).actor);
  await endSecondStep(await sessionAt(handle, start), start);
  assert.equal((await sessionAt(handle, start)).actor, null);

  const company = await companySeat("示例自愿企业");
  const { value } = await cookieOf(company.personId);
  assert.ok((await sessionAt(value, new Date())).actor);
});
