import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { designAnswers, filed } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { fastTrackPage } from "#lib/cases/fast-track-page";
import { openCase } from "#lib/cases/open-case";
import { chartOf } from "#lib/claim-charts/chart-of";
import { writeChart } from "#lib/claim-charts/write-chart";
import { findCases } from "#lib/search/find-cases";

let database: ClonedDatabase;
let holder: MemberActor;
let reviewer: MemberActor;

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat();
  reviewer = await seatIn("beijing-protection-center", ["reviewer"]);
});
after(() => database.drop());

const row = {
  feature: "弧形外壳与底座一体成型",
  accused: "外壳为弧形",
  evidenceId: null,
  place: "照片左侧",
  finding: "identical",
};

test("the reviewer writes the chart beside the evidence, and the last version counts", async () => {
  const { caseId, proceedingId } = await requested();
  await writeChart(reviewer, { proceedingId, seq: 0, rows: [row] });
  const first = (await fastTrackPage(reviewer, caseId)).chart;
  assert.deepEqual(first.rows, [row]);
  const rows = [row, { ...row, feature: "散热孔", finding: "absent" }];
  await writeChart(reviewer, { proceedingId, seq: first.seq, rows });
  const page = await fastTrackPage(reviewer, caseId);
  assert.deepEqual(page.chart.rows, rows);
  const [told] = (await openCase(reviewer, caseId)).timeline;
  assert.equal(told!.type, "claim-chart-written");
  assert.deepEqual(told!.payload, { rows: 2, open: 0 });
});

test("a version that was written over meanwhile is refused, and nothing changes", async () => {
  const { caseId, proceedingId } = await requested();
  await writeChart(reviewer, { proceedingId, seq: 0, rows: [row] });
  await refused("claimCharts.changedMeanwhile", reviewer, { proceedingId, seq: 0, rows: [row] });
  assert.equal((await fastTrackPage(reviewer, caseId)).chart.rows.length, 1);
});

test("the parties read neither the chart nor that there is one", async () => {
  const { caseId, proceedingId } = await requested();
  await writeChart(reviewer, { proceedingId, seq: 0, rows: [row] });
  assert.equal((await acting(holder, (tx) => chartOf(tx, proceedingId))).seq, 0);
  const { timeline } = await openCase(holder, caseId);
  assert.ok(timeline.every(({ type }) => type !== "claim-chart-written"));
  await refused("cases.notOwner", holder, { proceedingId, seq: 0, rows: [row] });
});

test("another center does not see the proceeding; a file of another case is no evidence", async () => {
  const { proceedingId } = await requested();
  const stranger = await seatIn("zhongguancun-protection-center", ["reviewer"]);
  await assert.rejects(writeChart(stranger, { proceedingId, seq: 0, rows: [row] }), NotSeen);
  const rows = [{ ...row, evidenceId: newId() }];
  await refused("malformed", reviewer, { proceedingId, seq: 0, rows });
});

test("the body finds a case by the words of its chart; its filer does not", async () => {
  const { caseId, proceedingId } = await requested();
  const rows = [{ ...row, feature: "蜂巢状镂空" }];
  await writeChart(reviewer, { proceedingId, seq: 0, rows });
  const found = async (who: MemberActor) => JSON.stringify(await findCases(who, "蜂巢状镂空"));
  assert.ok((await found(reviewer)).includes(caseId));
  assert.ok(!(await found(holder)).includes(caseId));
});

async function requested() {
  const { caseId } = await filed(holder, designAnswers(holder));
  const { lanes } = await openCase(reviewer, caseId);
  return { caseId, proceedingId: lanes.find(({ own }) => own)!.proceeding.id };
}

function refused(key: string, actor: MemberActor, wanted: Parameters<typeof writeChart>[1]) {
  return assert.rejects(
    writeChart(actor, wanted),
    (thrown) => thrown instanceof Refusal && thrown.key === key,
  );
}
