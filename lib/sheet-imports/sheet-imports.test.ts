import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { authorised } from "#e2e/arrange/authorities";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { startWorker } from "#lib/jobs/start-worker";
import { listRights } from "#lib/rights/list-rights";
import { saveRight } from "#lib/rights/save-right";
import { carryOut } from "#lib/sheet-imports/carry-out";
import type { LineProblem } from "#lib/sheet-imports/check-line";
import { type ColumnKey, columnsOf, headOf, type ImportKind } from "#lib/sheet-imports/columns";
import { stopFailed } from "#lib/sheet-imports/end-import";
import { findImport, listImports, type SheetImport } from "#lib/sheet-imports/find-import";
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

const refusedAs = (key: string) => (error: unknown) =>
  error instanceof Refusal && error.key === key;

type Cells = Partial<Record<ColumnKey, string>>;

const listing = (place: number, change: Cells = {}): Cells => ({
  "saved.right": "1234567",
  "respondent.name": `网店 ${place}`,
  "respondent.kind": "店铺、网店",
  "respondent.shopUrl": `https://mall.example/${place}`,
  "conduct.conduct": "销售假冒商品",
  "conduct.venue": "E-commerce platform",
  "conduct.placeOfConduct": "海淀区",
  "conduct.conductDate": shanghaiDate(new Date()).replaceAll("-", "/"),
  "conduct.description": "页面使用与注册商标相同的标识。",
  ...change,
});

async function upload(
  kind: ImportKind,
  lines: Cells[],
  { locale = "zh", actor = filer }: { locale?: "zh" | "en"; actor?: MemberActor } = {},
) {
  const columns = columnsOf[kind];
  const bytes = await writeSheets({
    name: "表",
    head: columns.map((column) => headOf(column, locale)),
    lines: lines.map((cells) => columns.map(({ key }) => cells[key] ?? "")),
    widths: [],
  });
  const holderOrganizationId = kind === "rights" ? actor.organizationId : null;
  return startImport(actor, { kind, fileName: "清单.xlsx", bytes, holderOrganizationId });
}

const work = (id: string) =>
  carryOut(systemActor("sheet-import"), id, new AbortController().signal);

async function withRight<A extends MemberActor>(actor: A): Promise<A> {
  const typed = { kind: "trademark", identifier: "1234567", title: "星河", status: "valid" };
  await saveRight(actor, { holderOrganizationId: actor.organizationId, typed });
  return actor;
}

/** Two who file for a company that has the right. */
async function company() {
  const [sender, other] = [await withRight(await companySeat()), await companySeat()];
  const { organizationId } = sender;
  await system(`update members set organization_id = '${organizationId}'
    where id = '${other.memberId}'`);
  return { sender, colleague: { ...other, organizationId } };
}

async function casesOf({ organizationId }: MemberActor): Promise<number> {
  const [row] = await system(
    `select count(*)::int as n from complaints where filed_by_organization_id = '${organizationId}'`,
  );
  return Number(row?.n);
}

const system = (query: string) => inTransaction({ kind: "system" }, (tx) => tx.execute(query));

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
  const id = await upload("complaints", [...faulty, ...good], { locale: "en" });

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
  assert.equal(await casesOf(filer), 0);

  await sendImport(filer, id);
  await sendImport(filer, id);
  const cut = new AbortController();
  void setTimeout(1500).then(() => cut.abort());
  await assert.rejects(carryOut(systemActor("sheet-import"), id, cut.signal));
  const half = await casesOf(filer);
  assert.ok(half > 0 && half < 280, `${half} were filed before the cut`);
  await Promise.all([work(id), work(id)]);
  await work(id);
  assert.equal(await casesOf(filer), 280);

  const after = await findImport(filer, id);
  const made = after.lines.filter(({ state }) => state === "made");
  assert.equal(made.length, 280);
  assert.equal(new Set(made.map(({ caseNumber }) => caseNumber)).size, 280);
  assert.ok(after.finishedAt);
  await assert.rejects(discardImport(filer, id), refusedAs("sheets.sent"));
});

