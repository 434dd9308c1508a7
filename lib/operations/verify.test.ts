import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { appendFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { addEvidence } from "#lib/evidence/add-evidence";
import { pathOf } from "#lib/evidence/storage-key";
import { storeFile } from "#lib/evidence/store";
import { fileDraft, newActor, newDraft, useEvidenceFolder } from "#lib/evidence/testing";

let database: ClonedDatabase;
let removeFolder: () => Promise<void>;
before(async () => {
  database = await cloneDatabase();
  removeFolder = await useEvidenceFolder();
});
after(async () => {
  await database.drop();
  await removeFolder();
});

function verify(url: string, ...options: string[]) {
  const env = { ...process.env, DATABASE_URL: url };
  return new Promise<{ code: number; text: string }>((resolve) => {
    execFile(
      process.execPath,
      ["lib/operations/verify.ts", ...options],
      { env },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), text: out + err }),
    );
  });
}

test("the command ends with 0 while all holds, 1 on a break, 2 when it cannot look", async () => {
  const filer = await newActor("company", "filer");
  const draftId = await newDraft(filer);
  const file = await storeFile(Readable.from([Buffer.from("证据")]), "a.txt");
  await addEvidence(filer, { draftId }, file);
  const kase = await fileDraft(filer, draftId);
  for (const url of [database.ownerUrl, database.url]) {
    const sound = await verify(url);
    assert.equal(sound.code, 0, sound.text);
    assert.match(sound.text, /1 cases, 4 events, .* 1 files, 6 bytes: 0 breaks/);
  }
  await appendFile(pathOf(file.storageKey), "x");
  const broken = await verify(database.ownerUrl);
  assert.equal(broken.code, 1);
  assert.match(
    broken.text,
    new RegExp(`^FIRST BREAK: case ${kase.number} · bytes-size · evidence`),
  );
  const { breaks } = JSON.parse((await verify(database.url, "--json")).text);
  assert.equal(breaks[0].what, "bytes-size");
  assert.equal((await verify("postgres://nobody@127.0.0.1:1/none")).code, 2);
});
