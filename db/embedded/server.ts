import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { type Cluster, dataFolder, initialise, ownerRole, spawnServer } from "#db/embedded/cluster";
import { freePort } from "#db/embedded/free-port";
import { clearLeftover, stop } from "#db/embedded/leftover";
import { stopWithUs } from "#db/embedded/watch";

export type EmbeddedDatabase = {
  /** Of the role that owns the database `qiheng`, on 127.0.0.1. */
  ownerUrl: string;
  /** Ends every session and the server; nothing is lost. Safe to call twice. */
  stop(): Promise<void>;
};

/** Makes the data folder if needed, starts its server and keeps it running until `stop`. */
export async function run(cluster: Cluster, log: string): Promise<EmbeddedDatabase> {
  await clearLeftover(dataFolder(cluster));
  initialise(cluster);
  const port = await freePort();
  const ownerUrl = `postgres://${ownerRole}:${cluster.password}@127.0.0.1:${port}/qiheng`;
  let server = spawnWatched(cluster, port, log);
  let stopping: Promise<void> | undefined;
  server.process.once("exit", comeBack);
  await untilItAnswers(ownerUrl, () => server.process.exitCode !== null, log);

  async function comeBack() {
    server.forget();
    // The memory that a killed server shared with its sessions is freed a moment later.
    await pause(500);
    if (stopping) return;
    server = spawnWatched(cluster, port, log);
    server.process.once("exit", comeBack);
  }

  return {
    ownerUrl,
    stop: () => {
      stopping ??= stopServer(server).then(() => {
        if (cluster.throwaway) rmSync(cluster.home, { recursive: true, force: true });
      });
      return stopping;
    },
  };
}

type Server = { process: ChildProcess; forget: () => void };

function spawnWatched(cluster: Cluster, port: number, log: string): Server {
  const process = spawnServer(cluster, port, log);
  process.on("error", () => {});
  process.unref();
  const forget = stopWithUs(process.pid ?? 0, cluster.throwaway ? cluster.home : "");
  return { process, forget };
}

async function stopServer({ process, forget }: Server) {
  if (process.exitCode === null && process.signalCode === null && process.pid) {
    // Until it has ended it is all that keeps this process waiting.
    process.ref();
    const ended = once(process, "exit");
    await stop(process.pid);
    await ended;
  }
  forget();
}

async function untilItAnswers(ownerUrl: string, hasEnded: () => boolean, log: string) {
  const url = new URL(ownerUrl);
  url.pathname = "/postgres";
  const until = Date.now() + 60_000;
  for (;;) {
    const sql = postgres(url.toString(), { max: 1, connect_timeout: 5, onnotice: () => {} });
    try {
      const [row] = await sql`select 1 from pg_database where datname = 'qiheng'`;
      if (!row) await sql`create database qiheng`;
      return;
    } catch (error) {
      if (hasEnded() || Date.now() > until) {
        throw new Error(`The built-in PostgreSQL does not start; its last words are in ${log}.`, {
          cause: error,
        });
      }
    } finally {
      await sql.end();
    }
    await pause(100);
  }
}
