import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { and, eq } from "drizzle-orm";
import { proceedings } from "#db/schema/proceedings";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { dishonestAgencyAnswers, filed } from "#e2e/arrange/complaints";
import { taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { openCase } from "#lib/cases/open-case";
import { partyCase } from "#lib/cases/party-case";

let database: ClonedDatabase;
let reporter: MemberActor;
let agency: MemberActor & { creditCode: string };
let office: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");

before(async () => {
  database = await cloneDatabase();
  reporter = await companySeat("示例知情公司", monday);
  agency = await companySeat("示例被举报代理所", monday);
  office = await seatIn("beijing-ip-office", ["officer"], monday);
});
after(() => database.drop());

async function reported() {
  const { caseId } = await filed(reporter, dishonestAgencyAnswers(reporter, agency));
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(proceedings)
      .where(and(eq(proceedings.caseId, caseId))),
  );
  await taken(office, row!.id, "accept");
  const facts = { facts: "部分委托材料签名雷同。", intended: "拟认定失信行为。" };
  await taken(office, row!.id, "ask-statement", facts);
  return { caseId, proceedingId: row!.id, procedureKey: row!.procedureKey };
}

test("an agency that is told of a report learns what is alleged, and nowhere who reported", async () => {
  const { caseId, proceedingId, procedureKey } = await reported();
  assert.equal(procedureKey, "service-organization-credit");
  const page = await partyCase(agency, caseId);
  const all = JSON.stringify(page);
  assert.ok(!all.includes("知情"), "no name, no place and no word of the reporter's");
  assert.ok(!all.includes(reporter.organizationId));
  assert.ok(all.includes("部分委托材料签名雷同"), "but what the office told it");
  assert.ok(
    page.lanes[0]?.open.some((action) => JSON.stringify(action).includes("submit-statement")),
  );
  await taken(agency, proceedingId, "submit-statement", { statement: "系误传，已更正。" });
});

test("the office and the reporter see the report whole", async () => {
  const { caseId } = await reported();
  for (const actor of [office, reporter]) {
    const { kase, timeline } = await openCase(actor, caseId);
    assert.equal(kase.holder.zh, "示例知情公司");
    assert.match(kase.answers.conduct.description, /伪造签名/);
    assert.ok(timeline.some(({ type }) => type === "complaint-filed"));
  }
});
