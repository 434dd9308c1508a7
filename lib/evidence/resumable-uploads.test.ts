import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { cleanUpEvidence } from "#lib/evidence/clean-up-evidence";
import { removeDraftEvidence } from "#lib/evidence/draft-evidence";
import { evidenceOf, evidenceOfDraft } from "#lib/evidence/evidence-of";
import { type FinishedUpload, finishUpload } from "#lib/evidence/finish-upload";
import { incomingFolder } from "#lib/evidence/incoming";
import { resumableUploads } from "#lib/evidence/resumable-uploads";
import { pathOf } from "#lib/evidence/storage-key";
import type { EvidenceTarget } from "#lib/evidence/target";
import { fileDraft, grantTo, newActor, newDraft, useEvidenceFolder } from "#lib/evidence/testing";

let database: ClonedDatabase;
let removeFolder: () => Promise<void>;
let filer: MemberActor;
let stranger: MemberActor;
let draftId: string;

before(async () => {
  database = await cloneDatabase();
  removeFolder = await useEvidenceFolder();
  filer = await newActor("company", "filer");
  stranger = await newActor("company", "filer");
});
after(async () => {
  await database.drop();
  await removeFolder();
});
beforeEach(async () => {
  draftId = await newDraft(filer);
});

const text = (words: string) => Buffer.from(words);
const words = text("第一段，第二段。䶮㛃");
const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const plain: FinishedUpload = { about: {}, sha256: null };
const refusedAs = (key: string) => (error: unknown) =>
  error instanceof Refusal && error.key === key;

type Asked = { actor?: MemberActor; target?: EvidenceTarget | null; headers?: object };

async function ask(method: string, path: string, body: Buffer | null, asked: Asked = {}) {
  const { actor = filer, target = null, headers } = asked;
  const refused = async (refusal: Refusal) => ({ status_code: 422, body: refusal.key });
  const request = new Request(`http://here.invalid/api/uploads${path}`, {
    method,
    headers: { "tus-resumable": "1.0.0", ...headers },
    ...(body && { body: new Uint8Array(body) }),
  });
  return resumableUploads(actor, target, refused).handleWeb(request);
}

const encoded = (name: string) => Buffer.from(name).toString("base64");

async function begin(size: number, asked: Asked = {}) {
  const headers = {
    "upload-length": `${size}`,
    "upload-metadata": `filename ${encoded("录像.txt")}`,
  };
  const answer = await ask("POST", "", null, { target: { draftId }, headers, ...asked });
  return { status: answer.status, id: answer.headers.get("location")?.split("/").at(-1) ?? "" };
}

function patch(id: string, offset: number, bytes: Buffer, asked: Asked = {}) {
  const headers = {
    "upload-offset": `${offset}`,
    "content-type": "application/offset+octet-stream",
    "content-length": `${bytes.length}`,
  };
  return ask("PATCH", `/${id}`, bytes, { ...asked, headers });
}

async function whole(bytes = words, asked: Asked = {}) {
  const { id } = await begin(bytes.length, asked);
  assert.equal((await patch(id, 0, bytes, asked)).status, 204);
  return id;
}

test("an upload goes on from where it was cut, and becomes evidence once", async () => {
  const { id, status } = await begin(words.length);
  assert.equal(status, 201);
  await patch(id, 0, words.subarray(0, 7));
  await assert.rejects(finishUpload(filer, id, plain), refusedAs("evidence.uploadUnfinished"));
  const far = await ask("HEAD", `/${id}`, null);
  assert.equal(far.headers.get("upload-offset"), "7");
  assert.equal((await patch(id, 3, words.subarray(3))).status, 409);
  await patch(id, 7, words.subarray(7));

  const file = await finishUpload(filer, id, { about: { note: "门店" }, sha256: hashOf(words) });
  const again = await finishUpload(filer, id, plain);
  assert.deepEqual(again, file);
  const [line, ...more] = await evidenceOfDraft(filer, draftId);
  assert.deepEqual([line?.fileName, line?.note, line?.sha256], ["录像.txt", "门店", hashOf(words)]);
  assert.equal(more.length, 0);
  assert.deepEqual(await readFile(pathOf(file.storageKey)), words);
  assert.deepEqual(
    (await readdir(incomingFolder())).filter((name) => name.startsWith(id)),
    [],
  );
});

