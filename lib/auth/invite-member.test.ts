import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { Refusal } from "#lib/access/refusal";
import { acceptInvitation } from "#lib/auth/accept-invitation";
import { findSession } from "#lib/auth/find-session";
import { inventedPassword, inventPerson } from "#lib/auth/invented-person";
import { invitation } from "#lib/auth/invitation";
import { inviteMember } from "#lib/auth/invite-member";
import { seatsOf } from "#lib/auth/seats-of";
import { signIn } from "#lib/auth/sign-in";

const office = "coordination-office-beijing";
const center = "beijing-protection-center";
const password = "a heron on the frozen moat";
const address = "192.0.2.1";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

const refused = (key: string) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.key === key;
const tokenOf = ({ path }: { path: string }) => path.split("/").at(-1)!;
const entered = async (email: string, secret = inventedPassword) =>
  findSession((await signIn(null, { email, password: secret, address })).handle);

test("a new person chooses a password with the link, once, and holds the offered roles", async () => {
  const { actor } = await inventPerson("Guan", [center], ["administrator"]);
  const { organizationId } = actor;
  const email = "new-reviewer@example.test";
  const link = await inviteMember(actor, {
    organizationId,
    email,
    name: "Lü",
    roles: ["reviewer"],
  });
  const token = tokenOf(link);
  assert.equal((await invitation(token))?.hasPassword, false);
  await assert.rejects(acceptInvitation(null, { token, password: "short" }), (thrown: Refusal) => {
    assert.deepEqual(thrown.fields, { password: "auth.passwordShort" });
    return true;
  });
  assert.ok(await invitation(token), "a refused password leaves the link working");
  assert.deepEqual(await acceptInvitation(null, { token, password }), { email });
  assert.deepEqual((await entered(email, password))?.actor?.roles, ["reviewer"]);
  await assert.rejects(acceptInvitation(null, { token, password }), refused("auth.linkSpent"));
  assert.equal(await invitation(token), null);
});

test("an invitation gives nothing before it is accepted, and nothing after a week", async () => {
  const { actor } = await inventPerson("Guan", [center], ["administrator"]);
  const { email } = await inventPerson("Shi", [office]);
  const { organizationId } = actor;
  const link = await inviteMember(actor, { organizationId, email, name: "Shi", roles: ["head"] });
  const session = await entered(email);
  assert.equal((await seatsOf(session!)).length, 1);
  const late = new Date(+actor.now + 8 * 24 * 3_600_000);
  const tooLate = acceptInvitation(session, { token: tokenOf(link) }, late);
  await assert.rejects(tooLate, refused("auth.linkSpent"));
});

test("who has an account takes the seat signed in as themselves, and nobody else can", async () => {
  const { actor } = await inventPerson("Guan", [center], ["administrator"]);
  const { email } = await inventPerson("Zhang", [office]);
  const { email: another } = await inventPerson("Kong", [office]);
  const { organizationId } = actor;
  const link = await inviteMember(actor, { organizationId, email, name: "Z", roles: ["officer"] });
  const token = tokenOf(link);
  for (const session of [null, await entered(another)]) {
    const attempt = acceptInvitation(session, { token, password });
    await assert.rejects(attempt, refused("auth.signInToAccept"));
  }
  const session = await entered(email);
  await acceptInvitation(session, { token });
  assert.equal((await seatsOf(session!)).length, 2);
  await assert.rejects(entered(email, password), refused("auth.wrongPassword"));
});

test("administrators invite to their own organization; the coordination office to any", async () => {
  const { actor: local } = await inventPerson("Guan", [center], ["administrator"]);
  const { actor: lead } = await inventPerson("Lead", [office], ["administrator"]);
  const { actor: officer } = await inventPerson("Cao", [center]);
  const invite = { email: "someone@example.test", name: "Someone", roles: ["officer" as const] };
  const there = { ...invite, organizationId: lead.organizationId };
  await assert.rejects(inviteMember(local, there), refused("auth.notAdministrator"));
  const here = { ...invite, organizationId: officer.organizationId };
  await assert.rejects(inviteMember(officer, here), refused("auth.notAdministrator"));
  assert.ok(await inviteMember(lead, here));
});
