import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase, testSecret } from "#db/testing";
import { companySeat } from "#e2e/arrange/seats";
import { areWhole } from "#e2e/durability/whole-complaints";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";

const script = new URL("./keyed-filing-process.ts", import.meta.url).pathname;
const wished = Number(process.env.FILING_KILLS ?? 15);

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

test("processes killed while they file lose nothing that they acknowledged, and file nothing twice", async () => {
  const keys = Array.from({ length: wished * 6 }, () => newId());
  const filed = new Map<string, string>();
  let kills = 0;
  for (let left = keys; left.length > 0; left = keys.filter((key) => !filed.has(key))) {
    const most = kills < wished ? 1 + (kills % 5) : left.length + 1;
    if (await killedAfter(most, left, filed)) kills += 1;
  }
  assert.ok(kills >= wished * 0.9, `only ${kills} processes were killed`);
  await areWhole(owner, [...filed.values()]);
  const kept = await owner<{ key: string; caseId: string }[]>`
    select idempotency_key as key, case_id as "caseId" from complaints`;
  assert.deepEqual(
    kept.map(({ key, caseId }) => `${key} ${caseId}`).toSorted(),
    [...filed].map((pair) => pair.join(" ")).toSorted(),
  );
});

/** Lets a process file until it has acknowledged so many. @returns whether it was killed on the way. */
async function killedAfter(most: number, keys: readonly string[], filed: Map<string, string>) {
  const filer = spawn(
    process.execPath,
    [script, database.url, JSON.stringify(holder), JSON.stringify(keys)],
    { env: { ...process.env, QIHENG_SECRET: testSecret }, stdio: ["ignore", "pipe", "inherit"] },
  );
  const lines = createInterface({ input: filer.stdout });
  let told = 0;
  lines.on("line", (line) => {
    const [key = "", caseId = ""] = line.split(" ");
    // A line that the kill cut in two acknowledges nothing.
    if (caseId.length === 36) filed.set(key, caseId);
    if (++told === most) filer.kill("SIGKILL");
  });
  const [[, signal]] = await Promise.all([once(filer, "exit"), once(lines, "close")]);
  return signal === "SIGKILL";
}
