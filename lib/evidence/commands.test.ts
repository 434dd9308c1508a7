import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readdir, readFile, utimes } from "node:fs/promises";
import { Readable } from "node:stream";
import { after, before, beforeEach, test } from "node:test";
import { connect } from "#db/connection";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { addEvidence } from "#lib/evidence/add-evidence";
import { cleanUpEvidence } from "#lib/evidence/clean-up-evidence";
import { releaseDraftEvidence, removeDraftEvidence } from "#lib/evidence/draft-evidence";
import { evidenceOf, evidenceOfDraft } from "#lib/evidence/evidence-of";
import { readEvidence } from "#lib/evidence/read-evidence";
import { pathOf } from "#lib/evidence/storage-key";
import { storeFile } from "#lib/evidence/store";
import { takeUpload } from "#lib/evidence/take-upload";
import { fileDraft, grantTo, newActor, newDraft, useEvidenceFolder } from "#lib/evidence/testing";
import { widenEvidence } from "#lib/evidence/widen-evidence";
import { verifyAll } from "#lib/verification/verify-all";

let database: ClonedDatabase;
let removeFolder: () => Promise<void>;
let filer: MemberActor;
let officer: MemberActor;
let stranger: MemberActor;
let respondent: MemberActor;
let draftId: string;

before(async () => {
  database = await cloneDatabase();
  removeFolder = await useEvidenceFolder();
  filer = await newActor("company", "filer");
  officer = await newActor("market-supervision", "officer");
  stranger = await newActor("market-supervision", "officer", "head");
  respondent = await newActor("company", "filer");
});
after(async () => {
  await database.drop();
  await removeFolder();
});
beforeEach(async () => {
  draftId = await newDraft(filer);
});

const refusedAs = (key: string) => (error: unknown) =>
  error instanceof Refusal && error.key === key;
const stored = (content: string, name = "证据.txt") =>
  storeFile(Readable.from([Buffer.from(content)]), name);

async function filedCase() {
  const id = await addEvidence(filer, { draftId }, await stored(`${Math.random()}`));
  const kase = await fileDraft(filer, draftId);
  await grantTo(officer, kase.id, "body");
  await grantTo(respondent, kase.id, "respondent");
  return { kase, id };
}

function eventsOf(caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx.execute(`select type, audience, body from events where case_id = '${caseId}' order by seq`),
  );
}

function custodyOf(evidenceId: string) {
  return inTransaction({ kind: "system" }, async (tx) => {
    const rows = await tx.execute(
      `select action from evidence_custody where evidence_id = '${evidenceId}' order by id`,
    );
    return rows.map((row) => row.action);
  });
}

function form(...files: [string, string][]) {
  const parts = files.map(
    ([name, content]) =>
      `--XX\r\nContent-Disposition: form-data; name="f"; filename="${name}"\r\n\r\n${content}\r\n`,
  );
  return {
    contentType: "multipart/form-data; boundary=XX",
    contentLength: 0,
    body: Readable.from([Buffer.from(`${parts.join("")}--XX--\r\n`)]),
  };
}

const filesOnDisk = async () =>
  (await readdir(process.env.EVIDENCE_FOLDER!, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile(),
  ).length;

test("of a photo for which nobody is to be known, place and device are not kept", async () => {
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 8]), Buffer.from("secret")]);
  const scan = Buffer.from("ffda0008010100003f0012ffd9", "hex");
  const photo = Buffer.concat([Buffer.from([0xff, 0xd8]), comment, scan]);
  const head = '--XX\r\nContent-Disposition: form-data; name="f"; filename="a.jpg"\r\n\r\n';
  const posted = () => ({
    contentType: "multipart/form-data; boundary=XX",
    contentLength: 0,
    body: Readable.from([Buffer.concat([Buffer.from(head), photo, Buffer.from("\r\n--XX--\r\n")])]),
  });
  for (const isAnonymous of [true, false]) {
    const own = await newDraft(filer);
    const { added } = await takeUpload(filer, { draftId: own }, posted(), { isAnonymous });
    const bytes = await readFile(pathOf(added[0]!.storageKey));
    assert.equal(bytes.includes("secret"), !isAnonymous);
  }
});

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
  const { id } = await filedCase();
  await inTransaction({ kind: "system" }, (tx) =>
    tx.execute(`update complaint_drafts set submitted_case_id =
      (select case_id from evidence where id = '${id}') where id = '${draftId}'`),
  );
  const late = await stored("late");
  await assert.rejects(addEvidence(filer, { draftId }, late), refusedAs("evidence.draftSubmitted"));
  await assert.rejects(removeDraftEvidence(filer, id), NotSeen);
});

test("in a case each standing adds for its own side, and may choose only what it is offered", async () => {
  const { kase } = await filedCase();
  const add = async (actor: MemberActor, audience?: string) => {
    const id = await addEvidence(
      actor,
      { caseId: kase.id, audience },
      await stored(`${Math.random()}`),
    );
    return (await evidenceOf(actor, kase.id)).find((line) => line.id === id)?.audience;
  };
  assert.equal(await add(filer), "complainant");
  assert.equal(await add(respondent), "respondent");
  assert.equal(await add(officer), "organizations");
  assert.equal(await add(officer, "own"), "own");
  assert.equal(await add(filer, "parties"), "parties");
  await assert.rejects(add(filer, "organizations"), refusedAs("evidence.audienceRefused"));
  await assert.rejects(add(respondent, "complainant"), refusedAs("evidence.audienceRefused"));
  await assert.rejects(add(stranger), NotSeen);
  const clerk = { ...officer, roles: ["administrator"] as const };
  await assert.rejects(add(clerk), refusedAs("evidence.notAllowed"));
});

