import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { connect, useConnection } from "#db/connection";
import { startEmbedded } from "#db/embedded";
import type { EmbeddedDatabase } from "#db/embedded/server";
import { prepareDatabase } from "#db/migrate";
import { seedBase } from "#db/seed/base";
import { testSecret } from "#db/testing";
import { companySeat } from "#e2e/arrange/seats";
import { areWhole } from "#e2e/durability/whole-complaints";
import { openFolder } from "#e2e/start/open-folder";
import { verifyAll } from "#lib/verification/verify-all";

const filingProcess = new URL("./filing-process.ts", import.meta.url).pathname;
const kills = Number(process.env.DATABASE_KILLS ?? 8);
const folder = openFolder("qiheng-killed-");

let server: EmbeddedDatabase;
let filing: ChildProcess | undefined;
before(async () => {
  server = await startEmbedded(folder);
});
after(async () => {
  filing?.kill("SIGKILL");
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("ten seconds after a database was killed complaints are filed again, and all that was acknowledged is there", async () => {
  const url = await prepareDatabase(server.ownerUrl, testSecret);
  const own = connect(url, { most: 1 });
  useConnection(own);
  await seedBase();
  const holder = await companySeat();
  await own.sql.end();
  filing = spawn(process.execPath, [filingProcess, url, JSON.stringify(holder)], {
    env: { ...process.env, QIHENG_SECRET: testSecret },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: string[] = [];
  createInterface({ input: filing.stdout! }).on("line", (line) => acknowledged.push(line));
  const ended = once(filing, "exit");
  const filedAfter = async (count: number) => {
    while (acknowledged.length <= count) await pause(20);
  };
  for (let kill = 0; kill < kills; kill++) {
    await filedAfter(acknowledged.length + 4);
    process.kill(serverNow(), "SIGKILL");
    const since = Date.now();
    await untilItAnswers();
    await filedAfter(acknowledged.length);
    assert.ok(Date.now() - since <= 10_000, `${Date.now() - since} ms`);
  }
  filing.kill("SIGTERM");
  assert.deepEqual(await ended, [0, null]);
  const owner = postgres(server.ownerUrl, { max: 1, onnotice: () => {} });
  await areWhole(owner, acknowledged);
  assert.deepEqual((await verifyAll(owner)).breaks, []);
  await owner.end();
});

// PostgreSQL's own lock file begins with the number of its process.
function serverNow(): number {
  const lock = readFileSync(join(folder, "database", "data", "postmaster.pid"), "utf8");
  return Number(lock.split("\n")[0]);
}

async function untilItAnswers() {
  const killed = serverNow();
  for (;;) {
    const sql = postgres(server.ownerUrl, { max: 1, connect_timeout: 2, onnotice: () => {} });
    try {
      await sql`select 1`;
      if (serverNow() !== killed) return;
    } catch {
      await pause(50);
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
}
