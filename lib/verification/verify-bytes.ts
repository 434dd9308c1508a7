import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { pathOf } from "#lib/evidence/storage-key";
import type { Break, BreakKind } from "#lib/verification/break";
import type { EvidenceRow } from "#lib/verification/verify-evidence";

/**
 * Reads a file's bytes from disk and holds them against its row.
 * @param kase the case's number, or null for a draft's file.
 * @returns the first thing wrong with them, or null.
 * @throws when the disk cannot be read for another reason than that the file is gone.
 */
export async function verifyBytes(row: EvidenceRow, kase: string | null): Promise<Break | null> {
  const broken = (what: BreakKind, detail: string): Break => ({
    what,
    case: kase,
    seq: null,
    detail: `evidence ${row.id} (${row.storageKey}): ${detail}`,
  });
  const size = await sizeOf(row.storageKey);
  if (size === null) return broken("bytes-missing", "the file is gone");
  if (size !== row.sizeBytes) {
    return broken("bytes-size", `${size} bytes, received as ${row.sizeBytes}`);
  }
  const hash = createHash("sha256");
  await pipeline(createReadStream(pathOf(row.storageKey)), hash);
  return hash.digest("hex") === row.sha256
    ? null
    : broken("bytes-hash", "the bytes are not those that were received");
}

async function sizeOf(storageKey: string): Promise<number | null> {
  try {
    return (await stat(pathOf(storageKey))).size;
  } catch (error) {
    const gone = ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
    if (gone || (error as Error).message === "not a storage key") return null;
    throw error;
  }
}
