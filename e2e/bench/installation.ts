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
import { sessionOf } from "#e2e/arrange/sessions";
import { mustFetch } from "#e2e/bench/requests";
import { countTrips } from "#e2e/bench/round-trips";
import type { MemberActor } from "#lib/access/actor";
import { buildIfStale } from "#lib/operations/build";
import { childEnvironment } from "#lib/operations/child-environment";
import { keepRunning } from "#lib/operations/keep-running";
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
  /**
   * How often a page waits for the database at most, on the whole way from the door to the last answer:
   * a web process of its own asks through a line on which that is counted.
   */
  tripsOf(path: string, cookie: string): Promise<number>;
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
      tripsOf: (path, cookie) => tripsOf({ path, cookie, env, folder }),
      stop: shutdown.run,
    };
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

type Asked = { path: string; cookie: string; env: NodeJS.ProcessEnv; folder: string };

async function tripsOf({ path, cookie, env, folder }: Asked): Promise<number> {
  const counter = await countTrips(env.QIHENG_RUNTIME_DATABASE_URL!);
  const port = await freePort();
  const web = keepRunning({
    name: "web",
    script: join(process.cwd(), "lib/web/serve.ts"),
    env: { ...env, QIHENG_RUNTIME_DATABASE_URL: counter.url, PORT: String(port) },
    log: join(folder, "counted.log"),
  });
  try {
    await web.ready;
    const ask = () => mustFetch(`http://127.0.0.1:${port}${path}`, cookie);
    // Until each connection of the pool has its plans.
    for (let turn = 0; turn < 60; turn++) await ask();
    counter.taken();
    const times = 10;
    for (let turn = 0; turn < times; turn++) await ask();
    return Math.round(counter.taken() / times);
  } finally {
    await web.stop();
    counter.stop();
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

/** The cookies of somebody who has signed in. */
export async function cookieOf({ personId }: MemberActor): Promise<string> {
  const { name, value } = await sessionOf(personId);
  return `${name}=${value}; qiheng-locale=zh`;
}
