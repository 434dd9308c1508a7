import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { address, enter, sessionAt, start, withPhone } from "#e2e/arrange/phones";
import { Refusal } from "#lib/access/refusal";
import { inventedPassword, inventPerson } from "#lib/auth/invented-person";
import { inviteMember } from "#lib/auth/invite-member";
import { offerReset } from "#lib/auth/offer-reset";
import { changeRoles, writtenRoles } from "#lib/organizations/change-roles";
import { exportQueue } from "#lib/queue/export-queue";
import { proveByCode, proveByPassword } from "#lib/second-step/prove";
import { lately } from "#lib/second-step/proved-lately";
import { secondStepOf } from "#lib/second-step/second-step-of";
import { endSecondStep, offerApp } from "#lib/second-step/set-up";

process.env.QIHENG_SECRET = "a-secret-for-tests-only-0123456789abcdef";
const office = "coordination-office-beijing";
const longAfter = new Date(+start + lately + 60_000);

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

const refused = (key: string) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.key === key;

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
  const { organizationId } = administrator;
  const invited = {
    organizationId,
    email: "new@example.test",
    name: "新人",
    roles: ["head" as const],
  };
  await assert.rejects(inviteMember(stale, invited), again);
  await assert.rejects(exportQueue(stale, { view: "all", filter: "" }), again);
  assert.deepEqual(await exportQueue(still, { view: "all", filter: "" }), []);
});

test("one's own second step is shown and changed after a proof alone, by the password where there is none", async () => {
  const { email } = await inventPerson("Qin", [office]);
  const handle = await enter(email, start);
  const now = longAfter;
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
  const { handle, codeAt } = await withPhone("Hua", office);
  const now = longAfter;
  const session = await sessionAt(handle, now);
  await assert.rejects(
    proveByPassword(session, { password: inventedPassword, address }, now),
    refused("malformed"),
  );
  await proveByCode(session, { code: codeAt(now), address }, now);
  assert.deepEqual((await sessionAt(handle, now)).provedAt, now);
});
