import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import postgres from "postgres";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { seatIn } from "#e2e/arrange/seats";
import { loadCases } from "#e2e/bench/load-cases";
import { templateCases } from "#e2e/bench/template-cases";
import { openCase } from "#lib/cases/open-case";
import { queueFor } from "#lib/queue/queue-for";
import { verifyAll } from "#lib/verification/verify-all";

let database: ClonedDatabase;
let owner: postgres.Sql;
before(async () => {
  database = await cloneDatabase();
  owner = postgres(database.ownerUrl, { max: 1 });
});
after(async () => {
  await owner.end();
  await database.drop();
});

test("a loaded case opens like one that was filed, and every chain can be verified", async () => {
  const officer = await seatIn("market-supervision-110108");
  const other = await seatIn("market-supervision-110105");
  const templates = await templateCases();
  await loadCases(database.ownerUrl, templates, [officer.organizationId, other.organizationId], 60);
  const [{ cases, events } = { cases: 0, events: 0 }] = await owner<
    { cases: number; events: number }[]
  >`select (select count(*)::int from cases) as cases, (select count(*)::int from events) as events`;
  assert.equal(cases, 60);
  assert.ok(events >= cases * 10, `${events} events`);

  const queue = await queueFor(officer, { view: "all" });
  assert.ok(queue.rows.length > 5);
  const loaded = queue.rows.find(({ number }) => number.startsWith("QH-2025-"));
  const file = await openCase(officer, loaded!.caseId);
  assert.ok(file.timeline.length >= 10, file.timeline.map(({ type }) => type).join(" "));
  assert.equal(file.lanes[0]?.proceeding.organizationId, officer.organizationId);
  assert.ok(file.kase.parties.some(({ name }) => name.endsWith("号店")));

  const report = await verifyAll(owner);
  assert.deepEqual(report.breaks, []);
});
