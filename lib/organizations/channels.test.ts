import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import type { MemberActor } from "#lib/access/actor";
import { editChannel, listChannels } from "#lib/organizations/channels";
import { listChanges } from "#lib/organizations/list-changes";
import { editPark, listParks, parkInput } from "#lib/organizations/parks";
import { readAnswers } from "#lib/organizations/read-answers";
import { changesOf, seatIn } from "#lib/organizations/seat-for-test";

let database: ClonedDatabase;
let coordinator: MemberActor;
let foreign: MemberActor;
before(async () => {
  database = await cloneDatabase();
  coordinator = await seatIn("coordination-office-beijing", "administrator");
  foreign = await seatIn("beijing-customs", "administrator");
});
after(() => database.drop());

test("the seven channels stand in their order, and a label changes with both languages", async () => {
  const [first, ...others] = await listChannels(coordinator);
  assert.equal(others.length, 6);
  assert.equal(first?.key, "administrative-enforcement");
  const words = { nameZh: "行政保护", nameEn: "Administration", aboutZh: "甲", aboutEn: "A" };
  await editChannel(coordinator, first.key, { ...words, was: first.was });
  assert.equal((await listChannels(coordinator))[0]?.nameZh, "行政保护");
  const [written] = await changesOf(first.key);
  assert.equal((written!.before as { nameZh: string }).nameZh, "行政执法");
  await assert.rejects(editChannel(coordinator, first.key, { ...words, was: first.was }), {
    key: "settings.changedMeanwhile",
  });
  await assert.rejects(editChannel(foreign, first.key, { ...words, was: first.was }), {
    message: /not seen/,
  });
});

test("a park's regions must exist, and confirming it is kept", async () => {
  const parks = await listParks(coordinator);
  assert.equal(parks.length, 16);
  const park = parks.find(({ key }) => key === "daxing-yizhuang")!;
  assert.deepEqual(park.regionCodes, ["110115", "110115-BDA"]);
  const typed = { ...park, confirmed: "yes" };
  const unknown = readAnswers(parkInput, { ...typed, regionCodes: ["110115", "990000"] });
  await assert.rejects(editPark(coordinator, park.key, unknown), {
    fields: { regionCodes: "settings.choose" },
  });
  const input = readAnswers(parkInput, typed);
  await assert.rejects(editPark(foreign, park.key, input), { message: /not seen/ });
  await editPark(coordinator, park.key, input);
  await assert.rejects(editPark(coordinator, park.key, input), {
    key: "settings.changedMeanwhile",
  });
  const now = (await listParks(coordinator)).find(({ key }) => key === park.key);
  assert.equal(now?.confirmed, true);
});

test("the coordinator reads every change, a body only its own, others none", async () => {
  const all = await listChanges(coordinator);
  assert.ok(all.rows.some(({ what }) => what === "park"));
  assert.equal(all.rows[0]?.by, "测试人");
  assert.deepEqual((await listChanges(foreign)).rows, []);
  assert.ok(
    (await listChanges(coordinator, { what: "channel" })).rows.every((r) => r.what === "channel"),
  );
  const before = all.rows[0]!.id;
  assert.ok((await listChanges(coordinator, { before })).rows.every(({ id }) => id < before));
  const officer = await seatIn("beijing-customs", "officer");
  await assert.rejects(listChanges(officer), { message: /not seen/ });
});