test("equal lines, missing columns and empty sheets are told", async () => {
  const id = await upload("complaints", [listing(1), listing(1)]);
  const { lines } = await findImport(filer, id);
  assert.deepEqual(
    lines.map(({ state }) => state),
    ["good", "faulty"],
  );
  await discardImport(filer, id);
  await assert.rejects(findImport(filer, id), NotSeen);
  await assert.rejects(upload("complaints", []), refusedAs("sheets.noLines"));
  const bytes = await writeSheets({ name: "表", head: ["名称"], lines: [["一"]], widths: [] });
  const sheet = { kind: "complaints", fileName: "a.xlsx", bytes, holderOrganizationId: null };
  await assert.rejects(
    startImport(filer, sheet as never),
    (error) => error instanceof Refusal && error.values.columnZh === "权利号码",
  );
});

test("rights are saved once; a number that is known is said to be", async () => {
  const patent = {
    "right.kind": "发明专利",
    "right.identifier": "ZL 2020 1 0123456.1",
    "right.title": "一种阀",
  };
  const rights: Cells[] = [
    { "right.kind": "注册商标", "right.identifier": "7654321", "right.title": "北辰" },
    { "right.kind": "注册商标", "right.identifier": "1234567", "right.title": "星河" },
    { ...patent, "right.identifier": "ZL 2020 1 0123456.9" },
  ];
  const id = await upload("rights", rights);
  await sendImport(filer, id);
  await work(id);
  const { lines } = await findImport(filer, id);
  assert.deepEqual(
    lines.map(({ state, refused }) => [state, refused?.key]),
    [
      ["made", undefined],
      ["refused", "rights.known"],
      ["faulty", undefined],
    ],
  );
  const titles = (await listRights(filer)).map(({ title }) => title).sort();
  assert.deepEqual(titles, ["北辰", "星河"]);
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
  const id = await upload("complaints", lines, { actor: agent });
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
  const id = await upload("complaints", [listing(1), own], { actor: agent });
  assert.deepEqual(
    (await findImport(agent, id)).lines.map(({ state }) => state),
    ["faulty", "good"],
  );
});

test("a .csv file goes the same way", async () => {
  const heads = columnsOf.rights.slice(0, 3).map((column) => headOf(column, "zh"));
  const bytes = new TextEncoder().encode(
    `\ufeff${heads}\r\n注册商标,7654322,"甲,乙"\r\n神仙,1,丙\r\n`,
  );
  const holderOrganizationId = filer.organizationId;
  const sheet = { kind: "rights", fileName: "清单.csv", bytes, holderOrganizationId } as const;
  const { lines } = await findImport(filer, await startImport(filer, sheet));
  assert.deepEqual(
    lines.map(({ line, state, cells }) => [line, state, cells["right.title"]]),
    [
      [2, "good", "甲,乙"],
      [3, "faulty", "丙"],
    ],
  );
});

test("an import is its organization's alone, and its sender must still hold the seat", async () => {
  const stranger = await companySeat();
  const id = await upload("complaints", [listing(900)]);
  await assert.rejects(findImport(stranger, id), NotSeen);
  await assert.rejects(sendImport(stranger, id), NotSeen);
  await assert.rejects(discardImport(stranger, id), NotSeen);
  assert.deepEqual(await listImports(stranger, "complaints"), []);
  const officer = await seatIn("market-supervision-110108");
  const sheet = { kind: "rights", fileName: "a", bytes: new Uint8Array() } as const;
  const asked = startImport(officer, { ...sheet, holderOrganizationId: officer.organizationId });
  await assert.rejects(asked, refusedAs("filing.notAFiler"));
  const others = {
    ...sheet,
    bytes: await someRights(),
    holderOrganizationId: stranger.organizationId,
  };
  await assert.rejects(startImport(filer, others), { key: "rights.outsideAuthority" });

  const filed = await casesOf(filer);
  await sendImport(filer, id);
  await system(`update members set ended_at = now() where person_id = '${filer.personId}'`);
  await work(id);
  assert.equal(await casesOf(filer), filed);
  const stopped = await findImport(filer, id);
  assert.equal(stopped.stoppedBecause, "sender-gone");
  assert.ok(stopped.finishedAt);
});

