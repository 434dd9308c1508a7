import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MadeCheckpoint } from "#lib/checkpoints/make-checkpoint";

/** The folder for copies, where one is set. */
export function copyFolder(): string | undefined {
  return process.env.CHECKPOINT_FOLDER?.trim() || undefined;
}

/**
 * Writes a checkpoint's note into `CHECKPOINT_FOLDER`, where one is set: a folder that lies on another
 * machine, so that whoever rewrites the database cannot rewrite it, too. A note is there whole or not;
 * where a worker died before it wrote one, the next note covers what that one did.
 */
export async function keepCopy(
  { size, note }: MadeCheckpoint,
  folder = copyFolder(),
): Promise<void> {
  if (!folder) return;
  const path = join(folder, `checkpoint-${String(size).padStart(12, "0")}.txt`);
  await writeFile(`${path}.part`, note);
  await rename(`${path}.part`, path);
}
