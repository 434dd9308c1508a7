import { mkdir, statfs } from "node:fs/promises";
import { Refusal } from "#lib/access/refusal";
import { evidenceFolder, evidenceKeepFreeBytes } from "#lib/evidence/settings";

/**
 * Makes sure that so many bytes fit while the free-space floor stays untouched. The database may
 * share the disk: an upload must not be what stops it.
 * @throws Refusal `evidence.diskFull`
 */
export async function requireSpace(bytes: number): Promise<void> {
  const folder = evidenceFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const disk = await statfs(folder);
  if (disk.bavail * disk.bsize - bytes < evidenceKeepFreeBytes()) throw diskFull();
}

/** A write's error as the user's answer: a full disk or used-up quota is a refusal, not a fault. */
export function orDiskFull(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG" ? diskFull() : error;
}

function diskFull() {
  return new Refusal("evidence.diskFull");
}
