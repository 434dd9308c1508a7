import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, inventionAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { linkLimits } from "#lib/auth/limits";
import { myCases } from "#lib/cases/my-cases";
import { partyCase } from "#lib/cases/party-case";
import { takeAction } from "#lib/proceedings/take-action";
import { issueLetter } from "#lib/service-letters/issue-letter";
import { joinByLetter } from "#lib/service-letters/join-by-letter";
import { letterStatement } from "#lib/service-letters/letter-statement";
import { openLetter } from "#lib/service-letters/open-letter";
import { servedParties } from "#lib/service-letters/served-parties";

let database: ClonedDatabase;
let holder: MemberActor;
let officer: MemberActor;
let number = 0;

const monday = "2026-11-02T10:00:00+08:00";
const served = "2026-11-06T09:00:00+08:00";
const later = new Date("2026-11-09T09:00:00+08:00");
const address = () => {
  number += 1;
  return `10.9.0.${number}`;
};

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", new Date(monday));
  officer = await seatIn("beijing-ip-office", ["officer", "head"], new Date(monday));
});
after(() => database.drop());

const keyOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (thrown) => (thrown instanceof Refusal ? thrown.key : Promise.reject(thrown)),
  );

test("a served respondent without an account joins with its letter and answers like every party", async () => {
  const letter = await letterOf(await servedCase());
  const statement = await letterStatement(letter.typed, address(), later);
  assert.equal(statement.party, "示例被投诉公司");
  assert.equal(statement.conduct, "makes-patented-product");
  assert.deepEqual(
    statement.limits.map(({ key, dueOn, citation }) => [key, dueOn, citation.article]),
    [["answer", "2026-11-20", "22"]],
  );
  assert.doesNotMatch(JSON.stringify(statement), /青禾/, "the complainant is not named before");
  const respondent = await companySeat("示例被投诉公司", later);
  const { caseId } = await joinByLetter(respondent, letter.typed, address());
  assert.equal(caseId, letter.caseId);
  const file = await partyCase(respondent, caseId);
  assert.equal(file.standing, "respondent");
  assert.ok(file.lanes[0]?.open.includes("answer"), "the answer is open to it");
  assert.equal((await myCases(respondent)).cases[0]?.id, caseId);
  const joined = file.timeline.find(({ type }) => type === "party-joined");
  assert.equal(joined?.audience, "parties");
  assert.deepEqual(joined?.payload, {
    partyId: letter.partyId,
    organizationId: respondent.organizationId,
  });
  await takeAction(respondent, {
    proceedingId: letter.proceedingId,
    action: "answer",
    version: file.lanes[0]!.proceeding.version,
    input: { answer: "不构成侵权" },
  });
  assert.deepEqual(
    await acting(officer, (tx) => servedParties(tx, officer, caseId)),
    [],
    "no further letter is offered",
  );
});

test("a code works once; who comes with it again is told so", async () => {
  const letter = await letterOf(await servedCase());
  await joinByLetter(await companySeat("示例甲", later), letter.typed, address());
  const second = await companySeat("示例乙", later);
  assert.equal(await keyOf(joinByLetter(second, letter.typed, address())), "letters.used");
  assert.equal(await keyOf(letterStatement(letter.typed, address(), later)), "letters.used");
});

test("a letter issued again makes the earlier code void, and both are on the timeline", async () => {
  const letter = await letterOf(await servedCase());
  const again = await letterOf(letter, new Date(+later + 60_000));
  assert.notEqual(again.typed.code, letter.typed.code);
  const afterwards = new Date(+later + 120_000);
  assert.equal(
    await keyOf(letterStatement(letter.typed, address(), afterwards)),
    "letters.expired",
  );
  assert.equal(await keyOf(letterStatement(again.typed, address(), afterwards)), "done");
  const lines = await inTransaction({ kind: "system" }, (tx) =>
    tx.execute<{ again: string; audience: string; number: string }>(sql`select audience,
      body::json #>> '{payload,again}' as again, body::json #>> '{payload,number}' as number from events
      where case_id = ${letter.caseId} and type = 'service-letter-issued' order by seq`),
  );
  assert.deepEqual(
    lines.map(({ audience, again }) => [audience, again]),
    [
      ["organizations", "false"],
      ["organizations", "true"],
    ],
  );
  const [first, second] = lines.map(({ number }) => Number(/〔2026〕(\d+)号$/.exec(number)?.[1]));
  assert.equal(second, first! + 1, "each has a number of its own among the body's documents");
});

