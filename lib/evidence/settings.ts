import { resolve } from "node:path";

const gibibyte = 1024 ** 3;

/**
 * Where the bytes lie, as an absolute path.
 * @throws when `EVIDENCE_FOLDER` is not set: guessing could put evidence on a disk that is thrown away.
 */
export function evidenceFolder(): string {
  const folder = process.env.EVIDENCE_FOLDER;
  if (!folder)
    throw new Error("EVIDENCE_FOLDER is not set; it names the folder for evidence files.");
  return resolve(/* turbopackIgnore: true */ folder);
}

/** The most bytes one file may have: `EVIDENCE_MAX_BYTES`, 4 GiB unless set. */
export function evidenceMaxBytes(): number {
  return bytesSetting("EVIDENCE_MAX_BYTES", 4 * gibibyte);
}

/** The free bytes that uploads leave alone: `EVIDENCE_KEEP_FREE_BYTES`, 1 GiB unless set. */
export function evidenceKeepFreeBytes(): number {
  return bytesSetting("EVIDENCE_KEEP_FREE_BYTES", gibibyte);
}

function bytesSetting(name: string, unset: number): number {
  const text = process.env[name];
  if (!text) return unset;
  const bytes = Number(text);
  if (!Number.isSafeInteger(bytes) || bytes < 0)
    throw new Error(`${name} is not a number of bytes.`);
  return bytes;
}
