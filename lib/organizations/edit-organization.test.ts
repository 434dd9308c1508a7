import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { eq } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { installation } from "#db/schema/operations";
import { organizations } from "#db/schema/organizations";
import { proceedings } from "#db/schema/proceedings";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { closeOrganization, reopenOrganization } from "#lib/organizations/close-organization";
import { createOrganization } from "#lib/organizations/create-organization";
import { editOrganization } from "#lib/organizations/edit-organization";
import { organizationEdit, organizationInput } from "#lib/organizations/organization-input";
import { readAnswers } from "#lib/organizations/read-answers";
import { readOrganization } from "#lib/organizations/read-organization";
import { searchOrganizations } from "#lib/organizations/search-organizations";
import { changesOf, seatIn } from "#lib/organizations/seat-for-test";

let database: ClonedDatabase;
let coordinator: MemberActor;
let foreign: MemberActor;
before(async () => {
  database = await cloneDatabase();
  coordinator = await seatIn("coordination-office-beijing", "administrator");
  foreign = await seatIn("beijing-customs", "administrator", "officer");
});
after(() => database.drop());

const typed = {
  kind: "notary",
  nameZh: "北京市某公证处",
  nameEn: "A Beijing Notary Office",
  regionCode: "110105",
  creditCode: "9111 0108 5513 8508 2q",
  documentPrefix: "",
  phone: "010-12345678",
  channels: ["legal-service"],
};

test("an organization is entered with its channels, and the entry is written down", async () => {
  const id = await createOrganization(coordinator, readAnswers(organizationInput, typed));
  const made = await readOrganization(coordinator, id);
  assert.equal(made.creditCode, "91110108551385082Q");
  assert.equal(made.confirmed, false);
  assert.deepEqual(made.channels, ["legal-service"]);
  const [change] = await changesOf(id);
  assert.equal(change?.what, "organization");
  assert.equal(change?.before, null);
  assert.equal(change?.personId, coordinator.personId);
  assert.equal((change!.after as { nameZh: string }).nameZh, typed.nameZh);
  await assert.rejects(createOrganization(coordinator, readAnswers(organizationInput, typed)), {
    key: "checkAnswers",
    fields: { creditCode: "settings.creditCodeTaken" },
  });
});

test("what is typed wrongly is refused field by field", () => {
  const wrong = { ...typed, kind: "pirate", nameZh: " ", creditCode: "91110108551385082A" };
  assert.throws(() => readAnswers(organizationInput, wrong), {
    key: "checkAnswers",
    fields: {
      kind: "settings.choose",
      nameZh: "settings.required",
      creditCode: "settings.creditCode",
    },
  });
  assert.throws(() => readAnswers(organizationInput, { ...typed, nameEn: "a\u0000b" }), {
    fields: { nameEn: "settings.characters" },
  });
  assert.throws(() => readAnswers(organizationInput, { ...typed, nameEn: "a\ud800b" }), {
    fields: { nameEn: "settings.characters" },
  });
});

test("of two who edit the same version, the first saves and the second is told", async () => {
  const [row] = await byKey("hotline-12345");
  const edit = (nameEn: string) =>
    editOrganization(
      coordinator,
      row!.id,
      readAnswers(organizationEdit, { ...typed, ...kept(row!), nameEn, version: "1" }),
    );
  const results = await Promise.allSettled([edit("First"), edit("Second")]);
  const refused = results.filter((result) => result.status === "rejected");
  assert.equal(refused.length, 1);
  assert.equal((refused[0] as PromiseRejectedResult).reason.key, "settings.changedMeanwhile");
  const [saved] = await byKey("hotline-12345");
  assert.equal(saved?.version, 2);
  assert.equal((await changesOf(row!.id)).length, 1);
});

test("an unknown region is refused and nothing is kept", async () => {
  const [row] = await byKey("hotline-12315");
  const input = { ...typed, ...kept(row!), regionCode: "999999", version: "1" };
  await assert.rejects(
    editOrganization(coordinator, row!.id, readAnswers(organizationEdit, input)),
    { key: "checkAnswers", fields: { regionCode: "settings.choose" } },
  );
  assert.deepEqual(await changesOf(row!.id), []);
});

