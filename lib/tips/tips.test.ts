import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { openCase } from "#lib/cases/open-case";
import { partyCase } from "#lib/cases/party-case";
import { addEvidence } from "#lib/evidence/add-evidence";
import { storeFile } from "#lib/evidence/store";
import { useEvidenceFolder } from "#lib/evidence/testing";
import { takeAction } from "#lib/proceedings/take-action";
import { tipLimits } from "#lib/tips/count-tips";
import { handInTip } from "#lib/tips/hand-in-tip";
import { returningReporter } from "#lib/tips/reporter";

let database: ClonedDatabase;
let haidian: MemberActor;
let removeFolder: () => Promise<void>;
let number = 0;

before(async () => {
  database = await cloneDatabase();
  removeFolder = await useEvidenceFolder();
  haidian = await seatIn("market-supervision-110108", ["officer"]);
});
after(async () => {
  await database.drop();
  await removeFolder();
});

const typed = {
  conduct: "sells-counterfeit-goods",
  description: "市场二层多个摊位销售假冒运动鞋。",
  venue: "market",
  placeOfConduct: "110108",
  conductDate: "2026-10-12",
  respondentName: "示例鞋摊",
  respondentKind: "shop",
  identity: "anonymous",
};

const address = () => {
  number += 1;
  return `10.8.0.${number}`;
};
const handIn = (more: Record<string, string> = {}, formKey: string = newId()) =>
  handInTip(null, { formKey, address: address(), typed: { ...typed, ...more } });
const keyOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (thrown) => (thrown instanceof Refusal ? thrown.key : Promise.reject(thrown)),
  );

test("a tip is routed to the competent body, which sees an anonymous reporter", async () => {
  const { actor, caseId } = await returningReporter(await handIn(), address());
  const file = await openCase(haidian, caseId);
  assert.equal(file.lanes[0]?.proceeding.procedureKey, "tip-handling");
  assert.equal(file.lanes[0]?.own, true);
  assert.deepEqual(file.kase.filedBy, { zh: "匿名举报人", en: "Anonymous reporter" });
  const complainant = file.kase.parties.find(({ role }) => role === "complainant");
  assert.equal(complainant?.name, "匿名举报人");
  assert.equal((await partyCase(actor, caseId)).standing, "complainant");
});

test("body and reporter talk through the procedure, and files come in", async () => {
  const receipt = await handIn();
  const { actor, caseId } = await returningReporter(receipt, address());
  const [lane] = (await openCase(haidian, caseId)).lanes;
  const { id: proceedingId, version } = lane!.proceeding;
  const question = { question: "摊位号是多少？" };
  await takeAction(haidian, { proceedingId, action: "ask-reporter", version, input: question });
  const back = await returningReporter(receipt, address());
  const asked = await partyCase(back.actor, caseId);
  assert.ok(asked.timeline.some(({ disclosures }) => disclosures.question === "摊位号是多少？"));
  await takeAction(back.actor, {
    proceedingId,
    action: "answer-question",
    version: asked.lanes[0]!.proceeding.version,
    input: { answer: "二层 B12、B14。" },
  });
  const file = await storeFile(Readable.from([Buffer.from("照片")]), "摊位.txt");
  await addEvidence(actor, { caseId }, file);
  const seen = await openCase(haidian, caseId);
  assert.ok(seen.timeline.some(({ disclosures }) => disclosures.answer === "二层 B12、B14。"));
  assert.ok(seen.timeline.some(({ disclosures }) => disclosures.fileName === "摊位.txt"));
});

test("nothing of an anonymous reporter is written anywhere: not name, address, contact or code", async () => {
  const canary = `canary-${newId()}`;
  const from = `2001:db8::${canary.slice(-4)}`;
  const formKey = newId();
  const secrets = { name: `${canary}-name`, contact: `${canary}-contact` };
  const { code, number: kept } = await handInTip(null, {
    formKey,
    address: from,
    typed: { ...typed, ...secrets },
  });
  await returningReporter({ number: kept, code }, from);
  const hashed = ["hex", "base64", "base64url"].map((form) =>
    createHash("sha256")
      .update(from)
      .digest(form as "hex"),
  );
  for (const trace of [canary, from, code, formKey, ...hashed])
    assert.deepEqual(await tablesWith(trace), [], trace);
  assert.ok((await tablesWith("市场二层多个摊位")).includes("complaints"), "the search does find");
});

