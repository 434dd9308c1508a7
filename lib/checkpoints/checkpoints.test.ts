import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, before, beforeEach, test } from "node:test";
import type { Sql } from "postgres";
import { connect } from "#db/connection";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { independently } from "#e2e/verification/independent-verifier";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { linkHash } from "#lib/cases/chain";
import { checkpointNote } from "#lib/checkpoints/checkpoints-of";
import { leafOf } from "#lib/checkpoints/logged-head";
import { makeCheckpoint } from "#lib/checkpoints/make-checkpoint";
import { makeCheckpoints } from "#lib/checkpoints/make-checkpoints";
import { readNote, writeNote } from "#lib/checkpoints/note";
import { ownSigner } from "#lib/checkpoints/origin";
import { isSignedBy, verifierKey } from "#lib/checkpoints/signing";
import { emptyTree, grow, rootOf } from "#lib/checkpoints/tree";
import { addEvidence } from "#lib/evidence/add-evidence";
import { storeFile } from "#lib/evidence/store";
import { fileDraft, newActor, newDraft, useEvidenceFolder } from "#lib/evidence/testing";
import { verifyAll } from "#lib/verification/verify-all";

process.env.QIHENG_SECRET = "a-secret-for-tests-only-0123456789abcdef";
process.env.NEXTAUTH_URL = "http://localhost:3000";
const signing = () => systemActor("checkpoint-signing");

let database: ClonedDatabase;
let owner: Sql;
let removeFolder: () => Promise<void>;
let filer: MemberActor;

before(async () => {
  removeFolder = await useEvidenceFolder();
});
after(() => removeFolder());

// Each test tampers with a database of its own, as whoever owns the server could.
beforeEach(async () => {
  await owner?.end();
  await database?.drop();
  database = await cloneDatabase();
  owner = connect(database.ownerUrl, { most: 1 }).sql;
  await owner`set session_replication_role = replica`;
  filer = await newActor("company", "filer");
});
after(async () => {
  await owner.end();
  await database.drop();
});

async function filed(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let turn = 0; turn < count; turn++)
    ids.push((await fileDraft(filer, await newDraft(filer))).id);
  return ids;
}

async function found(...kept: string[]) {
  const { breaks } = await verifyAll(owner, kept);
  const verdict = await independently(owner, kept);
  assert.equal(verdict.holds, breaks.length === 0, `both say the same: ${verdict.why}`);
  return [...new Set(breaks.map(({ what }) => what))];
}

/** Rewrites the last event of a case and all that its hash went into, as a careful forger would. */
async function rewriteLast(caseId: string) {
  const [event] = await owner`select id, seq, body, previous_hash from events
    where case_id = ${caseId} order by seq desc limit 1`;
  const said = JSON.parse(event!.body);
  const body = JSON.stringify({ ...said, payload: { ...said.payload, forged: true } });
  const hash = linkHash(event!.previous_hash, body);
  await owner`update events set body = ${body}, hash = ${hash} where id = ${event!.id}`;
  await owner`update cases set head_hash = ${hash} where id = ${caseId}`;
  return { seq: event!.seq as number, hash };
}

test("a checkpoint covers what changed since the last one; without a change there is none", async () => {
  const [first] = await filed(3);
  const made = await makeCheckpoint(signing());
  assert.equal(made?.size, 3);
  assert.equal(await makeCheckpoint(signing()), null);
  await addEvidence(
    filer,
    { caseId: first! },
    await storeFile(Readable.from([Buffer.from("x")]), "x.txt"),
  );
  assert.equal((await makeCheckpoint(signing()))?.size, 4);
  const note = await checkpointNote();
  assert.equal(readNote(note)?.size, 4);
  assert.ok(isSignedBy(note, verifierKey(ownSigner())));
  assert.equal(await checkpointNote(3), made?.note);
  await assert.rejects(checkpointNote(2), { name: "NotSeen" });
  assert.deepEqual(await found(made!.note, note), []);
  const { logged, checkpoints } = await verifyAll(database.sql);
  assert.deepEqual({ logged, checkpoints }, { logged: 4, checkpoints: 2 });
});

test("of several that are made at once, each goes on where another ended", async () => {
  await filed(7);
  // Each connection is open before they start, so that none is ahead of the others.
  await Promise.all(Array.from({ length: 4 }, () => checkpointNote().catch(() => null)));
  const tries = Array.from({ length: 4 }, () => makeCheckpoint(signing(), 2));
  const sizes = (await Promise.all(tries)).map((made) => made?.size);
  assert.deepEqual(sizes.toSorted(), [2, 4, 6, 7]);
  assert.deepEqual(await found(), []);
});

