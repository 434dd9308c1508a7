import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { enter, start, withPhone } from "#e2e/arrange/phones";
import { Refusal } from "#lib/access/refusal";
import { findSession } from "#lib/auth/find-session";
import { inventPerson } from "#lib/auth/invented-person";
import { resetByOperator, resetSecondStep } from "#lib/second-step/reset-second-step";

process.env.QIHENG_SECRET = "a-secret-for-tests-only-0123456789abcdef";
const office = "coordination-office-beijing";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

const refused = (key: string) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.key === key;

test("an administrator of the person's body resets it: every sign-in ends, the password then does", async () => {
  const { email, personId, handle } = await withPhone("Jin", office);
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
  const { email, handle } = await withPhone("Meng", office);
  assert.equal(await resetByOperator(` ${email.toUpperCase()} `, start), true);
  assert.equal(await findSession(handle, start), null);
  assert.equal(await resetByOperator(email, start), false);
  assert.equal(await resetByOperator("nobody@example.test", start), false);
});
