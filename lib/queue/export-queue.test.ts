import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import readXlsxFile from "read-excel-file/node";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { messages } from "#lib/messages/all";
import { exportQueue } from "#lib/queue/export-queue";
import { usualLayout } from "#lib/queue/layout";
import { queueSheet } from "#lib/web/queue-sheet";

let database: ClonedDatabase;
let officer: MemberActor;
let stranger: MemberActor;
let caseId: string;
const today = "2026-11-20T10:00:00+08:00";
const formula = '=HYPERLINK("http://示例.invalid","点这里")';

before(async () => {
  database = await cloneDatabase();
  const holder = await companySeat("示例青禾公司", new Date(today));
  officer = await seatIn("market-supervision-110108", ["officer"], new Date(today));
  stranger = await seatIn("market-supervision-110105", ["officer"], new Date(today));
  const answers = trademarkAnswers(holder);
  const respondent = { ...answers.respondent, name: formula };
  ({ caseId } = await filed(at(holder, today), { ...answers, respondent }));
});
after(() => database.drop());

const everything = { view: "all", filter: "" } as const;

test("an export is kept with who, when and what, and on each of its cases, for good", async () => {
  const rows = await exportQueue(officer, { view: "all", filter: "权利:商标" });
  assert.equal(rows.length, 1);
  const [kept] = await acting(officer, (tx) =>
    tx.execute(sql`select person_id, view, filter, lines from queue_exports`),
  );
  assert.deepEqual(kept, {
    person_id: officer.personId,
    view: "all",
    filter: "权利:商标",
    lines: 1,
  });
  const [read] = await acting(officer, (tx) =>
    tx.execute(sql`select person_id, target_id from readings where what = 'export'`),
  );
  assert.deepEqual(read, { person_id: officer.personId, target_id: caseId });
  const change = acting(systemActor("test"), (tx) =>
    tx.execute(sql`update queue_exports set lines = 0`),
  );
  await assert.rejects(change);
  const others = await acting(stranger, (tx) => tx.execute(sql`select 1 from queue_exports`));
  assert.equal(others.length, 0);
});

test("nobody exports what they do not see, and nothing by a filter that is not understood", async () => {
  assert.deepEqual(await exportQueue(stranger, everything), []);
  await assert.rejects(exportQueue(officer, { view: "all", filter: "颜色:红" }), Refusal);
});

test("what was typed into a complaint stays text in the file", async () => {
  const rows = await exportQueue(officer, everything);
  const say = (key: string) =>
    String(key.split(".").reduce<unknown>((at, name) => (at as never)[name], messages.zh));
  const columns = ["respondent", "right", "state", "due", "filed"] as const;
  const words = {
    name: "案件",
    number: "编号",
    fastTrack: "快速通道",
    yes: "是",
    columns: messages.zh.desk.columns,
  };
  const sign = "\u0007";
  const typed = rows.map((row) => ({ ...row, respondent: `${row.respondent}${sign}` }));
  const file = await queueSheet(typed, columns, { t: say, locale: "zh", words });
  assert.equal(file.includes("<f>"), false);
  const [sheet] = await readXlsxFile(file);
  const [head, line] = sheet!.data;
  assert.deepEqual(head, ["编号", "被投诉人", "权利", "状态", "期限", "投诉日", "快速通道"]);
  assert.equal(String(line?.[1]).trim(), formula);
  assert.deepEqual(line?.slice(2, 6), ["注册商标", "核查中", "2026-12-11 24:00", "2026-11-20"]);
  assert.ok(usualLayout.columns.length > 0);
});
