import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { safeFileName } from "#lib/evidence/file-name";
import { orDiskFull, requireSpace } from "#lib/evidence/free-space";
import { incomingFolder } from "#lib/evidence/incoming";
import { evidenceMaxBytes } from "#lib/evidence/settings";
import { mediaTypeOf } from "#lib/evidence/sniff";
import { pathOf, storageKeyOf } from "#lib/evidence/storage-key";

/** A file whose bytes are safely on disk and which no row speaks of yet. */
export type StoredFile = {
  id: string;
  storageKey: string;
  fileName: string;
  sizeBytes: number;
  sha256: string;
  mediaType: string;
};

/**
 * Streams a file to disk, hashing on the way, and makes it durable before it returns. The bytes
 * appear under their key whole or not at all; after a refusal or a broken stream nothing stays.
 *
 * @param rawName as the browser sent it; it is made harmless and never becomes part of a path.
 * @throws Refusal `evidence.empty`, `evidence.tooLarge`, `evidence.kindRefused`,
 *   `evidence.diskFull`; and the source's own error.
 */
export async function storeFile(
  source: AsyncIterable<Uint8Array>,
  rawName: string | undefined,
): Promise<StoredFile> {
  const fileName = safeFileName(rawName);
  const id = newId();
  const incoming = join(incomingFolder(), `${id}.part`);
  try {
    const written = await write(source, incoming, fileName);
    return await settle(id, incoming, fileName, written);
  } catch (error) {
    await rm(incoming, { force: true });
    throw orDiskFull(error);
  }
}

/**
 * Keeps a file whose bytes already lie whole on this disk, outside the store: hashes and sniffs them
 * and moves them to their key.
 * @throws Refusal `evidence.empty`, `evidence.kindRefused`; the bytes then stay where they are.
 */
export async function keepFile(id: string, path: string, rawName: string): Promise<StoredFile> {
  const fileName = safeFileName(rawName);
  const hash = createHash("sha256");
  let sizeBytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    sizeBytes += chunk.byteLength;
    hash.update(chunk);
  }
  if (sizeBytes === 0) throw new Refusal("evidence.empty", { fileName });
  await syncPath(path, "r+");
  return settle(id, path, fileName, { sizeBytes, sha256: hash.digest("hex") });
}

type Written = { sizeBytes: number; sha256: string };

async function settle(
  id: string,
  path: string,
  fileName: string,
  written: Written,
): Promise<StoredFile> {
  const mediaType = await mediaTypeOf(path, fileName);
  const storageKey = storageKeyOf(id);
  await putAway(path, pathOf(storageKey));
  return { id, storageKey, fileName, mediaType, ...written };
}

/** Throws a file's bytes away, when no row came to speak of them. */
export async function discardFile(storageKey: string): Promise<void> {
  await rm(pathOf(storageKey), { force: true });
}

async function write(
  source: AsyncIterable<Uint8Array>,
  path: string,
  fileName: string,
): Promise<Written> {
  await requireSpace(0);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, "wx", 0o600);
  try {
    const written = await copy(source, file, fileName);
    await file.sync();
    return written;
  } finally {
    await file.close();
  }
}

const betweenSpaceChecks = 64 * 1024 * 1024;

async function copy(source: AsyncIterable<Uint8Array>, file: FileHandle, fileName: string) {
  const hash = createHash("sha256");
  const most = evidenceMaxBytes();
  let sizeBytes = 0;
  let checkSpaceAt = betweenSpaceChecks;
  for await (const chunk of source) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > most) throw tooLarge(fileName, most);
    hash.update(chunk);
    await file.writeFile(chunk);
    if (sizeBytes >= checkSpaceAt) {
      checkSpaceAt += betweenSpaceChecks;
      await requireSpace(0);
    }
  }
  if (sizeBytes === 0) throw new Refusal("evidence.empty", { fileName });
  return { sizeBytes, sha256: hash.digest("hex") };
}

// A rename is durable once the folders that name the file are.
async function putAway(from: string, to: string) {
  const inner = dirname(to);
  await mkdir(inner, { recursive: true, mode: 0o700 });
  await rename(from, to);
  for (const folder of [inner, dirname(inner), dirname(dirname(inner))])
    await syncPath(folder, "r");
}

async function syncPath(path: string, flags: "r" | "r+") {
  const opened = await open(path, flags);
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

function tooLarge(fileName: string, mostBytes: number) {
  const megabytes = Math.floor(mostBytes / (1024 * 1024));
  return new Refusal("evidence.tooLarge", { fileName, megabytes });
}
