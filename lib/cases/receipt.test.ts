import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { newId } from "#lib/access/new-id";
import { NotSeen } from "#lib/access/refusal";
import { receiptOf } from "#lib/cases/receipt";
import { fileComplaint } from "#lib/complaints/file-complaint";
import { addEvidence } from "#lib/evidence/add-evidence";
import { storeFile } from "#lib/evidence/store";
import { newDraft } from "#lib/evidence/testing";

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
