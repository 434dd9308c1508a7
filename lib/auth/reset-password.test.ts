import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { Refusal } from "#lib/access/refusal";
import { disablePerson } from "#lib/auth/disable-person";
import { findSession } from "#lib/auth/find-session";
import { inventedPassword, inventPerson } from "#lib/auth/invented-person";
import { linkLimits } from "#lib/auth/limits";
import { offerReset } from "#lib/auth/offer-reset";
import { resetOffer, resetPassword } from "#lib/auth/reset-password";
import { signIn } from "#lib/auth/sign-in";

const office = "coordination-office-beijing";
const center = "beijing-protection-center";
const password = "a heron on the frozen moat";
const address = "192.0.2.44";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

const refused = (key: string) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.key === key;
const tokenOf = ({ path }: { path: string }) => path.split("/").at(-1)!;
const administrator = async (key: string) =>
  (await inventPerson("Guan", [key], ["administrator"])).actor;

test("a reset link gives a new password once and ends every session of the person", async () => {
  const { personId, email } = await inventPerson("Wang", [center]);
  const old = await signIn(null, { email, password: inventedPassword, address });
  const token = tokenOf(await offerReset(await administrator(center), { personId }));
  assert.deepEqual(await resetOffer(token), { name: "Wang", email });
  assert.ok(await findSession(old.handle), "nothing changes before the link is used");
  await assert.rejects(resetPassword(null, { token, password: "short" }), (thrown: Refusal) => {
    assert.deepEqual(thrown.fields, { password: "auth.passwordShort" });
    return true;
  });
  assert.deepEqual(await resetPassword(null, { token, password }), { email });
  assert.equal(await findSession(old.handle), null);
  const before = signIn(null, { email, password: inventedPassword, address });
  await assert.rejects(before, refused("auth.wrongPassword"));
  assert.ok(await signIn(null, { email, password, address }));
  await assert.rejects(resetPassword(null, { token, password }), refused("auth.linkSpent"));
  assert.equal(await resetOffer(token), null);
});

test("a newer link replaces the older one, and none works after an hour", async () => {
  const { personId } = await inventPerson("Wang", [center]);
  const actor = await administrator(center);
  const first = tokenOf(await offerReset(actor, { personId }));
  const second = tokenOf(await offerReset(actor, { personId }));
  await assert.rejects(resetPassword(null, { token: first, password }), refused("auth.linkSpent"));
  const late = new Date(+actor.now + linkLimits["password-reset"]);
  const tooLate = resetPassword(null, { token: second, password }, late);
  await assert.rejects(tooLate, refused("auth.linkSpent"));
});

test("only who administers every organization of a person may make the link", async () => {
  const { personId } = await inventPerson("Wang", [center, office]);
  const own = offerReset(await administrator(center), { personId });
  await assert.rejects(own, refused("auth.notAdministrator"));
  const { actor: officer } = await inventPerson("Li", [center]);
  const colleague = await inventPerson("Zhao", [center]);
  const notOne = offerReset(officer, { personId: colleague.personId });
  await assert.rejects(notOne, refused("auth.notAdministrator"));
  assert.ok(await offerReset(await administrator(office), { personId }));
});

test("a disabled account gets no link, and loses the one it had", async () => {
  const { personId } = await inventPerson("Wang", [center]);
  const actor = await administrator(center);
  const token = tokenOf(await offerReset(actor, { personId }));
  await disablePerson(actor, { personId });
  assert.equal(await resetOffer(token), null);
  await assert.rejects(resetPassword(null, { token, password }), refused("auth.linkSpent"));
  await assert.rejects(offerReset(actor, { personId }), refused("auth.resetDisabled"));
});
