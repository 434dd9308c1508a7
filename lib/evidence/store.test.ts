import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, test } from "node:test";
import { Refusal } from "#lib/access/refusal";
import { orDiskFull } from "#lib/evidence/free-space";
import { pathOf, storageKeyOf } from "#lib/evidence/storage-key";
import { discardFile, storeFile } from "#lib/evidence/store";
import { useEvidenceFolder } from "#lib/evidence/testing";

let remove: () => Promise<void>;
beforeEach(async () => {
  remove = await useEvidenceFolder();
  process.env.EVIDENCE_MAX_BYTES = "1000000";
});
afterEach(async () => {
  delete process.env.EVIDENCE_MAX_BYTES;
  await remove();
});

const text = (content: string) => Readable.from([Buffer.from(content)]);
const refusedAs = (key: string) => (error: unknown) =>
  error instanceof Refusal && error.key === key;

async function filesOnDisk() {
  const all = await readdir(process.env.EVIDENCE_FOLDER!, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile());
}

test("a stored file's bytes, size and hash are those that were sent", async () => {
  const bytes = Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(700_000)]);
  const stored = await storeFile(
    Readable.from([bytes.subarray(0, 9), bytes.subarray(9)]),
    "证.pdf",
  );
  assert.equal(stored.sha256, createHash("sha256").update(bytes).digest("hex"));
  assert.equal(stored.sizeBytes, bytes.length);
  assert.equal(stored.mediaType, "application/pdf");
  assert.deepEqual(await readFile(pathOf(stored.storageKey)), bytes);
  assert.equal((await stat(pathOf(stored.storageKey))).mode & 0o077, 0);
});

test("the folders fan out by the id's random end, and nothing typed is in a path", async () => {
  const stored = await storeFile(text("x"), "../../../etc/cron.d/x.txt");
  assert.equal(stored.fileName, "x.txt");
  assert.match(stored.storageKey, /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f-]{36}$/);
  assert.equal(stored.storageKey, storageKeyOf(stored.id));
});

test("no key leads out of the store", () => {
  const id = "01890a5d-ac96-774b-bcce-b302099a8057";
  for (const key of [
    "../x",
    "/etc/passwd",
    `../../${id}`,
    `57/80/../${id}`,
    `57/80/${id}/..`,
    `57\\80\\${id}`,
    `57/80/${id}\0`,
    "",
  ]) {
    assert.throws(() => pathOf(key), /not a storage key/, JSON.stringify(key));
  }
  assert.ok(pathOf(`57/80/${id}`).startsWith(process.env.EVIDENCE_FOLDER!));
});

test("an empty file is refused and leaves nothing", async () => {
  await assert.rejects(storeFile(text(""), "a.txt"), refusedAs("evidence.empty"));
  assert.deepEqual(await filesOnDisk(), []);
});

test("a file over the limit is refused as soon as it is over, and leaves nothing", async () => {
  let sent = 0;
  async function* endless() {
    while (true) {
      sent += 65_536;
      yield Buffer.alloc(65_536, "a");
    }
  }
  await assert.rejects(storeFile(endless(), "a.txt"), refusedAs("evidence.tooLarge"));
  assert.ok(sent < 1_200_000);
  assert.deepEqual(await filesOnDisk(), []);
  assert.equal((await storeFile(text("a".repeat(1_000_000)), "a.txt")).sizeBytes, 1_000_000);
});

test("a source that breaks leaves nothing, and its error is not called a refusal", async () => {
  async function* breaking() {
    yield Buffer.from("half");
    throw new Error("cut off");
  }
  await assert.rejects(storeFile(breaking(), "a.txt"), /cut off/);
  assert.deepEqual(await filesOnDisk(), []);
});

test("what may not be kept is refused and leaves nothing", async () => {
  await assert.rejects(storeFile(text("<html>"), "a.html"), refusedAs("evidence.kindRefused"));
  assert.deepEqual(await filesOnDisk(), []);
});

test("below the free-space floor nothing is taken, above it everything again", async () => {
  process.env.EVIDENCE_KEEP_FREE_BYTES = String(2 ** 50);
  await assert.rejects(storeFile(text("x"), "a.txt"), refusedAs("evidence.diskFull"));
  assert.deepEqual(await filesOnDisk(), []);
  process.env.EVIDENCE_KEEP_FREE_BYTES = "0";
  await storeFile(text("x"), "a.txt");
});

test("a disk that fills up while writing is a refusal; other errors stay what they are", () => {
  const failing = (code: string) => Object.assign(new Error(code), { code });
  for (const code of ["ENOSPC", "EDQUOT", "EFBIG"]) {
    assert.ok(refusedAs("evidence.diskFull")(orDiskFull(failing(code))), code);
  }
  const other = failing("EIO");
  assert.equal(orDiskFull(other), other);
});

test("discarding removes exactly one file, and twice does no harm", async () => {
  const [one, two] = [await storeFile(text("1"), "1.txt"), await storeFile(text("2"), "2.txt")];
  await discardFile(one.storageKey);
  await discardFile(one.storageKey);
  assert.equal((await filesOnDisk()).length, 1);
  assert.equal(await readFile(pathOf(two.storageKey), "utf8"), "2");
});

test("without a folder that was named nothing is guessed", async () => {
  const folder = process.env.EVIDENCE_FOLDER;
  delete process.env.EVIDENCE_FOLDER;
  await assert.rejects(storeFile(text("x"), "a.txt"), /EVIDENCE_FOLDER is not set/);
  process.env.EVIDENCE_FOLDER = folder;
  await writeFile(join(folder!, "kept"), "");
});