test("nobody but the coordinator's administrator finds an organization to edit", async () => {
  const [row] = await byKey("beijing-customs");
  const input = readAnswers(organizationEdit, { ...typed, ...kept(row!), version: "1" });
  const officer = await seatIn("coordination-office-beijing", "officer");
  for (const actor of [foreign, officer]) {
    await assert.rejects(editOrganization(actor, row!.id, input), { message: /not seen/ });
    await assert.rejects(createOrganization(actor, input), { message: /not seen/ });
    await assert.rejects(closeOrganization(actor, newId(), 1), { message: /not seen/ });
    await assert.rejects(searchOrganizations(actor, {}), { message: /not seen/ });
  }
  await assert.rejects(editOrganization(coordinator, newId(), input), { message: /not seen/ });
  assert.equal((await readOrganization(foreign, row!.id)).key, "beijing-customs");
  const [other] = await byKey("beijing-ip-court");
  await assert.rejects(readOrganization(foreign, other!.id), { message: /not seen/ });
});

test("the organization that was set up first keeps the settings, too", async () => {
  const lead = await seatIn("beijing-ip-office", "administrator");
  await assert.rejects(searchOrganizations(lead, {}), { message: /not seen/ });
  const fact = { key: "lead-organization", value: lead.organizationId, at: lead.now };
  await inTransaction({ kind: "system" }, (tx) => tx.insert(installation).values(fact));
  assert.ok((await searchOrganizations(lead, {})).rows.length > 0);
});

test("a body with open proceedings cannot be closed; once they are closed it can, and reopened", async () => {
  const [row] = await byKey("park-office-haidian");
  const proceedingId = await openProceeding(row!.id);
  await assert.rejects(closeOrganization(coordinator, row!.id, 1), {
    key: "settings.hasOpenProceedings",
    values: { count: 1 },
  });
  await inTransaction({ kind: "system" }, (tx) =>
    tx.update(proceedings).set({ phase: "closed" }).where(eq(proceedings.id, proceedingId)),
  );
  await closeOrganization(coordinator, row!.id, 1);
  assert.ok((await byKey("park-office-haidian"))[0]?.closedAt);
  await assert.rejects(reopenOrganization(coordinator, row!.id, 1), {
    key: "settings.changedMeanwhile",
  });
  await reopenOrganization(coordinator, row!.id, 2);
  assert.equal((await byKey("park-office-haidian"))[0]?.closedAt, null);
  assert.equal((await changesOf(row!.id)).length, 2);
  await assert.rejects(closeOrganization(coordinator, coordinator.organizationId, 1), {
    key: "settings.ownOrganization",
  });
});

test("organizations are found by a part of a name, with either kind of brackets, and page on", async () => {
  const found = await searchOrganizations(coordinator, { text: "中国(北京)" });
  assert.deepEqual(
    found.rows.map(({ nameEn }) => nameEn),
    ["China (Beijing) Intellectual Property Protection Center"],
  );
  const courts = await searchOrganizations(coordinator, { kind: "court", region: "110108" });
  assert.equal(courts.rows.length, 1);
  assert.deepEqual((await searchOrganizations(coordinator, { text: "100%" })).rows, []);
  const first = await searchOrganizations(coordinator, {});
  assert.equal(first.rows.length, 50);
  const second = await searchOrganizations(coordinator, { after: first.next! });
  const ids = [...first.rows, ...second.rows].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const empty = await searchOrganizations(coordinator, { state: "without-members" });
  assert.ok(empty.rows.every(({ members }) => members === 0));
});

function byKey(key: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(organizations).where(eq(organizations.key, key)),
  );
}

function kept({ kind, nameZh, nameEn, regionCode }: typeof organizations.$inferSelect) {
  return { kind, nameZh, nameEn, regionCode, creditCode: "" };
}

function openProceeding(organizationId: string): Promise<string> {
  const [caseId, id] = [newId(), newId()];
  const now = new Date("2026-11-20T02:00:00Z");
  return inTransaction({ kind: "system" }, async (tx) => {
    await tx.insert(cases).values(blankCase(caseId, now));
    await tx.insert(proceedings).values({
      id,
      caseId,
      organizationId,
      procedureKey: "rights-aid",
      state: "open",
      phase: "working",
      openedAt: now,
    });
    return id;
  });
}

function blankCase(id: string, filedAt: Date) {
  const number = `T${id.slice(-8)}`;
  return { id, number, queryCodeHash: id, title: "甲诉乙", rightKind: "trademark", filedAt };
}
