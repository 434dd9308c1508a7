import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { canRun, type Engine } from "#db/embedded/engine";
import type { SystemUser } from "#db/embedded/system-user";

/** Where the database's programs and its data lie for one installation. */
export type Place = { engine: string; home: string };

const shelter = "/var/lib/qiheng";

/**
 * Chooses where the database lives for `folder`, which exists.
 *
 * Normally that is inside the folder. Root runs PostgreSQL as another user, who cannot enter a clone
 * under /root or one that is closed to others; then programs and data lie under /var/lib/qiheng, and
 * a link in the folder leads there.
 */
export function placeFor(folder: string, engine: Engine, user: SystemUser): Place {
  return { engine: engineFor(engine, user), home: homeFor(folder, user) };
}

/** Whether `user` may enter `folder`. */
export function canEnter(folder: string, user: SystemUser): boolean {
  const test = spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], {
    ...user,
    cwd: "/",
    stdio: "ignore",
  });
  return test.status === 0;
}

function engineFor(engine: Engine, user: SystemUser): string {
  if (canRun(engine.folder, user)) return engine.folder;
  const copy = join(shelter, `engine-${engine.version}`);
  if (user.uid !== undefined && !existsSync(copy)) copyEngine(engine.folder, copy);
  if (existsSync(copy) && canRun(copy, user)) return copy;
  throw new Error(
    "The built-in PostgreSQL does not run on this system (it needs glibc). " +
      "Set DATABASE_URL to a PostgreSQL 15 or newer instead.",
  );
}

function copyEngine(from: string, to: string) {
  openFolder(shelter);
  const unfinished = `${to}.${process.pid}`;
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", unfinished]);
  if (existsSync(to)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, to);
}

function homeFor(folder: string, user: SystemUser): string {
  const inside = join(folder, "database");
  if (user.uid === undefined) return inside;
  if (isLink(inside)) return openFolder(readlinkSync(inside));
  if (canEnter(folder, user)) return inside;
  if (existsSync(inside)) {
    throw new Error(
      `The database in ${inside} is out of reach for the system user postgres; open the folders above it (chmod o+x), or start as their owner.`,
    );
  }
  const hash = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 16);
  openFolder(shelter);
  const outside = openFolder(join(shelter, hash));
  symlinkSync(outside, inside);
  return outside;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

// Independent of the umask under which root happens to work.
function openFolder(path: string): string {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755);
  return path;
}
