import assert from "node:assert/strict";
import { appendFile, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import fc from "fast-check";
import type { Sql } from "postgres";
import { connect } from "#db/connection";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { linkHash } from "#lib/cases/chain";
import { addEvidence } from "#lib/evidence/add-evidence";
import { pathOf } from "#lib/evidence/storage-key";
import { storeFile } from "#lib/evidence/store";
import { fileDraft, grantTo, newActor, newDraft, useEvidenceFolder } from "#lib/evidence/testing";
import { widenEvidence } from "#lib/evidence/widen-evidence";
import type { BreakKind } from "#lib/verification/break";
import { verificationReport } from "#lib/verification/report";
import { verifyAll } from "#lib/verification/verify-all";

let database: ClonedDatabase;
let owner: Sql;
let removeFolder: () => Promise<void>;
let filer: MemberActor;
let officer: MemberActor;

before(async () => {
  database = await cloneDatabase();
  removeFolder = await useEvidenceFolder();
  filer = await newActor("company", "filer");
  officer = await newActor("market-supervision", "officer");
  owner = connect(database.ownerUrl, { most: 1 }).sql;
  // As whoever owns the server could: no trigger and no foreign key stands in the way.
  await owner`set session_replication_role = replica`;
  await owner`alter table events drop constraint events_case_seq_once`;
});
after(async () => {
  await owner.end();
  await database.drop();
  await removeFolder();
});

type Arranged = { id: string; number: string; fileId: string; path: string };

// Events: 1 complaint-filed, 2 and 3 evidence-added, 4 assigned, 5 note-written.
async function arrange(): Promise<Arranged> {
  const draftId = await newDraft(filer);
  const content = () => Readable.from([Buffer.from(`证据 ${Math.random()}`.repeat(50))]);
  const file = await storeFile(content(), "证据.txt");
  const fileId = await addEvidence(filer, { draftId }, file);
  await addEvidence(filer, { draftId }, await storeFile(content(), "二.txt"));
  const kase = await fileDraft(filer, draftId);
  return { id: kase.id, number: kase.number, fileId, path: pathOf(file.storageKey) };
}

async function breaksOf(kase: Arranged) {
  const { breaks } = await verifyAll(owner);
  return breaks.filter((one) => one.case === kase.number);
}

async function expectBreak(kase: Arranged, what: BreakKind, seq: number | null, detail: RegExp) {
  const [first] = await breaksOf(kase);
  assert.equal(first?.what, what);
  assert.equal(first?.seq, seq);
  assert.match(first?.detail ?? "", detail);
}

/** Rewrites an event's body, and hash with it, as a careful forger would. */
async function forge(kase: Arranged, seq: number, change: (body: string) => string) {
  const [event] =
    await owner`select id, body, previous_hash from events where case_id = ${kase.id} and seq = ${seq}`;
  const body = change(event?.body);
  assert.notEqual(body, event?.body);
  const hash = linkHash(event?.previous_hash, body);
  await owner`update events set body = ${body}, hash = ${hash} where id = ${event?.id}`;
  return hash;
}

test("an untouched case holds, for the owner and for the running role alike", async () => {
  const kase = await arrange();
  await grantTo(officer, kase.id, "body");
  await widenEvidence(officer, kase.fileId, "parties");
  assert.deepEqual(await breaksOf(kase), []);
  const result = await verifyAll(database.sql);
  assert.ok(
    result.cases >= 1 && result.events >= 6 && result.files >= 2 && result.disclosures >= 5,
  );
  assert.match(verificationReport(result), /Every chain and every file holds\.\n1 cases, 6 events/);
});

const tampering: [string, (kase: Arranged) => Promise<unknown>, BreakKind, number | null, RegExp][] = [
  ["a word changed in a body", (k) => owner`update events set body = replace(body, 'sale', 'sala') where case_id = ${k.id} and seq = 1`, "hash", 1, /do not belong together/],
  ["a byte added to a body", (k) => owner`update events set body = body || ' ' where case_id = ${k.id} and seq = 4`, "hash", 4, /do not belong together/],
  ["a body and its hash rewritten", (k) => forge(k, 1, (body) => body.replace('"sale"', '"make"')), "previous-hash", 2, /hash of the event before/],
  ["the last body and its hash rewritten", (k) => forge(k, 5, (body) => body.replace('"parties"', '"public"')), "column", 5, /audience is parties, hashed as public/],
  ["a body in another notation", async (k) => {
    const hash = await forge(k, 5, (body) => body.replace("{", "{ "));
    await owner`update cases set head_hash = ${hash} where id = ${k.id}`;
  }, "body", 5, /not written as events are written/],
  ["a body that is no event", async (k) => {
    const hash = await forge(k, 5, () => "null");
    await owner`update cases set head_hash = ${hash} where id = ${k.id}`;
  }, "body", 5, /not an event's body/],
  ["a hash changed", (k) => owner`update events set hash = repeat('0', 64) where case_id = ${k.id} and seq = 3`, "hash", 3, /do not belong together/],
  ["a previous hash changed", (k) => owner`update events set previous_hash = repeat('0', 64) where case_id = ${k.id} and seq = 3`, "previous-hash", 3, /hash of the event before/],
  ["the first event deleted", (k) => owner`delete from events where case_id = ${k.id} and seq = 1`, "sequence-gap", 2, /event 1 is missing/],
  ["a middle event deleted", (k) => owner`delete from events where case_id = ${k.id} and seq = 4`, "sequence-gap", 5, /event 4 is missing/],
  ["two middle events deleted", (k) => owner`delete from events where case_id = ${k.id} and seq in (3, 4)`, "sequence-gap", 5, /events 3 to 4 are missing/],
  ["a middle event deleted and the rest moved up", async (k) => {
    await owner`delete from events where case_id = ${k.id} and seq = 3`;
    await owner`update events set seq = seq - 1 where case_id = ${k.id} and seq > 3`;
    await owner`update cases set head_seq = 4 where id = ${k.id}`;
  }, "previous-hash", 3, /hash of the event before/],
  ["the last event deleted", (k) => owner`delete from events where case_id = ${k.id} and seq = 5`, "head", null, /event 5 is missing at the end/],
  ["the last two deleted and the head's number changed", async (k) => {
    await owner`delete from events where case_id = ${k.id} and seq > 3`;
    await owner`update cases set head_seq = 3 where id = ${k.id}`;
  }, "head", null, /names another hash as its last/],
  ["every event deleted", (k) => owner`delete from events where case_id = ${k.id}`, "no-events", null, /no event at all/],
  ["the head moved back", (k) => owner`update cases set head_seq = 4 where id = ${k.id}`, "head", null, /knows 4 events, the chain goes on to 5/],
  ["two events swapped", (k) => owner`update events set seq = 7 - seq where case_id = ${k.id} and seq in (3, 4)`, "previous-hash", 3, /hash of the event before/],
  ["an event doubled", (k) => owner`insert into events select ${newId()}::uuid, case_id, seq, at, type, audience, visible_to, actor_person_id, actor_organization_id, on_behalf_of_organization_id, proceeding_id, body, previous_hash, hash from events where case_id = ${k.id} and seq = 4`, "sequence-repeated", 4, /follows event 4/],
  ["the event's time moved by a microsecond", (k) => owner`update events set at = at + interval '1 microsecond' where case_id = ${k.id} and seq = 4`, "column", 4, /^at is/],
  ["the type column", (k) => owner`update events set type = 'note-written' where case_id = ${k.id} and seq = 4`, "column", 4, /^type is/],
  ["the audience column", (k) => owner`update events set audience = 'public' where case_id = ${k.id} and seq = 4`, "column", 4, /^audience is public/],
  ["the readers column", (k) => owner`update events set visible_to = array[${filer.personId}::uuid] where case_id = ${k.id} and seq = 4`, "column", 4, /^visible_to is/],
  ["the actor's column", (k) => owner`update events set actor_person_id = null where case_id = ${k.id} and seq = 4`, "column", 4, /^actor_person_id is/],
  ["the organization's column", (k) => owner`update events set actor_organization_id = null where case_id = ${k.id} and seq = 4`, "column", 4, /^actor_organization_id is/],
  ["the principal's column", (k) => owner`update events set on_behalf_of_organization_id = ${filer.organizationId} where case_id = ${k.id} and seq = 4`, "column", 4, /^on_behalf_of/],
  ["the proceeding's column", (k) => owner`update events set proceeding_id = gen_random_uuid() where case_id = ${k.id} and seq = 4`, "column", 4, /^proceeding_id/],
  ["a disclosed text changed", (k) => owner`update event_disclosures set value = '别的' where case_id = ${k.id} and field = 'text'`, "disclosure", 5, /text is not what was said/],
  ["a disclosure's salt changed", (k) => owner`update event_disclosures set salt = '00' where case_id = ${k.id} and field = 'text'`, "disclosure", 5, /text is not what was said/],
  ["a disclosure added", (k) => owner`insert into event_disclosures select id, case_id, 'more', '00', 'x' from events where case_id = ${k.id} and seq = 5`, "disclosure", 5, /more was never committed to/],
  ["an answer of the complaint changed", (k) => owner`update complaints set answers = answers || '{"added": 1}' where case_id = ${k.id}`, "complaint-altered", 1, /not those that were filed/],
  ["the complaint deleted", (k) => owner`delete from complaints where case_id = ${k.id}`, "complaint-missing", null, /no complaint/],
  ["the row's hash changed", (k) => owner`update evidence set sha256 = repeat('0', 64) where id = ${k.fileId}`, "evidence-row-altered", 2, /sha256 is 000/],
  ["the row's name changed", (k) => owner`update evidence set file_name = 'x.txt' where id = ${k.fileId}`, "evidence-row-altered", 2, /file_name is x.txt/],
  ["the row's audience widened in silence", (k) => owner`update evidence set audience = 'parties' where id = ${k.fileId}`, "evidence-row-altered", 2, /audience is parties/],
  ["the row's owner changed", (k) => owner`update evidence set owner_organization_id = ${officer.organizationId} where id = ${k.fileId}`, "evidence-row-altered", 2, /owner_organization_id/],
  ["the row marked as removed", (k) => owner`update evidence set removed_at = now() where id = ${k.fileId}`, "evidence-row-altered", 2, /removed is true/],
  ["the row deleted", (k) => owner`delete from evidence where id = ${k.fileId}`, "evidence-row-missing", 2, /has no row/],
  ["a row slipped in", (k) => owner`insert into evidence select gen_random_uuid(), case_id, null, owner_organization_id, uploaded_by_person_id, file_name, size_bytes, sha256, media_type, 'none', note, audience, uploaded_at, null from evidence where id = ${k.fileId}`, "evidence-event-missing", null, /has no event/],
  ["the custody's first line deleted", (k) => owner`delete from evidence_custody where evidence_id = ${k.fileId} and action = 'received'`, "custody-missing", null, /received by nobody/],
  ["a file's bytes flipped", async (k) => {
    const bytes = await readFile(k.path);
    bytes[99]! ^= 1;
    await writeFile(k.path, bytes);
  }, "bytes-hash", null, /not those that were received/],
  ["a file cut short", (k) => truncate(k.path, 10), "bytes-size", null, /10 bytes, received as/],
  ["a file grown", (k) => appendFile(k.path, "x"), "bytes-size", null, /received as/],
  ["a file deleted", (k) => rm(k.path), "bytes-missing", null, /file is gone/],
  ["a row that names another file", (k) => owner`update evidence set storage_key = '../../etc/passwd' where id = ${k.fileId}`, "bytes-missing", null, /file is gone/],
]; // biome-ignore format: a table, one case a line

for (const [name, tamper, what, seq, detail] of tampering) {
  test(`found and named: ${name}`, async () => {
    const kase = await arrange();
    await tamper(kase);
    await expectBreak(kase, what, seq, detail);
  });
}

test("a value erased while its commitment stays is no break, and is counted", async () => {
  const kase = await arrange();
  const { erased } = await verifyAll(owner);
  await owner`delete from event_disclosures where case_id = ${kase.id} and field in ('text', 'fileName')`;
  assert.deepEqual(await breaksOf(kase), []);
  assert.equal((await verifyAll(owner)).erased, erased + 3);
});

test("a draft's file is read too", async () => {
  const draftId = await newDraft(filer);
  const file = await storeFile(Readable.from([Buffer.from("draft")]), "a.txt");
  await addEvidence(filer, { draftId }, file);
  await rm(pathOf(file.storageKey));
  const { breaks } = await verifyAll(owner);
  assert.ok(breaks.some((one) => one.what === "bytes-missing" && one.detail.includes(file.id)));
});

test("a guard that was switched off is named before anything else", async () => {
  await owner`alter table events disable trigger events_append_only`;
  const { breaks } = await verifyAll(owner);
  assert.equal(breaks[0]?.what, "guard-off");
  assert.match(breaks[0]?.detail ?? "", /events_append_only/);
  await owner`alter table events enable trigger events_append_only`;
});

test("every one of 200 random byte changes is found", async () => {
  const kase = await arrange();
  const columns = ["body", "previous_hash", "hash", "type", "audience"];
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom(...columns, "value", "salt", "file"),
      fc.nat(),
      fc.integer({ min: 1, max: 127 }),
      async (seq, where, at, flip) => {
        const undo = await flipByte(kase, seq, where, at, flip);
        if (!undo) return;
        assert.notEqual((await breaksOf(kase)).length, 0, `${where} of event ${seq}`);
        await undo();
      },
    ),
    { numRuns: 200 },
  );
  assert.deepEqual(await breaksOf(kase), []);
});

