import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const mebibyte = 1024 ** 2;

/** Pictures by their first bytes, no two alike, in a folder that `remove` takes away. @param size bytes of each. */
export async function photosOnDisk(count: number, size: number) {
  const folder = await mkdtemp(join(tmpdir(), "qiheng-photos-"));
  const names = Array.from(
    { length: count },
    (_, place) => `照片 ${String(place + 1).padStart(2, "0")}.jpg`,
  );
  const paths = names.map((name) => join(folder, name));
  const checksums: string[] = [];
  for (const [place, path] of paths.entries()) {
    const bytes = Buffer.alloc(size, place + 1);
    head.copy(bytes);
    await writeFile(path, bytes);
    checksums.push(createHash("sha256").update(bytes).digest("hex"));
  }
  return { names, paths, checksums, remove: () => rm(folder, { recursive: true, force: true }) };
}

const head = Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex");
