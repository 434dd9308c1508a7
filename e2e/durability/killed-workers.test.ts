import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat } from "#e2e/arrange/seats";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";

const script = new URL("../../lib/jobs/worker.ts", import.meta.url).pathname;
const [filers, steps] = [25, 200];

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

test("5,000 messages come through workers killed again and again, none lost and none twice", async () => {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  await colleagues();
  for (let step = 0; step < steps; step++) await happened(caseId);
  let kills = 0;
  const until = Date.now() + 240_000;
  for (let left = await waiting(); left > 0 && Date.now() < until; left = await waiting()) {
    const worker = startWorker();
    await ready(worker);
    if (kills++ < 10) await midway(worker, left, until);
    else await idle(worker, until);
    if (worker.exitCode === null && worker.signalCode === null) await once(worker, "exit");
    await released();
  }
  const [told] = await owner<{ messages: number; people: number; events: number }[]>`
    select count(*)::int as messages, count(distinct person_id)::int as people,
      count(distinct event_id)::int as events
    from inbox_messages m join events e on e.id = m.event_id where e.type = 'party-joined'`;
  assert.deepEqual(told, { messages: filers * steps, people: filers, events: steps });
  assert.ok(kills >= 3, `only ${kills} workers were killed`);
});

/** Others who file for the same company. */
async function colleagues() {
  await owner`with made as (insert into people (id, email, name, created_at)
      select gen_random_uuid(), 'filer' || n || '@example.test', '同事' || n, now()
      from generate_series(1, ${filers - 1}) n returning id)
    insert into members (id, person_id, organization_id, roles, created_at)
    select gen_random_uuid(), id, ${holder.organizationId}, array['filer'], now() from made`;
}

/** Something of which the party is told, by nobody's hand. */
async function happened(caseId: string) {
  await inTransaction({ kind: "system" }, async (tx) => {
    const system = systemActor("test", new Date());
    await record(tx, system, await lockCase(tx, system, caseId), {
      type: "party-joined",
      audience: "parties",
      payload: { partyId: holder.organizationId, organizationId: holder.organizationId },
    });
  });
}

function startWorker(): ChildProcess {
  return spawn(process.execPath, [script], {
    env: { ...process.env, QIHENG_RUNTIME_DATABASE_URL: database.url },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

async function ready(worker: ChildProcess) {
  await Promise.race([once(worker, "message"), once(worker, "exit")]);
}

/** Kills a worker in the middle of some job of its first ten, however fast it is. */
async function midway(worker: ChildProcess, before: number, until: number) {
  const left = Math.max(0, before - Math.ceil(Math.random() * 10));
  while ((await waiting()) > left && Date.now() < until) await setTimeout(2);
  await setTimeout(Math.random() * 20);
  worker.kill("SIGKILL");
}

/** Lets a worker finish, then asks it to stop. */
async function idle(worker: ChildProcess, until: number) {
  while ((await waiting()) > 0 && Date.now() < until) await setTimeout(500);
  worker.kill("SIGTERM");
}

// A killed worker's jobs come free when its heartbeat is missed; here that is not waited for.
async function released() {
  await owner`update pgboss.job set state = 'retry', start_after = now()
    where name = 'inbox-delivery' and state in ('active', 'retry')`;
}

async function waiting(): Promise<number> {
  const [row] = await owner<{ jobs: number }[]>`select count(*)::int as jobs from pgboss.job
    where name = 'inbox-delivery' and state in ('created', 'retry', 'active')`;
  return row!.jobs;
}
