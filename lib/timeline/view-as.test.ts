import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { dishonestAgencyAnswers, filed, inventionAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { lookUpReceipt } from "#lib/cases/look-up-receipt";
import { openCase } from "#lib/cases/open-case";
import { writeNote } from "#lib/cases/write-note";
import type { Filed } from "#lib/complaints/file-complaint";
import { sendMessage } from "#lib/correspondence/send-message";
import type { Perspective } from "#lib/timeline/perspective";

let database: ClonedDatabase;
let holder: MemberActor;
let accused: MemberActor & { creditCode: string };
let office: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");
const most = 200;

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例知情公司", monday);
  accused = await companySeat("示例被举报代理所", monday);
  office = await seatIn("beijing-ip-office", ["officer", "head"], monday);
});
after(() => database.drop());

test("as a party or the public, an officer sees of a served complaint what each of them gets", async () => {
  const { creditCode } = accused;
  const respondent = {
    name: "示例被请求人",
    kind: "company",
    region: "110106",
    creditCode,
  } as const;
  const complaint = await filed(holder, inventionAnswers(holder, { respondent }));
  const proceedingId = await firstProceeding(complaint.caseId);
  await taken(office, proceedingId, "docket", { panel: "甲、乙、丙" });
  await taken(office, proceedingId, "serve", { method: "post", servedOn: "2026-11-02" });
  await spokenOn(complaint, proceedingId);
  await seenAlike(complaint);
});

test("as the respondent of a report, nothing of what its reporter did is seen, as the respondent's own", async () => {
  const report = await filed(holder, dishonestAgencyAnswers(holder, accused));
  const proceedingId = await firstProceeding(report.caseId);
  await taken(office, proceedingId, "accept");
  const facts = { facts: "部分委托材料签名雷同。", intended: "拟认定失信行为。" };
  await taken(office, proceedingId, "ask-statement", facts);
  await spokenOn(report, proceedingId);
  await seenAlike(report);
  assert.ok((await shown(office, report, "complainant")).some(isFiling));
  assert.ok(!(await shown(office, report, "respondent")).some(isFiling));
});

/** Something for each audience: the own body's, and each side's. */
async function spokenOn({ caseId }: Filed, proceedingId: string) {
  await writeNote(office, { caseId, text: "内部意见。" });
  await sendMessage(holder, { proceedingId, text: "请问进展？" });
  await sendMessage(office, { proceedingId, side: "respondent", text: "请按期答复。" });
}

async function seenAlike(complaint: Filed) {
  for (const [actor, as] of [
    [holder, "complainant"],
    [accused, "respondent"],
  ] as const) {
    const own = await shown(actor, complaint);
    assert.ok(own.length > 3, as);
    assert.deepEqual(await shown(office, complaint, as), own, as);
  }
  const { number, queryCode } = complaint;
  const { events } = await lookUpReceipt({ number, code: queryCode }, "10.9.0.1");
  const told = events.map(line);
  assert.deepEqual(await shown(office, complaint, "public"), told);
}

async function shown(actor: MemberActor, { caseId }: Filed, as?: Perspective) {
  const { timeline } = await openCase(actor, caseId, { as, most });
  return timeline.map(line);
}

function line({ seq, type }: { seq: number; type: string }) {
  return `${seq} ${type}`;
}

function isFiling(told: string) {
  return told.endsWith(" complaint-filed");
}