test("a wrong number and a wrong code are told alike, and a late code is told as late", async () => {
  const { typed } = await letterOf(await servedCase());
  const other = { ...typed, number: "QH-2026-999999" };
  const wrong = { ...typed, code: "AAAABBBBCCCC" };
  assert.equal(await keyOf(letterStatement(other, address(), later)), "letters.notFound");
  assert.equal(await keyOf(letterStatement(wrong, address(), later)), "letters.notFound");
  const late = new Date(+later + linkLimits["party-access"]);
  assert.equal(await keyOf(letterStatement(typed, address(), late)), "letters.expired");
  const sloppy = { number: typed.number.toLowerCase(), code: ` ${typed.code.toLowerCase()} ` };
  assert.equal(await keyOf(letterStatement(sloppy, address(), later)), "done");
});

test("neither the complainant nor a body nor another company becomes the respondent", async () => {
  const named = await companySeat("示例指名公司", later);
  const letter = await letterOf(await servedCase(otherCode(named.creditCode)));
  const complainant = at(holder, later);
  assert.equal(
    await keyOf(joinByLetter(complainant, letter.typed, address())),
    "letters.onCaseAlready",
  );
  assert.equal(await keyOf(joinByLetter(officer, letter.typed, address())), "letters.notForBodies");
  assert.equal(await keyOf(joinByLetter(named, letter.typed, address())), "letters.otherCompany");
  assert.equal(
    await keyOf(letterStatement(letter.typed, address(), later)),
    "done",
    "still unused",
  );
});

test("only the body whose proceeding served may make or open the letter", async () => {
  const kase = await servedCase();
  const stranger = await seatIn("market-supervision-110108", ["officer"], later);
  const key = { proceedingId: kase.proceedingId, partyId: kase.partyId };
  await assert.rejects(issueLetter(stranger, key), NotSeen);
  await assert.rejects(issueLetter(at(holder, later), key), { key: "cases.notOwner" });
  await assert.rejects(openLetter(at(holder, later), kase), NotSeen);
  const reader = { ...at(officer, later), roles: ["administrator"] as const };
  await assert.rejects(issueLetter(reader, key), { key: "closed.role-missing" });
});

test("the database keeps no code, only its hash", async () => {
  const { typed } = await letterOf(await servedCase());
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.execute<{ kept: string }>(sql`select
      (select string_agg(l::text, '') from one_time_links l)
      || (select string_agg(e::text, '') from events e) as kept`),
  );
  assert.ok(row!.kept.includes("party-access"));
  assert.ok(!row!.kept.includes(typed.code));
});

type Served = { caseId: string; proceedingId: string; partyId: string };

/** An invention case whose respondent, not on the platform, was served by the IP office. */
async function servedCase(creditCode?: string): Promise<Served> {
  const respondent = { name: "示例被投诉公司", kind: "company" as const, region: "110106" };
  const answers = inventionAnswers(holder, { respondent: { ...respondent, creditCode } });
  const { caseId } = await filed(at(holder, monday), answers);
  await act(caseId, "docket", { panel: "甲、乙、丙" }, "2026-11-04T09:00:00+08:00");
  await act(caseId, "serve", { method: "post", servedOn: "2026-11-05" }, served);
  const [party] = await acting(officer, (tx) => servedParties(tx, officer, caseId));
  return { caseId, proceedingId: party!.proceedingId, partyId: party!.partyId };
}

async function act(caseId: string, action: string, input: Record<string, string>, when: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.execute<{ id: string; version: number }>(
      sql`select id, version from proceedings where case_id = ${caseId}`,
    ),
  );
  const wanted = { proceedingId: row!.id, action, version: row!.version, input };
  await takeAction(at(officer, when), wanted);
}

async function letterOf(kase: Served, when = later) {
  const { proceedingId, partyId } = kase;
  await issueLetter(at(officer, when), { proceedingId, partyId });
  const opened = await openLetter(at(officer, when), kase);
  assert.equal(opened.service?.payload.action, "serve");
  return { ...kase, typed: { number: opened.kase.number, code: opened.code! } };
}

/** Another company's code, with its check digit. */
function otherCode(code: string): string {
  return code === "91110108551385082Q" ? "91350100M000100Y43" : "91110108551385082Q";
}