test("the job goes on until every head is logged, and leaves a copy of each note elsewhere", async () => {
  const folder = await mkdtemp(join(tmpdir(), "qiheng-checkpoints-"));
  process.env.CHECKPOINT_FOLDER = folder;
  await filed(2);
  await makeCheckpoints(signing(), AbortSignal.timeout(60_000));
  assert.deepEqual(await readdir(folder), ["checkpoint-000000000002.txt"]);
  const copy = await readFile(join(folder, "checkpoint-000000000002.txt"), "utf8");
  assert.equal(copy, await checkpointNote());
  process.env.CHECKPOINT_FOLDER = "";
  await rm(folder, { recursive: true });
});

test("a chain that was rewritten whole is found by the log", async () => {
  const [kase] = await filed(2);
  await makeCheckpoint(signing());
  await rewriteLast(kase!);
  assert.deepEqual(await found(), ["log-head"]);
});

test("a log that was rewritten with it is found by the checkpoint", async () => {
  const [kase] = await filed(2);
  await makeCheckpoint(signing());
  const { seq, hash } = await rewriteLast(kase!);
  await owner`update logged_heads set hash = ${hash} where case_id = ${kase!} and seq = ${seq}`;
  assert.deepEqual(await found(), ["checkpoint-root"]);
});

test("checkpoints that were signed anew with the installation's own key are found by an older one kept elsewhere", async () => {
  const [kase] = await filed(2);
  const kept = await makeCheckpoint(signing());
  const { seq, hash } = await rewriteLast(kase!);
  await owner`update logged_heads set hash = ${hash} where case_id = ${kase!} and seq = ${seq}`;
  await signAnew();
  assert.deepEqual(await found(), [], "nothing on this machine tells");
  assert.deepEqual(await found(kept!.note), ["checkpoint-root"]);
});

test("a log that was cut short, or begun anew, is found by an older checkpoint", async () => {
  await filed(3);
  await makeCheckpoint(signing(), 2);
  const kept = await makeCheckpoint(signing());
  await owner`delete from logged_heads where place = 2`;
  await owner`delete from checkpoints where size = 3`;
  assert.deepEqual(await found(), []);
  assert.deepEqual(await found(kept!.note), ["checkpoint-ahead"]);
  await owner`delete from logged_heads`;
  await owner`delete from checkpoints`;
  assert.deepEqual(await found(kept!.note), ["checkpoint-ahead"]);
});

test("a place taken out, a case taken out, a note that is none: each is named", async () => {
  const [, kase] = await filed(3);
  await makeCheckpoint(signing());
  await owner`delete from events where case_id = ${kase!}`;
  await owner`delete from complaints where case_id = ${kase!}`;
  await owner`delete from cases where id = ${kase!}`;
  assert.deepEqual(await found(), ["log-head"]);
  await owner`delete from logged_heads where case_id = ${kase!}`;
  assert.deepEqual((await found()).toSorted(), ["checkpoint-ahead", "log-place"]);
  await owner`update checkpoints set note = 'nothing'`;
  assert.ok((await found()).includes("checkpoint-unread"));
  assert.ok((await found("nothing")).includes("checkpoint-unread"));
});

test("the running role can neither change nor take away what was logged", async () => {
  await filed(1);
  await makeCheckpoint(signing());
  for (const table of ["logged_heads", "checkpoints"])
    for (const change of [`delete from ${table}`, `update ${table} set size = 9`])
      await assert.rejects(
        database.sql.begin(async (tx) => {
          await tx`select set_config('qiheng.viewer', 'system', true)`;
          await tx.unsafe(change.replace(/logged_heads set size/, "logged_heads set place"));
        }),
        /permission denied/,
      );
});

async function signAnew() {
  const heads = await owner`select case_id as "caseId", seq, hash from logged_heads order by place`;
  const tree = emptyTree();
  for (const { caseId, seq, hash } of heads) grow(tree, leafOf({ caseId, seq, hash }));
  const { name } = ownSigner();
  const said = { origin: name, size: tree.size, root: rootOf(tree), at: new Date() };
  const note = writeNote(said, ownSigner());
  await owner`update checkpoints set note = ${note}, peaks = ${tree.peaks} where size = ${tree.size}`;
}
