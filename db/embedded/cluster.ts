import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Place } from "#db/embedded/place";
import type { SystemUser } from "#db/embedded/system-user";

/** The role that owns everything in a built-in database. */
export const ownerRole = "qiheng_owner";

export type Cluster = Place & { user: SystemUser; password: string; throwaway: boolean };

export const dataFolder = (cluster: Place) => join(cluster.home, "data");

/**
 * Makes the data folder once. It appears whole or not at all, so a start that was cut off is simply
 * done again.
 * @throws when the folder belongs to another user than the one PostgreSQL would run as.
 */
export function initialise(cluster: Cluster): void {
  mkdirSync(cluster.home, { recursive: true });
  if (cluster.user.uid !== undefined) chmodSync(cluster.home, 0o755);
  if (existsSync(dataFolder(cluster))) requireOwnership(cluster);
  else makeData(cluster);
}

/** Starts the server on a port of 127.0.0.1. It outlives Ctrl-C: whoever started it stops it. */
export function spawnServer(cluster: Cluster, port: number, logFile: string): ChildProcess {
  const settings = cluster.throwaway ? [...everywhere, ...throwawayOnly] : everywhere;
  const log = openSync(logFile, "a", 0o600);
  return spawn(
    join(cluster.engine, "bin", "postgres"),
    ["-D", dataFolder(cluster), "-p", String(port), ...settings.flatMap((s) => ["-c", s])],
    {
      ...cluster.user,
      cwd: "/",
      env: quietEnvironment,
      detached: true,
      stdio: ["ignore", log, log],
    },
  );
}

// Nothing of our own settings reaches the server.
const quietEnvironment = {
  PATH: process.env.PATH,
  NODE_ENV: process.env.NODE_ENV,
  LC_ALL: "C",
  TZ: "UTC",
};

const everywhere = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "timezone=UTC",
  "log_timezone=UTC",
  "max_connections=100",
];

// What a crash of the machine would cost does not matter for a database that ends with the run.
const throwawayOnly = [
  "fsync=off",
  "full_page_writes=off",
  "synchronous_commit=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_connections=200",
];

function makeData(cluster: Cluster) {
  const unfinished = join(cluster.home, "unfinished");
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  give(unfinished, cluster.user);
  runInitdb(cluster, unfinished);
  renameSync(unfinished, dataFolder(cluster));
}

function runInitdb(cluster: Cluster, folder: string) {
  const passwordFile = join(cluster.home, "initial-password");
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  give(passwordFile, cluster.user);
  try {
    const run = spawnSync(
      join(cluster.engine, "bin", "initdb"),
      // Sorting by code point does not depend on the machine's locales.
      [
        `--pgdata=${folder}`,
        `--username=${ownerRole}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--no-instructions",
        ...(cluster.throwaway ? ["--no-sync"] : []),
      ],
      { ...cluster.user, cwd: "/", env: quietEnvironment, encoding: "utf8" },
    );
    if (run.status !== 0)
      throw new Error(`PostgreSQL could not be set up: ${run.stderr || run.error}`);
  } finally {
    rmSync(passwordFile);
  }
}

function requireOwnership(cluster: Cluster) {
  const wanted = cluster.user.uid ?? process.getuid?.();
  if (wanted === undefined || statSync(dataFolder(cluster)).uid === wanted) return;
  throw new Error(
    `The database in ${dataFolder(cluster)} was made by another user. Start as that user, ` +
      "or move the folder away to begin with an empty one.",
  );
}

function give(path: string, user: SystemUser) {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
}