async function flipByte(kase: Arranged, seq: number, where: string, at: number, flip: number) {
  if (where === "file") return flipInFile(kase.path, at, flip);
  const [table, key] = ["value", "salt"].includes(where)
    ? ["event_disclosures", "event_id"]
    : ["events", "id"];
  const [event] = await owner`select id from events where case_id = ${kase.id} and seq = ${seq}`;
  const [row] =
    await owner`select ${owner(where)} as text from ${owner(table!)} where ${owner(key!)} = ${event?.id}`;
  if (!row) return null;
  const changed = flipped(row.text, at, flip);
  if (changed === null) return null;
  const set = (text: string) =>
    owner`update ${owner(table!)} set ${owner(where)} = ${text} where ${owner(key!)} = ${event?.id}`;
  if (where === "audience")
    await owner`alter table events drop constraint if exists events_audience`;
  await set(changed);
  return () => set(row.text);
}

async function flipInFile(path: string, at: number, flip: number) {
  const bytes = await readFile(path);
  const changed = Buffer.from(bytes);
  changed[at % bytes.length]! ^= flip;
  await writeFile(path, changed);
  return () => writeFile(path, bytes);
}

// PostgreSQL itself refuses text that is not UTF-8 or holds a zero byte.
function flipped(text: string, at: number, flip: number): string | null {
  if (text === "") return null;
  const bytes = Buffer.from(text);
  bytes[at % bytes.length]! ^= flip;
  const changed = bytes.toString();
  return changed.includes("\0") || changed.includes("\ufffd") ? null : changed;
}
