import assert from "node:assert/strict";
import { readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { after, afterEach, test } from "node:test";
import postgres from "postgres";
import { freePort } from "#db/embedded/free-port";
import { openFolder } from "#e2e/start/open-folder";
import { processesWith } from "#e2e/start/processes-of";
import { startCommand } from "#e2e/start/start-command";

const folder = openFolder("qiheng-start-");
afterEach(killEverything);
after(() => rmSync(folder, { recursive: true, force: true }));

const port = await freePort();
const settings = { QIHENG_DATA_FOLDER: folder, PORT: String(port) };
const address = `http://127.0.0.1:${port}`;

test("one command gives a demonstration that answers, is started once, and stops without a trace", async () => {
  const demo = startCommand(settings);
  await demo.until(/Ready: http:\S+/);
  await demo.until(/Ctrl-C/);
  const health = await fetch(`${address}/api/health`);
  assert.deepEqual([health.status, await health.json()], [200, { status: "ok" }]);
  const ready = await fetch(`${address}/api/ready`);
  const fine = { ok: true };
  assert.deepEqual(
    [ready.status, await ready.json()],
    [
      200,
      { status: "ready", checks: { database: fine, migrations: fine, jobs: fine, storage: fine } },
    ],
  );
  for (const name of ["secret", "database-password"]) {
    assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name);
  }

  const second = startCommand(settings);
  assert.equal(await second.ended, 1);
  assert.match(second.output(), new RegExp(`already running from this folder: ${address}`));

  // The terminal and npm both pass Ctrl-C on.
  demo.process.kill("SIGINT");
  demo.process.kill("SIGINT");
  assert.equal(await demo.ended, 0);
  assert.deepEqual(processesWith(folder), []);
  await assert.rejects(fetch(`${address}/api/health`));
});

test("killing everything at once loses nothing and does not block the next start", async () => {
  const first = startCommand(settings);
  await first.until(/Ctrl-C/);
  await inDatabase((sql) => sql`create table kept as select 1 as word`);
  killEverything();
  await first.ended;

  const second = startCommand(settings);
  await second.until(/Ctrl-C/);
  assert.doesNotMatch(second.output(), /demonstration data \(the first time/);
  assert.equal((await inDatabase((sql) => sql`select word from kept`)).length, 1);
  second.process.kill("SIGTERM");
  assert.equal(await second.ended, 0);
  assert.deepEqual(processesWith(folder), []);
});

test("when only the start command is killed, what it started stops by itself", async () => {
  const demo = startCommand(settings);
  await demo.until(/Ctrl-C/);
  demo.process.kill("SIGKILL");
  await demo.ended;
  const until = Date.now() + 15_000;
  while (processesWith(folder).length > 0 && Date.now() < until) {
    await new Promise((resume) => setTimeout(resume, 200));
  }
  assert.deepEqual(processesWith(folder), []);
});

test("a taken port is said plainly", async () => {
  const blocker = createServer().listen(port, "127.0.0.1");
  const demo = startCommand(settings);
  assert.equal(await demo.ended, 1);
  assert.match(demo.output(), new RegExp(`Port ${port} is taken`));
  blocker.close();
});

function killEverything() {
  for (const { pid } of processesWith(folder)) process.kill(pid, "SIGKILL");
}

async function inDatabase(work: (sql: postgres.Sql) => Promise<postgres.Row[]>) {
  const port = readFileSync(join(folder, "database/data/postmaster.pid"), "utf8").split("\n")[3];
  const password = readFileSync(join(folder, "database-password"), "utf8");
  const sql = postgres(`postgres://qiheng_owner:${password}@127.0.0.1:${port}/qiheng`, { max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
