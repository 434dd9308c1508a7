import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { addEvidence } from "#lib/evidence/add-evidence";
import { evidenceOf } from "#lib/evidence/evidence-of";
import { readEvidence } from "#lib/evidence/read-evidence";
import {
  custodyOf,
  eventsOf,
  fileDraft,
  grantTo,
  newActor,
  newDraft,
  refusedAs,
  stored,
  useEvidenceFolder,
} from "#lib/evidence/testing";
import { widenEvidence } from "#lib/evidence/widen-evidence";
import { verifyAll } from "#lib/verification/verify-all";

let database: ClonedDatabase;
let removeFolder: () => Promise<void>;
let filer: MemberActor;
let officer: MemberActor;
let stranger: MemberActor;
let respondent: MemberActor;

before(async () => {
  database = await cloneDatabase();
  removeFolder = await useEvidenceFolder();
  filer = await newActor("company", "filer");
  officer = await newActor("market-supervision", "officer");
  stranger = await newActor("market-supervision", "officer", "head");
  respondent = await newActor("company", "filer");
});
after(async () => {
  await database.drop();
  await removeFolder();
});

async function filedCase() {
  const draftId = await newDraft(filer);
  const id = await addEvidence(filer, { draftId }, await stored(`${Math.random()}`));
  const kase = await fileDraft(filer, draftId);
  await grantTo(officer, kase.id, "body");
  await grantTo(respondent, kase.id, "respondent");
  return { kase, id };
}

test("in a case each standing adds for its own side, and may choose only what it is offered", async () => {
  const { kase } = await filedCase();
  const add = async (actor: MemberActor, audience?: string) => {
    const id = await addEvidence(
      actor,
      { caseId: kase.id, audience },
      await stored(`${Math.random()}`),
    );
    return (await evidenceOf(actor, kase.id)).find((line) => line.id === id)?.audience;
  };
  assert.equal(await add(filer), "complainant");
  assert.equal(await add(respondent), "respondent");
  assert.equal(await add(officer), "organizations");
  assert.equal(await add(officer, "own"), "own");
  assert.equal(await add(filer, "parties"), "parties");
  await assert.rejects(add(filer, "organizations"), refusedAs("evidence.audienceRefused"));
  await assert.rejects(add(respondent, "complainant"), refusedAs("evidence.audienceRefused"));
  await assert.rejects(add(stranger), NotSeen);
  const clerk = { ...officer, roles: ["administrator"] as const };
  await assert.rejects(add(clerk), refusedAs("evidence.notAllowed"));
});

test("each file is seen by its audience and by nobody else, in lists and in reads", async () => {
  const { kase, id: complainants } = await filedCase();
  const add = async (actor: MemberActor, audience: string) =>
    addEvidence(actor, { caseId: kase.id, audience }, await stored(`${Math.random()}`));
  const files = {
    complainants,
    respondents: await add(respondent, "respondent"),
    bodies: await add(officer, "organizations"),
    own: await add(officer, "own"),
    everybody: await add(officer, "parties"),
  };
  const second = await newActor("ip-office", "officer");
  await grantTo(second, kase.id, "body");
  const expected: [MemberActor, (keyof typeof files)[]][] = [
    [filer, ["complainants", "everybody"]],
    [respondent, ["respondents", "everybody"]],
    [officer, ["complainants", "respondents", "bodies", "own", "everybody"]],
    [second, ["complainants", "respondents", "bodies", "everybody"]],
    [stranger, []],
  ];
  for (const [actor, names] of expected) {
    const seen = (await evidenceOf(actor, kase.id)).map((line) => line.id);
    assert.deepEqual(seen.sort(), names.map((name) => files[name]).sort());
    for (const [name, id] of Object.entries(files)) {
      const reading = readEvidence(actor, id, true);
      if (names.includes(name as keyof typeof files)) await reading;
      else await assert.rejects(reading, NotSeen, name);
    }
  }
});

test("a body shows a file to more people, once and only outwards, and the timeline says so", async () => {
  const { kase, id } = await filedCase();
  await assert.rejects(widenEvidence(filer, id, "parties"), refusedAs("evidence.notAllowed"));
  await assert.rejects(widenEvidence(respondent, id, "parties"), NotSeen);
  await assert.rejects(widenEvidence(officer, id, "own"), refusedAs("evidence.audienceRefused"));
  await widenEvidence(officer, id, "parties");
  assert.equal((await readEvidence(respondent, id, true)).id, id);
  await assert.rejects(
    widenEvidence(officer, id, "parties"),
    refusedAs("evidence.audienceRefused"),
  );
  const last = (await eventsOf(kase.id)).at(-1);
  assert.equal(last?.type, "evidence-disclosed");
  assert.equal(last?.audience, "parties");
  assert.deepEqual(await custodyOf(id), ["received", "filed", "disclosed", "read"]);
});

test("a grant that ended meanwhile ends reading and adding", async () => {
  const { kase, id } = await filedCase();
  await readEvidence(officer, id, true);
  const begun = await stored("begun before the grant ended");
  await inTransaction({ kind: "system" }, (tx) =>
    tx.execute(
      `update grants set ended_at = now() where organization_id = '${officer.organizationId}'`,
    ),
  );
  await assert.rejects(readEvidence(officer, id, true), NotSeen);
  await assert.rejects(addEvidence(officer, { caseId: kase.id }, begun), NotSeen);
});

test("after all of this every chain and file holds", async () => {
  const result = await verifyAll(database.sql);
  assert.deepEqual(result.breaks, []);
  assert.ok(result.cases > 3 && result.files > 8);
});