test("an import whose job fails for good says what is left, and a colleague sends the rest once", async (t) => {
  const { sender, colleague } = await company();
  const id = await upload(
    "complaints",
    [1, 2, 3].map((place) => listing(place)),
    { actor: sender },
  );
  const owner = postgres(database.ownerUrl, { max: 1 });
  await owner.unsafe(`create function fail_two() returns trigger language plpgsql as $$
    begin if new.line = 3 then raise exception 'line 3 cannot be kept'; end if; return new; end $$;
    create trigger fail_two before update on sheet_import_lines for each row execute function fail_two()`);
  const stop = await startWorker(database.url);
  t.after(() => Promise.all([stop(), owner.end()]));
  await owner`update pgboss.queue set retry_limit = 1, retry_delay = 0, retry_backoff = false
    where name = 'sheet-import'`;
  const ended = (isEnded: (found: SheetImport) => boolean) =>
    waitFor(async () => {
      const found = await findImport(colleague, id);
      return isEnded(found) ? found : null;
    });
  await sendImport(sender, id);
  const failed = await ended(({ finishedAt }) => finishedAt !== null);
  const states = ({ lines }: SheetImport) => lines.map(({ state }) => state);
  assert.deepEqual(states(failed), ["made", "good", "made"]);
  assert.equal(failed.stoppedBecause, "failed");
  await assert.rejects(discardImport(colleague, id), refusedAs("sheets.sent"));

  await owner`drop trigger fail_two on sheet_import_lines`;
  const { sentAt } = failed;
  await sendImport(colleague, id);
  await stopFailed(systemActor("sheet-import-failed"), {
    importId: id,
    sentAt: sentAt?.toISOString() ?? "",
  });
  assert.equal((await findImport(colleague, id)).stoppedBecause, null, "that was the first time");
  await sendImport(colleague, id);
  const made = await ended(({ finishedAt }) => finishedAt !== null);
  assert.deepEqual([made.stoppedBecause, states(made)], [null, ["made", "made", "made"]]);
  assert.equal(await casesOf(colleague), 3);
  assert.equal(made.personId, colleague.personId);
});

test("one whose sender may no longer file stops, without refusing the lines", async () => {
  const { sender, colleague } = await company();
  const id = await upload("complaints", [listing(1)], { actor: sender });
  await sendImport(sender, id);
  await system(
    `update members set roles = '{administrator}' where person_id = '${sender.personId}'`,
  );
  await work(id);
  const stopped = await findImport(colleague, id);
  assert.equal(stopped.stoppedBecause, "sender-gone");
  assert.equal(stopped.lines[0]?.state, "good");
  await sendImport(colleague, id);
  await work(id);
  assert.equal(await casesOf(colleague), 1);
});

function keyOf(problem: LineProblem | undefined) {
  return problem?.problem.key;
}

/** Asks again every 100 ms until there is an answer, for at most a minute. */
async function waitFor<T>(ask: () => Promise<T | null>): Promise<T> {
  for (let asked = 0; asked < 600; asked++) {
    const answer = await ask();
    if (answer !== null) return answer;
    await setTimeout(100);
  }
  throw new Error("it did not come within a minute");
}

function someRights() {
  const columns = columnsOf.rights;
  const head = columns.map((column) => headOf(column, "zh"));
  return writeSheets({ name: "表", head, lines: [["注册商标", "1", "一"]], widths: [] });
}