test("an upload is nobody else's, by any verb, and in no other seat", async () => {
  const { id } = await begin(words.length);
  const seat = { ...filer, organizationId: newId() };
  for (const actor of [stranger, seat]) {
    assert.equal((await ask("HEAD", `/${id}`, null, { actor })).status, 404);
    assert.equal((await patch(id, 0, words, { actor })).status, 404);
    assert.equal((await ask("DELETE", `/${id}`, null, { actor })).status, 404);
    await assert.rejects(finishUpload(actor, id, plain), NotSeen);
  }
  assert.equal((await begin(3, { actor: stranger })).status, 404);
  assert.equal((await ask("HEAD", "/..%2f..%2fpasswd", null)).status, 404);
  assert.equal((await ask("DELETE", `/${id}`, null)).status, 204);
  assert.equal((await patch(id, 0, words)).status, 404);
});

test("once the right to add files has ended, the next piece is refused", async () => {
  await fileDraft(filer, draftId);
  const kase = await fileDraft(stranger, await newDraft(stranger));
  await grantTo(filer, kase.id, "respondent");
  const { id } = await begin(words.length, { target: { caseId: kase.id } });
  await patch(id, 0, words.subarray(0, 5));
  await inTransaction({ kind: "system" }, (tx) =>
    tx.execute(
      `update grants set ended_at = now() where organization_id = '${filer.organizationId}'`,
    ),
  );
  assert.equal((await patch(id, 5, words.subarray(5))).status, 404);
  await assert.rejects(finishUpload(filer, id, plain), NotSeen);
});

test("in a case the audience is asked for at the end, and may not be just any", async () => {
  const kase = await fileDraft(filer, draftId);
  const target = { caseId: kase.id };
  const id = await whole(words, { target });
  await finishUpload(filer, id, { ...plain, audience: "parties" });
  const lines = await evidenceOf(filer, kase.id);
  assert.equal(lines.find((line) => line.id === id)?.audience, "parties");
  const other = await whole(text("另一份"), { target });
  const asked = { ...plain, audience: "organizations" };
  await assert.rejects(finishUpload(filer, other, asked), refusedAs("evidence.audienceRefused"));
});

test("what is too large, changed on its way, empty or of a refused kind leaves nothing", async () => {
  const headers = { "upload-length": `${5 * 1024 ** 4}` };
  const tooLarge = await ask("POST", "", null, { target: { draftId }, headers });
  assert.deepEqual([tooLarge.status, await tooLarge.text()], [422, "evidence.tooLarge"]);
  const id = await whole();
  const changed = { about: {}, sha256: hashOf(text("别的")) };
  await assert.rejects(finishUpload(filer, id, changed), refusedAs("evidence.changedOnTheWay"));
  const zero = await begin(0);
  await assert.rejects(finishUpload(filer, zero.id, plain), refusedAs("evidence.empty"));
  const program = await whole(Buffer.from("7f454c46020101", "hex"));
  await assert.rejects(finishUpload(filer, program, plain), refusedAs("evidence.kindRefused"));
  await assert.rejects(finishUpload(filer, program, plain), NotSeen);
  assert.deepEqual(await evidenceOfDraft(filer, draftId), []);
  const left = (await readdir(incomingFolder())).filter((name) => name.startsWith(program));
  assert.deepEqual(left, []);
});

test("an upload is swept a day after its last byte, with what is known of it", async () => {
  await removeDraftEvidence(filer, await whole().then((id) => finish(id)));
  const { id: going } = await begin(words.length);
  const { id: left } = await begin(words.length);
  const old = new Date(Date.now() - 25 * 3_600_000);
  for (const name of [`${going}.json`, left, `${left}.json`])
    await utimes(join(incomingFolder(), name), old, old);
  await cleanUpEvidence(systemActor("draft-evidence-cleanup"));
  const isThere = (name: string) => existsSync(join(incomingFolder(), name));
  assert.deepEqual([`${going}.json`, going, left, `${left}.json`].map(isThere), [
    true,
    true,
    false,
    false,
  ]);
});

async function finish(id: string) {
  return (await finishUpload(filer, id, plain)).id;
}
