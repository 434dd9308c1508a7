import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { bodiesFor, guideGroups } from "#lib/guides/bodies-for";
import { toBring, waysIn } from "#lib/guides/ways-in";
import { messages } from "#lib/messages/all";
import { generalHandling } from "#lib/procedures/general-handling";
import { procedures } from "#lib/procedures/registry";
import { tipHandling } from "#lib/procedures/tip-handling";

let database: ClonedDatabase;
const now = new Date("2026-11-23T09:00:00+08:00");

before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

test("every procedure stands in the index once, under its channel, and the fallback not at all", async () => {
  const groups = await guideGroups(now);
  const shown = groups.flatMap(({ keys }) => keys);
  const own = procedures.filter((table) => table !== generalHandling).map(({ key }) => key);
  assert.deepEqual([...shown].sort(), own.sort());
  const under = (key: string) => groups.find(({ keys }) => keys.includes(key))?.channel?.name.zh;
  assert.equal(under("patent-adjudication"), "行政执法");
  assert.equal(under("tip-handling"), "社会监督");
  assert.equal(under("mediation"), "多元调解");
  assert.equal(under("notarisation"), "法律服务", "though no notary is registered yet");
});

test("a visitor is told which bodies may handle it, without signing in", async () => {
  const bodies = await bodiesFor(tipHandling, now);
  const names = bodies.map(({ name }) => name.zh);
  assert.ok(names.includes("北京市海淀区市场监督管理局"));
  assert.ok(names.includes("北京市12315投诉举报中心"));
  assert.ok(!names.includes("北京仲裁委员会（北京国际仲裁中心）"));
});

test("a report needs neither right nor name, a complaint both right and identity", () => {
  assert.deepEqual(waysIn(tipHandling), ["report", "sent"]);
  assert.deepEqual(toBring(tipHandling), ["facts", "evidence", "noName"]);
  for (const table of procedures) {
    const { ways, bringList } = messages.zh.guides;
    for (const way of waysIn(table)) assert.ok(way in ways, `${table.key} ${way}`);
    for (const thing of toBring(table)) assert.ok(thing in bringList, `${table.key} ${thing}`);
  }
});
