import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { connect, useConnection } from "#db/connection";
import { startEmbedded } from "#db/embedded";
import { freePort } from "#db/embedded/free-port";
import { prepareDatabase } from "#db/migrate";
import { seedBase } from "#db/seed/base";
import { testSecret } from "#db/testing";
import { inTransaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { startSession } from "#lib/auth/start-session";
import { buildIfStale } from "#lib/operations/build";
import { childEnvironment } from "#lib/operations/child-environment";
import { startProcesses } from "#lib/operations/processes";
import { makeShutdown } from "#lib/operations/shutdown";

export type Installation = {
  /** Of a superuser, for loading and for the floors. */
  ownerUrl: string;
  /** Of the role that the product runs as. */
  runtimeUrl: string;
  address: string;
  /** Starts the production build's web and worker processes. */
  startWeb(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * A database of its own that survives a power cut like every installation's (fsync on), with the base
 * data; and the production build, ready to be started on it.
 */
export async function install(): Promise<Installation> {
  const shutdown = makeShutdown();
  const folder = mkdtempSync(join(tmpdir(), "qiheng-bench-"));
  // The database must lie in it, whoever runs that, to go with it.
  chmodSync(folder, 0o755);
  shutdown.add(() => rmSync(folder, { recursive: true, force: true }));
  try {
    await buildIfStale(process.cwd(), shutdown.add);
    const database = await startEmbedded(join(folder, "database"));
    shutdown.add(database.stop);
    const runtimeUrl = await prepareDatabase(database.ownerUrl, testSecret);
    await countStatements(database.ownerUrl);
    const port = await freePort();
    const env = childEnvironment({
      mode: "demo",
      runtimeUrl,
      secret: testSecret,
      address: `http://127.0.0.1:${port}`,
      evidenceFolder: join(folder, "evidence"),
      port,
      host: "127.0.0.1",
    });
    Object.assign(process.env, env);
    useConnection(connect(runtimeUrl, { most: 8, name: "qiheng-bench" }));
    await seedBase();
    return {
      ownerUrl: database.ownerUrl,
      runtimeUrl,
      address: env.QIHENG_URL!,
      startWeb: () => startProcesses(process.cwd(), env, shutdown, folder),
      stop: shutdown.run,
    };
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

/** Has the server count every statement; that takes a start of its own. */
async function countStatements(ownerUrl: string) {
  const folder = await asOwner(ownerUrl, async (sql) => {
    await sql`alter system set shared_preload_libraries = 'pg_stat_statements'`;
    // A load should not wait for checkpoints of its own making.
    await sql`alter system set max_wal_size = '4GB'`;
    await sql`alter system set checkpoint_timeout = '15min'`;
    const [row] = await sql<{ folder: string }[]>`
      select current_setting('data_directory') as folder`;
    return row!.folder;
  });
  const pidFile = join(folder, "postmaster.pid");
  const before = readFileSync(pidFile, "utf8");
  process.kill(Number(before.split("\n")[0]), "SIGINT");
  for (let tries = 0; ; tries++) {
    await pause(500);
    try {
      await asOwner(ownerUrl, (sql) => sql`create extension if not exists pg_stat_statements`);
      return;
    } catch (error) {
      if (tries > 60) throw error;
    }
  }
}

export async function asOwner<T>(
  ownerUrl: string,
  work: (sql: postgres.Sql) => Promise<T>,
): Promise<T> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

/** The cookie of somebody who has signed in. */
export async function cookieOf({ personId }: MemberActor): Promise<string> {
  const handle = await inTransaction({ kind: "sign-in" }, (tx) =>
    startSession(tx, personId, new Date()),
  );
  return `qiheng-session=${handle}; qiheng-locale=zh`;
}