test("each file is seen by its audience and by nobody else, in lists and in reads", async () => {
  const { kase, id: complainants } = await filedCase();
  const add = async (actor: MemberActor, audience: string) =>
    addEvidence(actor, { caseId: kase.id, audience }, await stored(`${Math.random()}`));
  const files = {
    complainants,
    respondents: await add(respondent, "respondent"),
    bodies: await add(officer, "organizations"),
    own: await add(officer, "own"),
    everybody: await add(officer, "parties"),
  };
  const second = await newActor("ip-office", "officer");
  await grantTo(second, kase.id, "body");
  const expected: [MemberActor, (keyof typeof files)[]][] = [
    [filer, ["complainants", "everybody"]],
    [respondent, ["respondents", "everybody"]],
    [officer, ["complainants", "respondents", "bodies", "own", "everybody"]],
    [second, ["complainants", "respondents", "bodies", "everybody"]],
    [stranger, []],
  ];
  for (const [actor, names] of expected) {
    const seen = (await evidenceOf(actor, kase.id)).map((line) => line.id);
    assert.deepEqual(seen.sort(), names.map((name) => files[name]).sort());
    for (const [name, id] of Object.entries(files)) {
      const reading = readEvidence(actor, id, true);
      if (names.includes(name as keyof typeof files)) await reading;
      else await assert.rejects(reading, NotSeen, name);
    }
  }
});

test("a body shows a file to more people, once and only outwards, and the timeline says so", async () => {
  const { kase, id } = await filedCase();
  await assert.rejects(widenEvidence(filer, id, "parties"), refusedAs("evidence.notAllowed"));
  await assert.rejects(widenEvidence(respondent, id, "parties"), NotSeen);
  await assert.rejects(widenEvidence(officer, id, "own"), refusedAs("evidence.audienceRefused"));
  await widenEvidence(officer, id, "parties");
  assert.equal((await readEvidence(respondent, id, true)).id, id);
  await assert.rejects(
    widenEvidence(officer, id, "parties"),
    refusedAs("evidence.audienceRefused"),
  );
  const last = (await eventsOf(kase.id)).at(-1);
  assert.equal(last?.type, "evidence-disclosed");
  assert.equal(last?.audience, "parties");
  assert.deepEqual(await custodyOf(id), ["received", "filed", "disclosed", "read"]);
});

test("a grant that ended meanwhile ends reading and adding", async () => {
  const { kase, id } = await filedCase();
  await readEvidence(officer, id, true);
  const begun = await stored("begun before the grant ended");
  await inTransaction({ kind: "system" }, (tx) =>
    tx.execute(
      `update grants set ended_at = now() where organization_id = '${officer.organizationId}'`,
    ),
  );
  await assert.rejects(readEvidence(officer, id, true), NotSeen);
  await assert.rejects(addEvidence(officer, { caseId: kase.id }, begun), NotSeen);
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

test("a form's files are added or refused one by one", async () => {
  const before = await filesOnDisk();
  const taken = await takeUpload(
    filer,
    { draftId },
    form(["好.txt", "good"], ["../坏.html", "<html>"], ["空.txt", ""], ["又.txt", "good"]),
  );
  assert.deepEqual(
    taken.added.map((file) => file.fileName),
    ["好.txt"],
  );
  assert.deepEqual(taken.refused.map(({ fileName, refusal }) => [fileName, refusal.key]).sort(), [
    ["又.txt", "evidence.duplicate"],
    ["坏.html", "evidence.kindRefused"],
    ["空.txt", "evidence.empty"],
  ]);
  assert.equal(await filesOnDisk(), before + 1);
});

test("a form that breaks off adds nothing and leaves no bytes", async () => {
  const before = await filesOnDisk();
  const whole = form(["a.txt", "first file"], ["b.txt", "second"]);
  const body = Readable.from([(await whole.body.toArray())[0].subarray(0, -20)]);
  const upload = takeUpload(filer, { draftId }, { ...whole, body });
  await assert.rejects(upload, refusedAs("evidence.uploadBroken"));
  assert.equal(await filesOnDisk(), before);
  assert.deepEqual(await evidenceOfDraft(filer, draftId), []);
});

test("a form for a draft that is not seen is refused before a byte is read", async () => {
  const sent = form(["a.txt", "x"]);
  await assert.rejects(takeUpload(stranger, { draftId }, sent), NotSeen);
  assert.equal(sent.body.readableDidRead, false);
});

test("a form without a file and one that cannot fit are refused", async () => {
  for (const empty of [form(), form(["", ""])]) {
    await assert.rejects(takeUpload(filer, { draftId }, empty), refusedAs("evidence.noneChosen"));
  }
  const huge = { ...form(["a.txt", "x"]), contentLength: 2 ** 52 };
  await assert.rejects(takeUpload(filer, { draftId }, huge), refusedAs("evidence.diskFull"));
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
  const { id } = await filedCase();
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

test("after all of this every chain and file holds", async () => {
  const result = await verifyAll(database.sql);
  assert.deepEqual(result.breaks, []);
  assert.ok(result.cases > 3 && result.files > 8);
});
