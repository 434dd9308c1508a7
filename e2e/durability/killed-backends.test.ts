import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase, testSecret } from "#db/testing";
import { companySeat } from "#e2e/arrange/seats";
import { areWhole } from "#e2e/durability/whole-complaints";
import type { MemberActor } from "#lib/access/actor";

const filingProcess = new URL("./filing-process.ts", import.meta.url).pathname;

let database: ClonedDatabase;
let owner: postgres.Sql;
let holder: MemberActor;

before(async () => {
  database = await cloneDatabase();
  owner = postgres(database.ownerUrl, { max: 2, onnotice: () => {} });
  holder = await companySeat();
});
after(async () => {
  await owner.end();
  await database.drop();
});

test("backends killed in the middle of filing leave whole complaints or none", async () => {
  const filing = spawn(process.execPath, [filingProcess, database.url, JSON.stringify(holder)], {
    env: { ...process.env, QIHENG_SECRET: testSecret },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: string[] = [];
  createInterface({ input: filing.stdout }).on("line", (line) => acknowledged.push(line));
  const ended = once(filing, "exit");
  let killed = 0;
  const until = Date.now() + 90_000;
  while ((killed < 100 || acknowledged.length < 20) && Date.now() < until) {
    const rows = await owner`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'qiheng-filing'
      order by random() limit 1`;
    killed += rows.length;
    await setTimeout(5 + Math.random() * 60);
  }
  filing.kill("SIGTERM");
  assert.deepEqual(await ended, [0, null]);
  assert.ok(killed >= 100, `only ${killed} backends were killed`);
  assert.ok(acknowledged.length > 0, "no filing got through");

  await areWhole(owner, acknowledged);
});
