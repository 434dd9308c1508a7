import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { eq } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import type { PlainDate } from "#lib/calendar/plain-date";
import { addCompetence, competenceInput, removeCompetence } from "#lib/organizations/competences";
import { type DirectoryEntry, directory } from "#lib/organizations/directory";
import { readAnswers } from "#lib/organizations/read-answers";
import { changesOf, seatIn } from "#lib/organizations/seat-for-test";

let database: ClonedDatabase;
let coordinator: MemberActor;
let foreign: MemberActor;
before(async () => {
  database = await cloneDatabase();
  coordinator = await seatIn("coordination-office-beijing", "administrator");
  foreign = await seatIn("beijing-ip-office", "administrator");
});
after(() => database.drop());

const mediation = readAnswers(competenceInput, {
  procedureKey: "mediation",
  regionCode: "110108",
  rightKinds: ["trademark"],
});

async function heldBy(organizationId: string) {
  const bodies = await inTransaction({ kind: "system" }, directory);
  return bodies.find(({ id }) => id === organizationId)!.competences;
}

test("a competence is added, shows in the directory, and is taken away; both are written down", async () => {
  const { organizationId } = foreign;
  const before = await heldBy(organizationId);
  const id = await addCompetence(coordinator, organizationId, mediation);
  const added = { procedureKey: "mediation", regionCode: "110108", rightKinds: ["trademark"] };
  assert.equal((await heldBy(organizationId)).length, before.length + 1);
  assert.ok((await heldBy(organizationId)).some((c) => c.regionCode === "110108"));
  await removeCompetence(coordinator, organizationId, id);
  assert.deepEqual(await heldBy(organizationId), before);
  const [first, second] = await changesOf(organizationId);
  assert.equal(first?.what, "competence");
  assert.deepEqual(pick(first?.after), added);
  assert.deepEqual([pick(second?.before), second?.after], [added, null]);
});

test("the directory is kept while nothing changes, and is another one on another day or after a change", async () => {
  const on = (day: PlainDate) => inTransaction({ kind: "system" }, (tx) => directory(tx, day));
  const { organizationId } = foreign;
  const first = await on("2030-05-01");
  assert.equal(await on("2030-05-01"), first, "the very same value");
  const ending = { ...mediation, regionCode: "110106", validUntil: "2030-05-01" };
  const id = await addCompetence(coordinator, organizationId, ending);
  const held = (entries: readonly DirectoryEntry[]) =>
    entries.find((entry) => entry.id === organizationId)!.competences.length;
  const [second, dayAfter] = await Promise.all([on("2030-05-01"), on("2030-05-02")]);
  assert.deepEqual([held(second), held(dayAfter)], [held(first) + 1, held(first)]);
  await removeCompetence(coordinator, organizationId, id);
  assert.deepEqual(await on("2030-05-01"), first);
});

test("a company that registers leaves the directory as it is, a body that opens or closes does not", async () => {
  const now = new Date();
  const known = () => inTransaction({ kind: "system" }, (tx) => directory(tx, "2030-05-01"));
  const opened = async (kind: "company" | "notary") => {
    const [names, id] = [{ nameZh: "示例新设", nameEn: "Newly made" }, newId()];
    await inTransaction({ kind: "system" }, (tx) =>
      tx.insert(organizations).values({ id, kind, ...names, createdAt: now }),
    );
    return id;
  };
  const first = await known();
  await opened("company");
  assert.equal(await known(), first, "the very same value");
  const id = await opened("notary");
  assert.equal((await known()).length, first.length + 1);
  await inTransaction({ kind: "system" }, (tx) =>
    tx.update(organizations).set({ closedAt: now }).where(eq(organizations.id, id)),
  );
  assert.deepEqual(await known(), first);
});

test("the same competence is not held twice, not even when two administrators add it at once", async () => {
  const { organizationId } = await seatIn("beijing-customs", "officer");
  const add = () => addCompetence(coordinator, organizationId, mediation);
  const results = await Promise.allSettled([add(), add(), add()]);
  assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
  await assert.rejects(add(), { key: "settings.competenceExists" });
});

test("regions that do not exist and days in the wrong order are refused", async () => {
  await assert.rejects(
    addCompetence(coordinator, foreign.organizationId, { ...mediation, regionCode: "000000" }),
    { fields: { regionCode: "settings.choose" } },
  );
  const backwards = { ...mediation, validFrom: "2026-12-01", validUntil: "2026-11-01" };
  assert.throws(() => readAnswers(competenceInput, backwards), {
    fields: { validUntil: "settings.beforeStart" },
  });
});

test("a body's own administrator cannot make it competent, nor take its competences away", async () => {
  const { organizationId } = foreign;
  await assert.rejects(addCompetence(foreign, organizationId, mediation), { message: /not seen/ });
  const id = await addCompetence(coordinator, organizationId, mediation);
  await assert.rejects(removeCompetence(foreign, organizationId, id), { message: /not seen/ });
  await assert.rejects(removeCompetence(coordinator, coordinator.organizationId, id), {
    message: /not seen/,
  });
});

function pick(value: unknown) {
  const { procedureKey, regionCode, rightKinds } = value as Record<string, unknown>;
  return { procedureKey, regionCode, rightKinds };
}