test("a name that is given reaches the bodies and no party", async () => {
  const names = { identity: "named", name: "甲某某", contact: "甲@example.test" };
  const { actor, caseId } = await returningReporter(await handIn(names), address());
  const told = (await openCase(haidian, caseId)).timeline.find(
    ({ type }) => type === "reporter-named",
  );
  assert.equal(told?.audience, "organizations");
  assert.deepEqual(told?.disclosures, { name: "甲某某", contact: "甲@example.test" });
  const own = await partyCase(actor, caseId);
  assert.doesNotMatch(JSON.stringify(own), /甲某某/);
  assert.deepEqual(await tablesWith("甲某某"), ["event_disclosures"]);
});

test("two tips of one reporter cannot be tied together", async () => {
  const [one, two] = [await handIn(), await handIn()];
  const first = await returningReporter(one, address());
  const second = await returningReporter(two, address());
  assert.notEqual(first.actor.organizationId, second.actor.organizationId);
  assert.notEqual(first.actor.personId, second.actor.personId);
  await assert.rejects(partyCase(first.actor, second.caseId), NotSeen);
});

test("one form, one tip, even when it comes twice at once", async () => {
  const formKey = newId();
  const both = await Promise.all([handIn({}, formKey), handIn({}, formKey)]);
  assert.deepEqual(both[0], both[1]);
  assert.deepEqual(await handIn({}, formKey), both[0]);
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.execute<{ n: number }>(
      sql`select count(*)::int as n from cases where number = ${both[0].number}`,
    ),
  );
  assert.equal(row?.n, 1);
});

test("a wrong number and a wrong code are told alike", async () => {
  const { number: right, code } = await handIn();
  const other = await handIn();
  const wrong = [
    { number: "QH-2026-999999", code },
    { number: other.number, code },
    { number: right, code: "AAAABBBBCCCCDDDD" },
  ];
  for (const tried of wrong)
    assert.equal(await keyOf(returningReporter(tried, address())), "tips.notFound");
  const sloppy = { number: right.toLowerCase(), code: ` ${code.toLowerCase()} ` };
  assert.equal(await keyOf(returningReporter(sloppy, address())), "done");
});

test("answers to correct are told at their fields; no day lies ahead", async () => {
  const faults = (more: Record<string, string>) =>
    handIn(more).then(
      () => assert.fail("accepted"),
      (no: Refusal) => no.fields,
    );
  assert.deepEqual(await faults({ description: " " }), { description: "fields.missing" });
  assert.deepEqual(await faults({ conductDate: "2099-01-01" }), {
    conductDate: "fields.dateAfterToday",
  });
  assert.deepEqual(await faults({ identity: "named" }), { name: "fields.missing" });
  assert.deepEqual(await faults({ shopUrl: "javascript:alert(1)" }), { shopUrl: "tips.urlWrong" });
  assert.equal(await keyOf(handIn({ unknown: "x" })), "malformed");
});

test("one address cannot hand in tips without end", async () => {
  const from = "198.51.100.77";
  const attempt = () => keyOf(handInTip(null, { formKey: newId(), address: from, typed }));
  for (let time = 0; time < tipLimits.perAddress; time++) assert.equal(await attempt(), "done");
  assert.equal(await attempt(), "tips.tooMany");
});

/** The tables of the database in which a text stands, whoever may see them. */
async function tablesWith(text: string): Promise<string[]> {
  const owner = postgres(database.ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const tables = await owner<{ schema: string; name: string }[]>`
      select schemaname as schema, tablename as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 2`;
    const found: string[] = [];
    for (const { schema, name } of tables) {
      const [row] = await owner`select exists (select 1 from ${owner(schema)}.${owner(name)} t
        where strpos(t::text, ${text}) > 0) as held`;
      if (row?.held) found.push(name);
    }
    return found;
  } finally {
    await owner.end();
  }
}
