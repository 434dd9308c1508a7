import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { connect, useConnection } from "#db/connection";
import { startEmbedded, startThrowaway } from "#db/embedded";
import { freePort } from "#db/embedded/free-port";
import type { EmbeddedDatabase } from "#db/embedded/server";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { sessionOf } from "#e2e/arrange/sessions";
import { openFolder } from "#e2e/start/open-folder";
import { processesWith } from "#e2e/start/processes-of";
import { startCommand } from "#e2e/start/start-command";
import { faults as en } from "#lib/messages/en/faults";
import { faults as zh } from "#lib/messages/zh/faults";
import { sharesPorts, webProcesses } from "#lib/operations/web-processes";

const folder = openFolder("qiheng-production-");
const port = await freePort();
const settings = {
  QIHENG_SECRET: randomBytes(48).toString("base64"),
  QIHENG_URL: `http://127.0.0.1:${port}`,
  EVIDENCE_FOLDER: join(folder, "evidence"),
  HOSTNAME: "127.0.0.1",
  PORT: String(port),
};

let server: EmbeddedDatabase;
let databaseUrl: string;
before(async () => {
  server = await startEmbedded(join(folder, "server"));
  databaseUrl = await ownedDatabase(server.ownerUrl);
});
afterEach(() => {
  for (const { pid } of processesWith(settings.EVIDENCE_FOLDER)) process.kill(pid, "SIGKILL");
});
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("every missing or weak setting is listed at once and the database is left alone", async () => {
  const start = startCommand({ DATABASE_URL: databaseUrl, QIHENG_SECRET: "changeme" });
  assert.equal(await start.ended, 1);
  for (const name of ["QIHENG_SECRET", "QIHENG_URL", "EVIDENCE_FOLDER"]) {
    assert.match(start.output(), new RegExp(`• ${name} `));
  }
  assert.deepEqual(await tablesOf(databaseUrl), []);
});

test("a server that may forget what it acknowledged is refused and left alone", async () => {
  const careless = await startThrowaway();
  const start = startCommand({ ...settings, DATABASE_URL: careless.ownerUrl });
  assert.equal(await start.ended, 1);
  for (const name of ["fsync", "full_page_writes", "synchronous_commit"]) {
    assert.match(start.output(), new RegExp(`with ${name} off`));
  }
  assert.deepEqual(await tablesOf(careless.ownerUrl), []);
  await careless.stop();
});

test("a deployment has no accounts, only a set-up link that the next start replaces", async () => {
  const first = startCommand({ ...settings, DATABASE_URL: databaseUrl });
  const [, link] = await first.until(/(http:\S+\/setup\/\S{43})\n/);
  assert.equal(webNow().length, webProcesses({}));
  const owner = new URL(databaseUrl).password;
  assert.deepEqual(
    processesWith(owner).filter(({ command }) => !command.includes("start.mjs")),
    [],
  );
  first.process.kill("SIGTERM");
  assert.equal(await first.ended, 0);

  const second = startCommand({ ...settings, DATABASE_URL: databaseUrl });
  const [, other] = await second.until(/(http:\S+\/setup\/\S{43})\n/);
  assert.notEqual(other, link);
  second.process.kill("SIGTERM");
  assert.equal(await second.ended, 0);
  const [kept] = await asking(
    databaseUrl,
    (sql) => sql`
    select (select count(*) from people)::int as people,
      (select count(*) from one_time_links where used_at is null and expires_at > now())::int as links,
      (select count(*) from installation where key = 'demo-data')::int as demo`,
  );
  assert.deepEqual(kept, { people: 0, links: 1, demo: 0 });
});

test("a web process that dies leaves the other one answering, and comes again", {
  skip: !sharesPorts,
}, async () => {
  const start = startCommand({ ...settings, WEB_PROCESSES: "2", DATABASE_URL: databaseUrl });
  await start.until(/(http:\S+\/setup\/\S{43})\n/);
  const [killed, ...others] = webNow();
  assert.equal(others.length, 1);
  process.kill(killed!.pid, "SIGKILL");
  // Gone is what its parent has taken note of; before, its port may still be open.
  while (existsSync(`/proc/${killed!.pid}`)) await pause(20);
  for (let turn = 0; turn < 20; turn++) assert.equal(await healthNow(), 200);
  while (webNow().length < 2) await pause(50);
  start.process.kill("SIGTERM");
  assert.equal(await start.ended, 0);
});

