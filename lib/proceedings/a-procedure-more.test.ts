import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { alsoOpened, clocksNow, proceedingNow, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { guideOf } from "#lib/guides/guide-of";
import { waysIn } from "#lib/guides/ways-in";
import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import { conditionsOf } from "#lib/procedures/conditions";
import { explore } from "#lib/procedures/explore";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { lend } from "#lib/procedures/lend-for-test";
import { complainant, officer } from "#lib/procedures/who";
import { choice, text } from "#lib/proceedings/fields";
import { type Procedure, procedure } from "#lib/proceedings/procedure";
import { timelineFor } from "#lib/timeline/timeline-for";

const basis = [{ law: "platform-rules", article: "1", confirmed: false }] as const;

/** All that a new procedure takes: this table, … */
const hearing = procedure({
  key: "example-public-hearing",
  version: "2026-11-01",
  ownerKinds: ["coordination-office"],
  basis,
  opening: { state: "proposed", starts: ["announce"], onRequestOf: ["complainant"] },
  states: {
    proposed: { phase: "new", stage: "received" },
    commenting: { phase: "waiting", stage: "examination", waitsFor: "complainant" },
    held: { phase: "closed", stage: "closed" },
  },
  clocks: {
    announce: { limit: "general-handling.accept", binds: "owner", audience: "complainant" },
    comment: { limit: "filing.supplement", binds: "complainant", audience: "complainant" },
  },
  actions: {
    announce: {
      from: ["proposed"],
      to: "commenting",
      by: [officer],
      input: { subject: text(500) },
      audience: "complainant",
      basis,
      ends: ["announce"],
      starts: ["comment"],
    },
    comment: {
      from: ["commenting"],
      to: "same",
      by: [complainant],
      input: { comment: text(2000) },
      audience: "complainant",
      basis,
    },
    hold: {
      from: ["commenting"],
      to: "held",
      by: [officer],
      input: { result: choice("agreed", "disputed"), minutes: text(4000) },
      audience: "complainant",
      basis,
      needs: [{ is: "clock-ended-or-expired", clock: "comment" }],
      ends: ["comment"],
      outcome: { byAnswer: "result" },
      solemn: true,
    },
  },
});

/** … its words, which the type check holds to the table, … */
const words = {
  name: "公开听取意见",
  about: "就重大事项公开听取意见。",
  states: {
    proposed: { name: "待公告", about: "尚未公告。" },
    commenting: { name: "听取意见中", about: "正在听取意见。" },
    held: { name: "已结束", about: "已经结束。" },
  },
  clocks: {
    announce: { name: "公告的目标时间", onExpiry: "列入督办。" },
    comment: { name: "发表意见的时间", onExpiry: "不再听取。" },
  },
  actions: {
    announce: {
      label: "公告",
      done: "已公告",
      consequence: "发表意见的时间开始计算。",
      fields: { subject: field("事项") },
    },
    comment: {
      label: "发表意见",
      done: "已发表意见",
      consequence: "送交承办机构。",
      fields: { comment: field("意见") },
    },
    hold: {
      label: "结束",
      done: "已结束",
      consequence: "程序终结。",
      fields: {
        result: pick("结果", { agreed: "意见一致", disputed: "存在分歧" }),
        minutes: field("记录"),
      },
    },
  },
  outcomes: { agreed: "意见一致", disputed: "存在分歧" },
} satisfies ProcedureWords<typeof hearing>;

/** … and its tests, which are a grid and a list of conditions. */
const GRID = `
proposed
  officer     announce
commenting
  officer     hold
  complainant comment
held
`;
const CONDITIONS = ["hold | comment running | clock-still-running"];

let database: ClonedDatabase;
let holder: MemberActor;
let office: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");

before(async () => {
  lend(hearing);
  database = await cloneDatabase();
  holder = await companySeat("示例公众公司", monday);
  office = await seatIn("coordination-office-beijing", ["officer"], monday);
});
after(() => database.drop());

test("an added procedure is held by the same grid and conditions, and has no dead end", () => {
  assert.equal(assertGrid(hearing, GRID), combinations(hearing));
  assert.deepEqual(conditionsOf(hearing), CONDITIONS);
  const { situations, endable } = explore(hearing);
  assert.deepEqual(
    [...situations.keys()].filter((key) => !endable.has(key)),
    [],
  );
});

test("an added procedure has its guide, with every word that it needs", () => {
  const table: Procedure = hearing;
  const { steps, ends } = guideOf(table);
  const shown = steps.map(({ state, moves, limits }) => [state, moves, ...limits]);
  assert.deepEqual(shown, [
    ["proposed", "owner", "announce"],
    ["commenting", "complainant", "comment"],
  ]);
  assert.deepEqual(ends, ["held"]);
  assert.deepEqual(waysIn(table), ["complainant", "sent"]);
  for (const state of [...shown.map(([state]) => state!), ...ends])
    assert.ok(words.states[state as keyof typeof words.states].name, state);
});

test("the engine runs an added procedure to its end: gate, clocks, sight and timeline", async () => {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const id = await alsoOpened(caseId, hearing.key, office);
  const [announce] = await clocksNow(id, "announce");
  assert.equal(announce?.dueOn, "2026-11-09", "5 working days from a Monday");
  await assert.rejects(taken(holder, id, "announce", { subject: "x" }), {
    key: "closed.not-yours",
  });
  await taken(office, id, "announce", { subject: "是否统一鉴别标准" });
  await taken(holder, id, "comment", { comment: "建议统一。" });
  const minutes = { result: "agreed", minutes: "意见一致。" };
  await assert.rejects(taken(office, id, "hold", minutes), { key: "closed.clock-still-running" });
  await taken(office, id, "hold", minutes, "2026-11-18T10:00:00+08:00");
  const { state, phase, outcome, dueAt } = await proceedingNow(id);
  assert.deepEqual([state, phase, outcome, dueAt], ["held", "closed", "agreed", null]);
  const lines = await acting(holder, (tx) => timelineFor(tx, holder, caseId));
  const done = lines.entries.flatMap(({ type, payload }) =>
    type === "action-taken" && "action" in payload ? [payload.action] : [],
  );
  assert.deepEqual([...done].sort(), ["announce", "comment", "hold"]);
});
