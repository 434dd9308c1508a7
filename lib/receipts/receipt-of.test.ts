import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { connect } from "#db/connection";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { fileComplaint } from "#lib/complaints/file-complaint";
import { addEvidence } from "#lib/evidence/add-evidence";
import { storeFile } from "#lib/evidence/store";
import { newDraft } from "#lib/evidence/testing";
import { receiptOf } from "#lib/receipts/receipt-of";
import { verifyReceipt } from "#lib/receipts/verify-receipt";

let database: ClonedDatabase;
const folder = mkdtempSync(join(tmpdir(), "qiheng-receipt-"));

before(async () => {
  process.env.EVIDENCE_FOLDER = folder;
  database = await cloneDatabase();
});
after(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const text = (words: string, name: string) => storeFile(Readable.from([Buffer.from(words)]), name);

test("a receipt lists what came in with the complaint, and stays as it was", async () => {
  const filer = await companySeat();
  const draftId = await newDraft(filer);
  await addEvidence(filer, { draftId }, await text("购买凭证", "凭证.txt"));
  const later = new Date(Date.now() + 60_000);
  const { caseId } = await fileComplaint(at(filer, later), {
    answers: trademarkAnswers(filer),
    idempotencyKey: newId(),
    draftId,
  });
  const names = async () => (await receiptOf(filer, caseId)).files.map(({ fileName }) => fileName);
  assert.deepEqual(await names(), ["凭证.txt"]);
  const afterwards = at(filer, new Date(+later + 60_000));
  await addEvidence(afterwards, { caseId, audience: "parties" }, await text("补充", "补充.txt"));
  assert.deepEqual(await names(), ["凭证.txt"]);
  const officer = await seatIn("market-supervision-110108");
  await assert.rejects(receiptOf(officer, caseId), NotSeen);
});

test("whoever holds number and check value learns that the receipt is genuine, and no name", async () => {
  const { filer, caseId } = await filedWithFile();
  const { kase, seal } = await receiptOf(filer, caseId);
  const typed = ` ${seal.check
    .toLowerCase()
    .match(/.{1,5}/g)!
    .join(" ")} `;
  const told = await verifyReceipt(
    { number: kase.number.toLowerCase(), check: typed },
    "192.0.2.1",
  );
  assert.deepEqual(told, seal);
  assert.equal(told.files.length, 1);
  assert.ok(!JSON.stringify(told).includes("凭证"));
});

test("another check value, another number and no number at all are told apart from none", async () => {
  const [one, other] = [await filedWithFile(), await filedWithFile()];
  const a = await receiptOf(one.filer, one.caseId);
  const b = await receiptOf(other.filer, other.caseId);
  assert.notEqual(a.seal.check, b.seal.check);
  const wrong = [
    { number: a.kase.number, check: b.seal.check },
    { number: a.kase.number, check: a.queryCode },
    { number: "QH-2026-999999", check: a.seal.check },
    { number: "", check: "" },
  ];
  for (const typed of wrong) await isNotGenuine(typed, "192.0.2.2");
});

test("a receipt of words that were changed since no longer verifies", async () => {
  const { filer, caseId } = await filedWithFile();
  const { kase, seal } = await receiptOf(filer, caseId);
  const { sql: owner } = connect(database.ownerUrl, { most: 1 });
  await owner`set session_replication_role = replica`;
  await owner`update complaints set answers = answers - 'wishes' where case_id = ${caseId}`;
  await owner.end();
  await isNotGenuine({ number: kase.number, check: seal.check }, "192.0.2.3");
});

test("guesses are counted", async () => {
  const typed = { number: "QH-2026-000001", check: "A".repeat(20) };
  for (let tried = 0; tried < 20; tried++) await isNotGenuine(typed, "192.0.2.4");
  await assert.rejects(
    verifyReceipt(typed, "192.0.2.4"),
    (thrown) => thrown instanceof Refusal && thrown.key === "filing.tooManyLookUps",
  );
});

async function filedWithFile() {
  const filer = await companySeat();
  const draftId = await newDraft(filer);
  await addEvidence(filer, { draftId }, await text("购买凭证", "凭证.txt"));
  const answers = trademarkAnswers(filer);
  const later = at(filer, new Date(Date.now() + 60_000));
  const filing = { answers, idempotencyKey: newId(), draftId };
  return { filer, caseId: (await fileComplaint(later, filing)).caseId };
}

function isNotGenuine(typed: { number: string; check: string }, address: string) {
  return assert.rejects(
    verifyReceipt(typed, address),
    (thrown) => thrown instanceof Refusal && thrown.key === "filing.receiptNotGenuine",
  );
}