test("a page that is not there, or has failed, says so to a reader without scripts", async () => {
  const start = startCommand({ ...settings, DATABASE_URL: databaseUrl });
  await start.until(/(http:\S+\/setup\/\S{43})\n/);
  const missing = await drawn("/guides/nothing", "zh-CN");
  assert.deepEqual(missing, { status: 404, language: "zh-CN", title: zh.notFound.title });
  await asking(databaseUrl, (sql) => sql`alter table organizations rename to away`);
  const failed = await drawn("/services", "en");
  assert.deepEqual(failed, { status: 500, language: "en", title: en.broken.title });
  await asking(databaseUrl, (sql) => sql`alter table away rename to organizations`);
  assert.equal((await drawn("/services", "en")).status, 200);
  start.process.kill("SIGTERM");
  assert.equal(await start.ended, 0);
});

test("staff without a second step are led to set one up before anything else; parties are not", async () => {
  const start = startCommand({ ...settings, DATABASE_URL: databaseUrl });
  await start.until(/(http:\S+\/setup\/\S{43})\n/);
  const owner = connect(databaseUrl, { most: 1 });
  useConnection(owner);
  const officer = await sessionOf((await seatIn("market-supervision-110108")).personId);
  const filer = await sessionOf((await companySeat()).personId);
  await owner.sql.end();
  assert.equal(await ledTo("/desk", officer), "/second-step?to=%2Fdesk");
  assert.equal((await asked("/api/v1/cases/1", officer)).status, 401);
  assert.equal((await asked("/second-step", officer)).status, 200);
  assert.equal((await asked("/my", filer)).status, 200);
  start.process.kill("SIGTERM");
  assert.equal(await start.ended, 0);
});

type Cookie = { name: string; value: string };

async function ledTo(path: string, cookie: Cookie) {
  return (await asked(path, cookie)).headers.get("Location");
}

function asked(path: string, { name, value }: Cookie) {
  const headers = { Cookie: `${name}=${value}` };
  return fetch(`${settings.QIHENG_URL}${path}`, { headers, redirect: "manual" });
}

/** What there is of a page before a script has run; each of its nonces is its policy's. */
async function drawn(path: string, preferred: string) {
  const headers = { "Accept-Language": preferred };
  const answer = await fetch(`${settings.QIHENG_URL}${path}`, { headers });
  const page = await answer.text();
  const nonces = new Set([...page.matchAll(/ nonce="([^"]+)"/g)].map(([, nonce]) => nonce));
  const policy = answer.headers.get("Content-Security-Policy");
  for (const nonce of nonces) assert.ok(policy?.includes(`'nonce-${nonce}'`));
  const language = /<html [^>]*lang="([^"]+)"/.exec(page)?.[1];
  return { status: answer.status, language, title: /<h1[^>]*>([^<]+)/.exec(page)?.[1] };
}

function webNow() {
  return processesWith(`QIHENG_URL=${settings.QIHENG_URL}`).filter(({ command }) =>
    command.includes("serve.ts"),
  );
}

/** Asked over a connection of its own, which any of the web processes may take. */
function healthNow(): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(`${settings.QIHENG_URL}/api/health`, { agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).once("error", reject);
  });
}

// As on a managed service: an owner that is no superuser.
async function ownedDatabase(adminUrl: string): Promise<string> {
  const password = randomBytes(12).toString("hex");
  await asking(adminUrl, (sql) =>
    sql.unsafe(`create role bureau login createrole password '${password}'`),
  );
  await asking(adminUrl, (sql) => sql`create database bureau owner bureau`);
  const url = new URL(adminUrl);
  Object.assign(url, { username: "bureau", password, pathname: "/bureau" });
  return url.href;
}

function tablesOf(url: string) {
  return asking(
    url,
    (sql) => sql`select relname from pg_class
    join pg_namespace n on n.oid = relnamespace
    where nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
  );
}

async function asking(url: string, ask: (sql: postgres.Sql) => Promise<postgres.Row[]>) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return [...(await ask(sql))];
  } finally {
    await sql.end();
  }
}
