import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { authorised } from "#e2e/arrange/authorities";
import { filedCount } from "#e2e/arrange/complaints";
import { companySeat } from "#e2e/arrange/seats";
import {
  type Cells,
  listing,
  refusedAs,
  system,
  upload,
  withRight,
  work,
} from "#e2e/arrange/sheet-imports";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { carryOut } from "#lib/sheet-imports/carry-out";
import type { LineProblem } from "#lib/sheet-imports/check-line";
import { findImport } from "#lib/sheet-imports/find-import";
import { discardImport, sendImport } from "#lib/sheet-imports/send-import";
import { startImport } from "#lib/sheet-imports/start-import";
import { writeSheets } from "#lib/sheets/write-sheet";

let database: ClonedDatabase;
let filer: MemberActor;

before(async () => {
  database = await cloneDatabase();
  filer = await withRight(await companySeat());
});
after(() => database.drop());

test("of 300 lines with 20 faulty ones, 280 are filed, each once, and the faulty say why", async () => {
  const wrong: Cells[] = [
    { "saved.right": "7654321" },
    { "respondent.kind": "神仙" },
    { "respondent.creditCode": "91110108MA00000000" },
    { "conduct.conductDate": "2026-02-30" },
    { "conduct.placeOfConduct": "月球" },
  ];
  const faulty = Array.from({ length: 20 }, (_, place) => listing(place, wrong[place % 5]));
  const good = Array.from({ length: 280 }, (_, place) => listing(100 + place));
  const id = await upload(filer, "complaints", [...faulty, ...good], "en");

  const before = await findImport(filer, id);
  const told = before.lines.filter(({ state }) => state === "faulty");
  assert.equal(told.length, 20);
  assert.deepEqual(
    told.slice(0, 5).map(({ line, problems }) => [line, problems[0]?.column]),
    [
      [2, "saved.right"],
      [3, "respondent.kind"],
      [4, "respondent.creditCode"],
      [5, "conduct.conductDate"],
      [6, "conduct.placeOfConduct"],
    ],
  );
  assert.equal(await filedCount(filer), 0);

  await sendImport(filer, id);
  await sendImport(filer, id);
  const cut = new AbortController();
  const refused = assert.rejects(carryOut(systemActor("sheet-import"), id, cut.signal));
  while ((await filedCount(filer)) < 20) await setTimeout(20);
  cut.abort();
  await refused;
  const half = await filedCount(filer);
  assert.ok(half > 0 && half < 280, `${half} were filed before the cut`);
  await Promise.all([work(id), work(id)]);
  await work(id);
  assert.equal(await filedCount(filer), 280);

  const after = await findImport(filer, id);
  const made = after.lines.filter(({ state }) => state === "made");
  assert.equal(made.length, 280);
  assert.equal(new Set(made.map(({ caseNumber }) => caseNumber)).size, 280);
  assert.ok(after.finishedAt);
  await assert.rejects(discardImport(filer, id), refusedAs("sheets.sent"));
});

test("equal lines, missing columns and empty sheets are told", async () => {
  const id = await upload(filer, "complaints", [listing(1), listing(1)]);
  const { lines } = await findImport(filer, id);
  assert.deepEqual(
    lines.map(({ state }) => state),
    ["good", "faulty"],
  );
  await discardImport(filer, id);
  await assert.rejects(findImport(filer, id), NotSeen);
  await assert.rejects(upload(filer, "complaints", []), refusedAs("sheets.noLines"));
  const bytes = await writeSheets({ name: "表", head: ["名称"], lines: [["一"]], widths: [] });
  const sheet = { kind: "complaints", fileName: "a.xlsx", bytes, holderOrganizationId: null };
  await assert.rejects(
    startImport(filer, sheet as never),
    (error) => error instanceof Refusal && error.values.columnZh === "权利号码",
  );
});

test("a number that several holders have is filed for the one that the line names", async () => {
  const agent = await companySeat();
  const holders = [await companySeat(), await companySeat()];
  for (const holder of holders) {
    await withRight(holder);
    await authorised(holder, agent);
  }
  const [first, second] = holders.map((holder) => holder.organizationName.zh);
  const lines = [
    listing(1),
    listing(2, { "saved.holder": second }),
    listing(3, { "saved.holder": "没有这个权利人" }),
    listing(4, { "saved.right": "星河" }),
    listing(5, { "saved.right": "星河", "saved.holder": first }),
  ];
  const id = await upload(agent, "complaints", lines);
  const told = (await findImport(agent, id)).lines;
  assert.deepEqual(
    told.map(({ state, problems }) => [state, problems[0]?.column, keyOf(problems[0])]),
    [
      ["faulty", "saved.holder", "severalHolders"],
      ["good", undefined, undefined],
      ["faulty", "saved.holder", "unknownHolder"],
      ["faulty", "saved.holder", "severalHolders"],
      ["good", undefined, undefined],
    ],
  );
  const [{ problem } = { problem: null }] = told[0]?.problems ?? [];
  const names = problem?.about === "answer" ? problem.values?.namesZh?.split("、") : [];
  assert.deepEqual(names?.toSorted(), [first, second].toSorted());
  await sendImport(agent, id);
  await work(id);
  const filed = await system(`select holder_organization_id as holder from complaints
    where filed_by_organization_id = '${agent.organizationId}' order by id`);
  assert.deepEqual(
    filed.map(({ holder }) => holder),
    [holders[1]?.organizationId, holders[0]?.organizationId],
  );
});

test("an own right of a number does not go before a holder's", async () => {
  const [holder, agent] = [
    await withRight(await companySeat()),
    await withRight(await companySeat()),
  ];
  await authorised(holder, agent);
  const own = listing(2, { "saved.holder": agent.organizationName.zh });
  const id = await upload(agent, "complaints", [listing(1), own]);
  assert.deepEqual(
    (await findImport(agent, id)).lines.map(({ state }) => state),
    ["faulty", "good"],
  );
});

function keyOf(problem: LineProblem | undefined) {
  return problem?.problem.key;
}
