import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import type { MemberActor } from "#lib/access/actor";
import type { Role } from "#lib/access/roles";
import { changeRoles, writtenRoles } from "#lib/organizations/change-roles";
import { listMembers } from "#lib/organizations/list-members";
import { changesOf, seatIn } from "#lib/organizations/seat-for-test";

let database: ClonedDatabase;
let coordinator: MemberActor;
let head: MemberActor;
before(async () => {
  database = await cloneDatabase();
  coordinator = await seatIn("coordination-office-beijing", "administrator");
  head = await seatIn("market-supervision-110108", "administrator", "head");
});
after(() => database.drop());

const change = (actor: MemberActor, seat: MemberActor, roles: Role[], was = seat.roles) =>
  changeRoles(actor, seat.memberId, { roles, was: writtenRoles(was) });

test("a body's administrator changes the roles of its own members, which is written down", async () => {
  const officer = await seatIn("market-supervision-110108", "officer");
  await change(head, officer, ["officer", "head"]);
  const listed = await listMembers(head);
  assert.deepEqual(listed.find(({ id }) => id === officer.memberId)?.roles, ["officer", "head"]);
  const [written] = await changesOf(officer.memberId);
  assert.deepEqual((written!.before as { roles: Role[] }).roles, ["officer"]);
  assert.deepEqual((written!.after as { roles: Role[] }).roles, ["officer", "head"]);
  assert.ok(!JSON.stringify(written).includes("测试人"), "no names in the log");
});

test("another body's administrator does not find the seat, and sees only its own members", async () => {
  const officer = await seatIn("market-supervision-110105", "officer");
  await assert.rejects(change(head, officer, ["head"]), { message: /not seen/ });
  await assert.rejects(change(officer, officer, ["head"]), { message: /not seen/ });
  assert.ok((await listMembers(head)).every((m) => m.organizationId === head.organizationId));
  const theirs = { organizationId: officer.organizationId };
  await assert.rejects(listMembers(head, theirs), { message: /not seen/ });
  assert.equal((await listMembers(coordinator, theirs)).length, 1);
  const byId = await listMembers(head, { memberId: officer.memberId });
  assert.deepEqual(byId, []);
  await change(coordinator, officer, ["head"]);
});

test("roles that the organization's kind does not have are refused", async () => {
  const officer = await seatIn("beijing-customs", "officer");
  const reviewer = await seatIn("beijing-protection-center", "officer");
  await assert.rejects(change(coordinator, officer, ["reviewer"]), {
    fields: { roles: "settings.rolesUnsuited" },
  });
  await change(coordinator, reviewer, ["reviewer"]);
});

test("a form filled in over other roles is refused", async () => {
  const officer = await seatIn("beijing-customs", "officer");
  await change(coordinator, officer, ["head"]);
  await assert.rejects(change(coordinator, officer, ["officer", "head"]), {
    key: "settings.changedMeanwhile",
  });
});

test("two administrators who demote each other at once do not both succeed", async () => {
  const [one, two] = await Promise.all([
    seatIn("beijing-copyright-office", "administrator"),
    seatIn("beijing-copyright-office", "administrator"),
  ]);
  const results = await Promise.allSettled([
    change(one, two, ["officer"]),
    change(two, one, ["officer"]),
  ]);
  const refused = results.flatMap((r) => (r.status === "rejected" ? [r.reason.key] : []));
  assert.deepEqual(refused, ["auth.lastAdministrator"]);
});
