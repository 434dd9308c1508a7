import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { utimes } from "node:fs/promises";
import { after, before, beforeEach, test } from "node:test";
import { connect } from "#db/connection";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { NotSeen, type Refusal } from "#lib/access/refusal";
import { addEvidence } from "#lib/evidence/add-evidence";
import { cleanUpEvidence } from "#lib/evidence/clean-up-evidence";
import { releaseDraftEvidence, removeDraftEvidence } from "#lib/evidence/draft-evidence";
import { evidenceOf, evidenceOfDraft } from "#lib/evidence/evidence-of";
import { readEvidence } from "#lib/evidence/read-evidence";
import { pathOf } from "#lib/evidence/storage-key";
import {
  custodyOf,
  eventsOf,
  fileDraft,
  newActor,
  newDraft,
  refusedAs,
  stored,
  useEvidenceFolder,
} from "#lib/evidence/testing";

let database: ClonedDatabase;
let removeFolder: () => Promise<void>;
let filer: MemberActor;
let stranger: MemberActor;
let draftId: string;

before(async () => {
  database = await cloneDatabase();
  removeFolder = await useEvidenceFolder();
  filer = await newActor("company", "filer");
  stranger = await newActor("market-supervision", "officer", "head");
});
after(async () => {
  await database.drop();
  await removeFolder();
});
beforeEach(async () => {
  draftId = await newDraft(filer);
});

async function filedDraft() {
  const id = await addEvidence(filer, { draftId }, await stored(`${Math.random()}`));
  return { kase: await fileDraft(filer, draftId), id };
}

test("a file goes from a draft into its case with row, custody and event", async () => {
  const file = await stored("照片说明");
  const id = await addEvidence(filer, { draftId }, file, { note: "证明现场" });
  const [line] = await evidenceOfDraft(filer, draftId);
  assert.equal(line?.note, "证明现场");
  assert.equal(line?.audience, "complainant");
  const kase = await fileDraft(filer, draftId);
  assert.deepEqual(await evidenceOfDraft(filer, draftId), []);
  assert.equal((await evidenceOf(filer, kase.id))[0]?.id, id);
  assert.deepEqual(await custodyOf(id), ["received", "filed"]);
  const added = (await eventsOf(kase.id)).find((event) => event.type === "evidence-added");
  assert.equal(added?.audience, "complainant");
  const { payload, commitments } = JSON.parse(String(added?.body));
  const { sha256, sizeBytes, mediaType } = file;
  assert.deepEqual(payload, { evidenceId: id, sha256, sizeBytes, mediaType });
  assert.deepEqual(Object.keys(commitments), ["fileName"]);
});

test("the same bytes in the same draft are refused by name, elsewhere they are not", async () => {
  await addEvidence(filer, { draftId }, await stored("同样", "原件.txt"));
  const again = await stored("同样", "副本.txt");
  await assert.rejects(addEvidence(filer, { draftId }, again), (error: Refusal) => {
    assert.deepEqual(error.values, { fileName: "副本.txt", as: "原件.txt" });
    return refusedAs("evidence.duplicate")(error);
  });
  await addEvidence(filer, { draftId: await newDraft(filer) }, again);
});

test("of two equal uploads at once one is kept", async () => {
  const [one, two] = [await stored("race"), await stored("race")];
  const both = await Promise.allSettled(
    [one, two].map((file) => addEvidence(filer, { draftId }, file)),
  );
  assert.deepEqual(both.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
});

test("another organization's draft does not exist", async () => {
  const file = await stored("x1");
  await assert.rejects(addEvidence(stranger, { draftId }, file), NotSeen);
  const id = await addEvidence(filer, { draftId }, file);
  assert.deepEqual(await evidenceOfDraft(stranger, draftId), []);
  await assert.rejects(readEvidence(stranger, id, true), NotSeen);
  await assert.rejects(removeDraftEvidence(stranger, id), NotSeen);
});

test("a submitted draft takes and gives up nothing more", async () => {
  const { id } = await filedDraft();
  await inTransaction({ kind: "system" }, (tx) =>
    tx.execute(`update complaint_drafts set submitted_case_id =
      (select case_id from evidence where id = '${id}') where id = '${draftId}'`),
  );
  const late = await stored("late");
  await assert.rejects(addEvidence(filer, { draftId }, late), refusedAs("evidence.draftSubmitted"));
  await assert.rejects(removeDraftEvidence(filer, id), NotSeen);
});

test("every reading leaves a row, and a reading that cannot be written fails", async () => {
  const id = await addEvidence(filer, { draftId }, await stored("read me"));
  const count = async () =>
    Number(
      (
        await inTransaction({ kind: "system" }, (tx) =>
          tx.execute(`select count(*) from readings where target_id = '${id}'`),
        )
      )[0]?.count,
    );
  await readEvidence(filer, id, true);
  await readEvidence(filer, id, false);
  assert.equal(await count(), 2);
  assert.deepEqual(await custodyOf(id), ["received", "read"]);
  const owner = connect(database.ownerUrl, { most: 1 });
  await owner.sql`revoke insert on readings from qiheng_app`;
  await assert.rejects(readEvidence(filer, id, true));
  await owner.sql`grant insert on readings to qiheng_app`;
  await owner.sql.end();
});

test("a file taken out of a draft is gone at once, its bytes after a day, its custody never", async () => {
  const file = await stored("removed later");
  const id = await addEvidence(filer, { draftId }, file);
  assert.equal(await removeDraftEvidence(filer, id), draftId);
  assert.deepEqual(await evidenceOfDraft(filer, draftId), []);
  await assert.rejects(readEvidence(filer, id, true), NotSeen);
  await assert.rejects(removeDraftEvidence(filer, id), NotSeen);
  await cleanUpEvidence(systemActor("evidence"));
  assert.ok(existsSync(pathOf(file.storageKey)));
  await utimes(pathOf(file.storageKey), 0, 0);
  await cleanUpEvidence(systemActor("evidence"));
  assert.ok(existsSync(pathOf(file.storageKey)));
  await cleanUpEvidence(systemActor("evidence", new Date(Date.now() + 25 * 3600_000)));
  assert.equal(existsSync(pathOf(file.storageKey)), false);
  assert.deepEqual(await custodyOf(id), ["received", "removed"]);
});

test("a draft can be deleted once its evidence was released", async () => {
  const id = await addEvidence(filer, { draftId }, await stored("released"));
  await acting(filer, async (tx) => {
    await releaseDraftEvidence(tx, filer, draftId);
    await tx.execute(`delete from complaint_drafts where id = '${draftId}'`);
  });
  await assert.rejects(readEvidence(filer, id, true), NotSeen);
  assert.deepEqual(await custodyOf(id), ["received", "removed"]);
});

test("clean-up deletes old bytes without a row and leaves every case's file", async () => {
  const { id } = await filedDraft();
  const orphan = await stored("never became a row");
  const tomorrow = systemActor("evidence", new Date(Date.now() + 25 * 3600_000));
  assert.ok((await cleanUpEvidence(tomorrow)) >= 1);
  assert.equal(existsSync(pathOf(orphan.storageKey)), false);
  const file = await readEvidence(filer, id, true);
  const mark = (at: string) =>
    inTransaction({ kind: "system" }, (tx) =>
      tx.execute(`update evidence set removed_at = ${at} where id = '${id}'`),
    );
  await mark("now() - interval '1 year'");
  assert.equal(await cleanUpEvidence(tomorrow), 0);
  assert.ok(existsSync(pathOf(file.storageKey)));
  await mark("null");
});
