import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { and, eq, isNull } from "drizzle-orm";
import { grants } from "#db/schema/cases";
import { eventDisclosures, events } from "#db/schema/events";
import { clocks, proceedings } from "#db/schema/proceedings";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, viewerOf } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { addEvidence } from "#lib/evidence/add-evidence";
import { evidenceOf } from "#lib/evidence/evidence-of";
import { storeFile } from "#lib/evidence/store";
import { endLink } from "#lib/linked-cases/end-link";
import { linkCases } from "#lib/linked-cases/link-cases";
import { linkedCasesOf } from "#lib/linked-cases/linked-cases-of";
import { splitCase } from "#lib/linked-cases/split-case";
import { verifyAll } from "#lib/verification/verify-all";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;
const folder = mkdtempSync(join(tmpdir(), "qiheng-links-"));
const monday = new Date("2026-11-02T10:00:00+08:00");
const reason = "同一批商品，同一被投诉人。";

before(async () => {
  process.env.EVIDENCE_FOLDER = folder;
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", monday);
  haidian = await seatIn("market-supervision-110108", ["officer"], monday);
  chaoyang = await seatIn("market-supervision-110105", ["officer"], monday);
});
after(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

test("joined cases tell their parties of each other and keep everything else", async () => {
  const [one, two] = [await haidianCase(), await haidianCase()];
  const sights = await sightOf(one.caseId);
  const kind = "joined" as const;
  await linkCases(haidian, { caseId: one.caseId, number: two.number, kind, reason });
  const { links } = await linkedCasesOf(haidian, one.caseId);
  assert.deepEqual(
    links.map(({ number, leads, own }) => ({ number, leads, own })),
    [{ number: two.number, leads: true, own: true }],
  );
  assert.equal((await linkedCasesOf(haidian, two.caseId)).links[0]?.leads, false);
  const said = await lastEvent(holder, two.caseId);
  assert.equal(said.type, "cases-linked");
  assert.deepEqual(JSON.parse(said.body).payload.otherNumber, one.number);
  assert.deepEqual(await sightOf(one.caseId), sights);
});

test("a relation is a note of the own body: parties and other bodies do not learn of it", async () => {
  const [one, two] = [await haidianCase(), await haidianCase()];
  const kind = "related" as const;
  await linkCases(haidian, { caseId: one.caseId, number: two.number, kind, reason });
  assert.notEqual((await lastEvent(holder, one.caseId)).type, "cases-linked");
  assert.equal((await lastEvent(haidian, one.caseId)).type, "cases-linked");
});

test("a case that the body does not see is refused as one that does not exist", async () => {
  const own = await haidianCase();
  const foreign = await caseAt("110105");
  for (const number of [foreign.number, "QH-2026-999999"]) {
    const tried = linkCases(haidian, { caseId: own.caseId, number, kind: "joined", reason });
    await assert.rejects(tried, refusedWith("checkAnswers", "linkedCases.numberUnknown"));
  }
  await assert.rejects(linkedCasesOf(chaoyang, own.caseId), NotSeen);
});

test("a case that the body was let into may be related to its own, and not joined", async () => {
  const own = await haidianCase();
  const foreign = await caseAt("110105");
  await inTransaction({ kind: "system" }, (tx) =>
    tx.insert(grants).values({
      id: newId(),
      caseId: foreign.caseId,
      organizationId: haidian.organizationId,
      standing: "body",
      scope: "whole",
      cause: "access",
      causeId: newId(),
      startedAt: monday,
    }),
  );
  const wanted = { caseId: own.caseId, number: foreign.number, reason };
  const joined = linkCases(haidian, { ...wanted, kind: "joined" });
  await assert.rejects(joined, refusedWith("linkedCases.notHandled"));
  await linkCases(haidian, { ...wanted, kind: "related" });
  assert.equal((await linkedCasesOf(haidian, own.caseId)).links[0]?.number, foreign.number);
});

test("a tie is made once, not to itself, by who handles both, and ended by who made it", async () => {
  const [one, two] = [await haidianCase(), await haidianCase()];
  const wanted = { caseId: one.caseId, number: two.number, kind: "joined" as const, reason };
  const itself = { ...wanted, number: one.number };
  await assert.rejects(linkCases(haidian, itself), refusedWith("linkedCases.itself"));
  await assert.rejects(linkCases(holder, wanted), refusedWith("closed.role-missing"));
  const linkId = await linkCases(haidian, wanted);
  const back = { ...wanted, caseId: two.caseId, number: one.number };
  await assert.rejects(linkCases(haidian, back), refusedWith("linkedCases.alreadyLinked"));
  await assert.rejects(endLink(chaoyang, { linkId, reason }), NotSeen);
  await endLink(haidian, { linkId, reason: "分别查处。" });
  assert.equal((await lastEvent(holder, one.caseId)).type, "case-link-ended");
  assert.deepEqual((await linkedCasesOf(haidian, one.caseId)).links, []);
  await assert.rejects(endLink(haidian, { linkId, reason }), refusedWith("linkedCases.ended"));
});

test("a part that is split off keeps filer, complaint, evidence and the running of time", async () => {
  const { caseId } = await haidianCase();
  const file = await storeFile(source("购买凭证"), "凭证.txt");
  await addEvidence(holder, { caseId, audience: "complainant" }, file);
  const [proceeding] = await proceedingsOf(caseId);
  const later = at(haidian, "2026-11-09T10:00:00+08:00");
  const made = await splitCase(later, {
    proceedingId: proceeding!.id,
    title: "「青禾」商标 / 另一来源",
    reason,
  });
  const copies = await evidenceOf(holder, made);
  assert.deepEqual(
    copies.map(({ fileName, sha256 }) => ({ fileName, sha256 })),
    [{ fileName: "凭证.txt", sha256: file.sha256 }],
  );
  const [own] = await proceedingsOf(made);
  assert.equal(own?.organizationId, haidian.organizationId);
  assert.equal(own?.state, "received");
  assert.deepEqual(await verifyDue(made), await verifyDue(caseId), "splitting wins no time");
  assert.deepEqual(await sightOf(made), await sightOf(caseId));
  const said = await lastEvent(holder, caseId);
  assert.deepEqual([said.type, JSON.parse(said.body).payload.leads], ["cases-linked", true]);
  const { breaks } = await verifyAll(database.sql);
  assert.deepEqual(breaks, []);
});

test("what is closed or another's is not split", async () => {
  const { caseId } = await haidianCase();
  const [proceeding] = await proceedingsOf(caseId);
  const wanted = { proceedingId: proceeding!.id, title: "另案", reason };
  await assert.rejects(splitCase(chaoyang, wanted), NotSeen);
  await assert.rejects(splitCase(holder, wanted), refusedWith("cases.notOwner"));
});

function haidianCase() {
  return caseAt("110108");
}

function caseAt(placeOfConduct: string) {
  const answers = trademarkAnswers(holder);
  return filed(holder, {
    ...answers,
    conduct: { ...answers.conduct, placeOfConduct },
    respondent: { ...answers.respondent, region: placeOfConduct },
  });
}

async function* source(text: string) {
  yield Buffer.from(text);
}

function proceedingsOf(caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(proceedings).where(eq(proceedings.caseId, caseId)),
  );
}

/** When the verification of the complaint is due. */
function verifyDue(caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx
      .select({ dueAt: clocks.dueAt })
      .from(clocks)
      .where(and(eq(clocks.caseId, caseId), eq(clocks.key, "verify"))),
  );
}

async function sightOf(caseId: string) {
  const rows = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select({ organizationId: grants.organizationId, standing: grants.standing })
      .from(grants)
      .where(and(eq(grants.caseId, caseId), isNull(grants.endedAt))),
  );
  return rows.map(({ organizationId, standing }) => `${standing} ${organizationId}`).sort();
}

async function lastEvent(actor: MemberActor, caseId: string) {
  const rows = await inTransaction(viewerOf(actor), (tx) =>
    tx
      .select({ type: events.type, body: events.body, seq: events.seq })
      .from(events)
      .leftJoin(eventDisclosures, eq(eventDisclosures.eventId, events.id))
      .where(eq(events.caseId, caseId))
      .orderBy(events.seq),
  );
  return rows.at(-1)!;
}

function refusedWith(key: string, field?: string) {
  return (error: unknown) =>
    error instanceof Refusal &&
    error.key === key &&
    (field === undefined || Object.values(error.fields).includes(field));
}
