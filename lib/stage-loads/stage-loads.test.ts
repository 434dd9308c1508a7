import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { assign } from "#lib/proceedings/assign";
import { takeAction } from "#lib/proceedings/take-action";
import { queueFor } from "#lib/queue/queue-for";
import { totalOf } from "#lib/stage-loads/fold-loads";
import { stageLoads } from "#lib/stage-loads/stage-loads";

let database: ClonedDatabase;
let officer: MemberActor;
let head: MemberActor;
const today = "2026-11-20T10:00:00+08:00";

before(async () => {
  database = await cloneDatabase();
  const holder = await companySeat("示例青禾公司", new Date(today));
  officer = await seatIn("market-supervision-110108", ["officer"], new Date(today));
  head = await seatIn("market-supervision-110108", ["head"], new Date(today));
  for (const day of ["2026-10-12", "2026-11-03", "2026-11-20", "2026-11-19"])
    await filed(at(holder, `${day}T09:00:00+08:00`), trademarkAnswers(holder));
  const { rows } = await queueFor(officer, { view: "all" });
  for (const row of rows.slice(0, 3))
    await assign(officer, { proceedingId: row.id, version: 1, memberId: officer.memberId });
  await takeAction(officer, {
    proceedingId: rows[2]!.id,
    action: "refuse",
    version: 2,
    input: { ground: "no-prima-facie-evidence", approval: "严书衡", reason: "证据不足。" },
  });
});
after(() => database.drop());

test("a head sees who has how much in which stage, what is late and what is due soon", async () => {
  const { officers, bodies } = await stageLoads(head, "zh");
  assert.deepEqual(
    officers.map(({ id, name, stages, all }) => [id, name, stages.received, all.count]),
    [
      [null, null, { count: 1, overdue: 0, soon: 0 }, 1],
      [officer.memberId, officer.personName, { count: 2, overdue: 1, soon: 1 }, 2],
    ],
  );
  assert.deepEqual(totalOf(officers).all, { count: 3, overdue: 1, soon: 1 });
  assert.deepEqual(bodies, []);
});

test("the numbers are those of the queue behind them", async () => {
  const { officers } = await stageLoads(head, "zh");
  const own = `经办人:${officer.personName} 阶段:已收到`;
  const listed = await queueFor(head, { view: "all", filter: own });
  assert.equal(listed.found, officers[1]?.stages.received.count);
  const late = await queueFor(head, { view: "all", filter: `${own} 期限:逾期` });
  assert.equal(late.found, officers[1]?.stages.received.overdue);
  const soon = await queueFor(head, { view: "all", filter: `${own} 期限:<=3个工作日 -期限:逾期` });
  assert.equal(soon.found, officers[1]?.stages.received.soon);
});

test("the coordinating office sees the bodies that it supervises, others nothing", async () => {
  const coordinator = await seatIn("coordination-office-beijing", ["officer"], new Date(today));
  const { bodies } = await stageLoads(coordinator, "zh");
  assert.deepEqual(
    bodies.map(({ id, all }) => [id, all.count]),
    [[officer.organizationId, 3]],
  );
  const stranger = await seatIn("market-supervision-110105", ["head"], new Date(today));
  assert.deepEqual(await stageLoads(stranger, "zh"), { officers: [], bodies: [] });
  assert.throws(() => stageLoads(officer, "zh"), NotSeen);
});
