import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, inventionAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { caseForApi } from "#lib/cases/case-for-api";
import { openCase } from "#lib/cases/open-case";
import { writeNote } from "#lib/cases/write-note";
import { assign } from "#lib/proceedings/assign";
import { checkAction } from "#lib/proceedings/check-action";
import { takeAction } from "#lib/proceedings/take-action";
import { groupEntries } from "#lib/timeline/group-entries";
import { concernsQueue, seesCase } from "#lib/timeline/sight-of-changes";
import { timelineFor } from "#lib/timeline/timeline-for";

let database: ClonedDatabase;
let owner: postgres.Sql;
let holder: MemberActor;
let officer: MemberActor;
let foreign: MemberActor;
let caseId: string;
const monday = new Date("2026-11-02T10:00:00+08:00");

before(async () => {
  database = await cloneDatabase();
  owner = postgres(database.ownerUrl, { max: 1 });
  holder = await companySeat("示例青禾公司", monday);
  officer = await seatIn("beijing-ip-office", ["officer", "head"], monday);
  foreign = await seatIn("market-supervision-110105", ["officer"], monday);
  caseId = (await filed(at(holder, monday), inventionAnswers(holder))).caseId;
});
after(async () => {
  await owner.end();
  await database.drop();
});

test("opening a case shows its lanes with clocks and open actions, and writes the reading down", async () => {
  const file = await openCase(officer, caseId);
  assert.equal(file.kase.answers.right.kind, "invention-patent");
  const [lane] = file.lanes;
  assert.equal(lane?.own, true);
  assert.equal(lane?.clocks[0]?.key, "docket-decision");
  assert.ok(lane?.open.includes("docket"));
  assert.ok(lane?.closed.some(({ action }) => action === "decide"));
  assert.equal(await readingsBy(officer), 1);
});

test("a case that a body may not see does not exist for it, by page, timeline, stream and API", async () => {
  await assert.rejects(openCase(foreign, caseId), NotSeen);
  await assert.rejects(caseForApi(foreign, caseId), NotSeen);
  const { entries } = await acting(foreign, (tx) => timelineFor(tx, foreign, caseId));
  assert.equal(entries.length, 0);
  assert.equal(await seesCase(foreign, caseId), false);
  assert.equal(await concernsQueue(foreign, new Set([caseId])), false);
  assert.equal(await concernsQueue(officer, new Set([caseId])), true);
  assert.equal(await readingsBy(foreign), 0);
});

test("where the reading cannot be written down, nothing is read", async () => {
  await owner`alter table readings add constraint nobody_reads check (false) not valid`;
  await assert.rejects(openCase(officer, caseId));
  await owner`alter table readings drop constraint nobody_reads`;
});

test("the timeline names bodies, groups clocks under their step, and pages back to the first entry", async () => {
  const { timeline } = await openCase(officer, caseId);
  const routed = timeline.find(({ type }) => type === "complaint-routed");
  assert.equal(routed?.names[officer.organizationId]?.zh, "北京市知识产权局");
  const opened = groupEntries(timeline).find(({ entry }) => entry.type === "proceeding-opened");
  assert.deepEqual(
    opened?.clocks.map(({ type }) => type),
    ["clock-started"],
  );
  const first = await openCase(officer, caseId, { most: 2 });
  assert.equal(first.timeline.length, 2);
  const second = await openCase(officer, caseId, { before: first.before!, most: 2 });
  assert.ok(second.timeline[0]!.seq < first.timeline[1]!.seq);
});

test("looking as somebody else only filters, and the public sees what is public", async () => {
  const all = await openCase(officer, caseId);
  const asPublic = await openCase(officer, caseId, { as: "public" });
  assert.deepEqual(new Set(asPublic.timeline.map(({ audience }) => audience)), new Set(["public"]));
  const asRespondent = await openCase(officer, caseId, { as: "respondent" });
  assert.ok(asRespondent.timeline.every(({ audience }) => audience !== "complainant"));
  assert.ok(all.timeline.length > asRespondent.timeline.length);
});

test("a note and an assignment are read by the own body and nobody else", async () => {
  await writeNote(officer, { caseId, text: "注意仓库。" });
  await assign(officer, {
    proceedingId: await proceedingId(),
    version: await version(),
    memberId: officer.memberId,
  });
  const { timeline } = await openCase(officer, caseId);
  const [assigned, note] = timeline;
  assert.equal(assigned?.type, "assigned");
  assert.equal(assigned?.disclosures.assignee, officer.personName);
  assert.equal(note?.disclosures.note, "注意仓库。");
  const theirs = await openCase(holder, caseId);
  assert.ok(theirs.timeline.every(({ type }) => type !== "note-written" && type !== "assigned"));
});

test("only the owner's own people are assigned, on the page they have before their eyes", async () => {
  const wanted = { proceedingId: await proceedingId(), version: await version() };
  const refused = (key: string) => (error: unknown) =>
    error instanceof Refusal && error.key === key;
  await assert.rejects(
    assign(officer, { ...wanted, memberId: foreign.memberId }),
    refused("cases.assigneeUnknown"),
  );
  await assert.rejects(
    assign(officer, { ...wanted, version: 99, memberId: null }),
    refused("cases.stalePage"),
  );
  await assert.rejects(assign(holder, { ...wanted, memberId: null }), refused("cases.notOwner"));
  await assert.rejects(assign(foreign, { ...wanted, memberId: null }), NotSeen);
});

test("checking an action says what taking it would, and changes nothing", async () => {
  const wanted = { proceedingId: await proceedingId(), action: "docket", version: await version() };
  await assert.rejects(checkAction(officer, { ...wanted, input: {} }), Refusal);
  await checkAction(officer, { ...wanted, input: { panel: "甲、乙、丙" } });
  assert.equal(await version(), wanted.version);
  await takeAction(officer, { ...wanted, input: { panel: "甲、乙、丙" } });
  assert.equal(await version(), wanted.version + 1);
});

async function readingsBy(actor: MemberActor): Promise<number> {
  const [row] = await owner`select count(*)::int as times from readings
    where target_id = ${caseId} and organization_id = ${actor.organizationId} and what = 'case'`;
  return row!.times;
}

async function proceedingId(): Promise<string> {
  return (await owner`select id from proceedings where case_id = ${caseId}`)[0]!.id;
}

async function version(): Promise<number> {
  return (await owner`select version from proceedings where case_id = ${caseId}`)[0]!.version;
}
