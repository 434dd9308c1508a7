import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { Refusal } from "#lib/access/refusal";
import { findSession } from "#lib/auth/find-session";
import { registrationLimits } from "#lib/auth/limits";
import { registerParty } from "#lib/auth/register-party";
import { signIn } from "#lib/auth/sign-in";
import { socialCreditCode } from "#lib/rights/identifiers/social-credit-code";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

const person = {
  name: "卫示例",
  email: "wei@example.test",
  password: "a heron on the frozen moat",
  address: "192.0.2.1",
};
const company = {
  ...person,
  kind: "company" as const,
  companyName: "示例精密仪器有限公司",
  creditCode: socialCreditCode("110108", 7),
};

const faults = async (registration: Promise<unknown>) => {
  const thrown = await registration.then(
    () => assert.fail("accepted"),
    (no: Refusal) => no,
  );
  assert.ok(thrown instanceof Refusal);
  return thrown.fields;
};

test("an individual becomes the filer of an organization of one", async () => {
  await registerParty(null, { ...person, kind: "individual" });
  const { name, ...typed } = person;
  const { handle } = await signIn(null, typed);
  const { actor } = (await findSession(handle))!;
  assert.equal(actor?.organizationKind, "individual");
  assert.equal(actor?.organizationName.zh, name);
  assert.deepEqual(actor?.roles, ["filer"]);
});

test("a company is registered once; the next colleague is told to be invited", async () => {
  const typed = { ...company, creditCode: ` ${company.creditCode.toLowerCase()}` };
  await registerParty(null, { ...typed, email: "one@example.test" });
  const again = registerParty(null, { ...company, email: "two@example.test" });
  assert.deepEqual(await faults(again), { creditCode: "auth.companyKnown" });
  const { email, password, address } = { ...person, email: "two@example.test" };
  await assert.rejects(signIn(null, { email, password, address }), { key: "auth.wrongPassword" });
});

test("a mistyped credit code, a taken e-mail and an easy password are told at their fields", async () => {
  const wrong = company.creditCode.replace(/.$/, (sign) => (sign === "0" ? "1" : "0"));
  const mistyped = registerParty(null, { ...company, creditCode: wrong });
  assert.deepEqual(await faults(mistyped), { creditCode: "auth.creditCodeCheck" });
  const taken = registerParty(null, { ...person, kind: "individual" });
  assert.deepEqual(await faults(taken), { email: "auth.emailTaken" });
  const named = { ...company, email: "3@example.test", password: "示例精密仪器有限公司一二三四" };
  assert.deepEqual(await faults(registerParty(null, named)), { password: "auth.passwordOwnName" });
});

test("one address cannot register without end", async () => {
  const address = "198.51.100.1";
  const attempt = () => registerParty(null, { ...person, kind: "individual", address });
  for (let time = 0; time < registrationLimits.perAddress; time++) await faults(attempt());
  await assert.rejects(attempt(), { key: "auth.tooManyRegistrations" });
});
