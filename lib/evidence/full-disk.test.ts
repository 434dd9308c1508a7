import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

// A disk of 8 MB in a namespace of its own; where the system gives none, there is nothing to fill.
const ownDisk = ["--user", "--map-root-user", "--mount"];
const canMount =
  spawnSync("unshare", [...ownDisk, "mount", "-t", "tmpfs", "none", "/mnt"]).status === 0;

const script = `
  import { readdirSync } from "node:fs";
  import { Readable } from "node:stream";
  import { storeFile } from "#lib/evidence/store";
  const filesOf = () => readdirSync(process.env.EVIDENCE_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).length;
  const bytes = (count) => Readable.from(Array.from({ length: count / 65536 }, () => Buffer.alloc(65536, "a")));
  const refusal = await storeFile(bytes(16 * 1048576), "a.txt").catch((error) => error.key);
  console.log(refusal, filesOf());
  const stored = await storeFile(bytes(1048576), "a.txt");
  console.log(stored.sizeBytes, filesOf());
`;

test("a disk that fills up refuses the file, keeps nothing of it, and recovers by itself", {
  skip: !canMount && "no mount namespace here",
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "qiheng-full-"));
  const command = `mount -t tmpfs -o size=8m none "$0" && exec "$1" --input-type=module -e "$2"`;
  const run = spawnSync(
    "unshare",
    [...ownDisk, "sh", "-c", command, folder, process.execPath, script],
    {
      encoding: "utf8",
      env: { ...process.env, EVIDENCE_FOLDER: folder, EVIDENCE_KEEP_FREE_BYTES: "0" },
    },
  );
  await rm(folder, { recursive: true });
  assert.equal(run.stdout, "evidence.diskFull 0\n1048576 1\n", run.stderr);
});
