import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { after, before, beforeEach, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { evidenceOfDraft } from "#lib/evidence/evidence-of";
import { pathOf } from "#lib/evidence/storage-key";
import { takeUpload } from "#lib/evidence/take-upload";
import { newActor, newDraft, refusedAs, useEvidenceFolder } from "#lib/evidence/testing";

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
