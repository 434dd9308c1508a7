import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { assign } from "#lib/proceedings/assign";
import { takeAction } from "#lib/proceedings/take-action";
import { askFilters } from "#lib/queue/ask-filters";
import type { Meaning } from "#lib/queue/filter/meaning";
import { readFilter } from "#lib/queue/filter/read-filter";
import { groupEnds } from "#lib/queue/group-ends";
import { type QueueQuestion, queueFor } from "#lib/queue/queue-for";
import { queueIds } from "#lib/queue/queue-page";
import { loadCalendar } from "#lib/working-days/load-calendar";

let database: ClonedDatabase;
let haidian: MemberActor;
let chaoyang: MemberActor;
const numbers: string[] = [];
const today = "2026-11-20T10:00:00+08:00";

before(async () => {
  database = await cloneDatabase();
  const holder = await companySeat("示例青禾100%公司", new Date(today));
  haidian = await seatIn("market-supervision-110108", ["officer"], new Date(today));
  chaoyang = await seatIn("market-supervision-110105", ["officer"], new Date(today));
  for (const day of ["2026-10-12", "2026-11-03", "2026-11-20"]) {
    const filing = at(holder, `${day}T09:00:00+08:00`);
    numbers.push((await filed(filing, trademarkAnswers(holder))).number);
  }
  const { rows } = await queueFor(haidian, { view: "all" });
  await assign(haidian, { proceedingId: rows[1]!.id, version: 1, memberId: haidian.memberId });
});
after(() => database.drop());

async function found(filter: string, view: QueueQuestion["view"] = "all", actor = haidian) {
  const queue = await queueFor(actor, { view, filter });
  assert.equal(queue.found, queue.rows.length, `the count of ${filter}`);
  return queue.rows.map(({ number }) => numbers.indexOf(number)).sort();
}

test("each condition lists what it says", async () => {
  for (const [filter, expected] of [
    ["status:new", [0, 1, 2]],
    ["状态:核查中", [0, 1, 2]],
    ["状态:调查中", []],
    ["due:overdue", [0]],
    ["due:<=3wd", [0, 1]],
    ["due:>3wd", [2]],
    ["期限:无", []],
    ["owner:@me", [1]],
    ["owner:none", [0, 2]],
    ["-owner:@me", [0, 2]],
    ["right:商标", [0, 1, 2]],
    ["right:专利", []],
    ["filed:today", [2]],
    ["filed:2026-10", [0]],
    ["lane:fast", []],
    ["respondent:示例鞋业", [0, 1, 2]],
    ["complainant:示例鞋业", []],
    ["青禾", [0, 1, 2]],
    ["owner:@me or due:overdue", [0, 1]],
    ["owner:@me due:overdue", []],
  ] as const)
    assert.deepEqual(await found(filter), expected, filter);
  assert.deepEqual(await found(`经办人:${haidian.personName}`), [1]);
});

test("signs of patterns and of SQL mean themselves", async () => {
  assert.deepEqual(await found('"100%公司"'), [0, 1, 2]);
  for (const text of ['"%"', "_____", "\\", "'; drop table cases; --", "1' or '1'='1"])
    assert.ok((await found(text)).length <= 3, text);
  assert.deepEqual(await found('"青_"'), []);
});

test("rare words list by the search index what walking through all work lists", async () => {
  const calendar = await acting(haidian, loadCalendar);
  const context = { now: haidian.now, calendar };
  const { soon } = groupEnds(haidian.now, calendar);
  const listed = (filter: Meaning | null) =>
    acting(haidian, (tx) => queueIds(tx, haidian, soon, { view: "all", filter: filter! }, 100));
  for (const [typed, lines] of [
    ["青禾", 3],
    ["青", 3],
    ['"100%公司"', 3],
    ["１００％公司", 0],
    ["respondent:示例鞋业", 3],
    ["complainant:示例鞋业", 0],
    ["-青禾", 0],
    ["青禾 or 不存在", 3],
    ["-不存在 -也没有", 3],
  ] as const) {
    const [read] = await acting(haidian, (tx) => askFilters(tx, [typed], context));
    assert.match(JSON.stringify(read?.meaning), /"rare":true/, typed);
    const found = await listed(read!.meaning);
    assert.equal(found.length, lines, typed);
    assert.deepEqual(found, await listed(readFilter(typed, context).meaning), typed);
  }
});

test("a filter narrows its view; a number is looked for in every one; no other body's is found", async () => {
  assert.deepEqual(await found("due:overdue", "mine"), []);
  assert.deepEqual(await found(numbers[0]!, "mine"), [0]);
  assert.deepEqual(await found(numbers[2]!.slice(-6), "mine"), [2]);
  assert.deepEqual(await found("number:2026", "mine"), []);
  assert.deepEqual(await found("number:QH-2026", "mine"), [0, 1, 2]);
  assert.deepEqual(await found(`${numbers[0]} or ${numbers[2]}`, "mine"), [0, 2]);
  assert.deepEqual(await found(`${numbers[0]} due:overdue`, "mine"), [0]);
  assert.deepEqual(await found(`${numbers[1]} or due:overdue`, "mine"), [1]);
  assert.deepEqual(await found(`-${numbers[0]}`, "mine"), [1]);
  for (const filter of [numbers[0]!, "青禾", "due:overdue or due:>0d"])
    assert.deepEqual(await found(filter, "all", chaoyang), [], filter);
});

test("a closed state is found although its case is no longer open work", async () => {
  const { rows } = await queueFor(haidian, { view: "all", filter: numbers[2] });
  await takeAction(haidian, {
    proceedingId: rows[0]!.id,
    action: "refuse",
    version: rows[0]!.version,
    input: { ground: "no-prima-facie-evidence", approval: "严书衡", reason: "证据不足。" },
  });
  assert.deepEqual(await found("状态:不予立案"), [2]);
  assert.deepEqual(await found("status:closed"), [2]);
  assert.deepEqual(await found("status:closed", "new"), []);
});

test("by a filter that is not understood nothing is listed", async () => {
  const queue = await queueFor(haidian, { view: "all", filter: "颜色:红" });
  assert.equal(queue.rows.length, 0);
  assert.equal(queue.found, null);
  assert.equal(queue.filter.errors[0]?.because, "unknown-key");
});
