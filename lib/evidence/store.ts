import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { safeFileName } from "#lib/evidence/file-name";
import { orDiskFull, requireSpace } from "#lib/evidence/free-space";
import { evidenceFolder, evidenceMaxBytes } from "#lib/evidence/settings";
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
  const incoming = join(evidenceFolder(), "incoming", `${id}.part`);
  try {
    const written = await write(source, incoming, fileName);
    const mediaType = await mediaTypeOf(incoming, fileName);
    const storageKey = storageKeyOf(id);
    await putAway(incoming, pathOf(storageKey));
    return { id, storageKey, fileName, mediaType, ...written };
  } catch (error) {
    await rm(incoming, { force: true });
    throw orDiskFull(error);
  }
}

/** Throws a file's bytes away, when no row came to speak of them. */
export async function discardFile(storageKey: string): Promise<void> {
  await rm(pathOf(storageKey), { force: true });
}

async function write(source: AsyncIterable<Uint8Array>, path: string, fileName: string) {
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
  for (const folder of [inner, dirname(inner), dirname(dirname(inner))]) await syncFolder(folder);
}

async function syncFolder(path: string) {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function tooLarge(fileName: string, mostBytes: number) {
  const megabytes = Math.floor(mostBytes / (1024 * 1024));
  return new Refusal("evidence.tooLarge", { fileName, megabytes });
}
