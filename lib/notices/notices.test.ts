import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { eq } from "drizzle-orm";
import readXlsxFile from "read-excel-file/node";
import { events } from "#db/schema/events";
import { proceedings } from "#db/schema/proceedings";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { designAnswers, filed, inventionAnswers } from "#e2e/arrange/complaints";
import { pdfText } from "#e2e/arrange/pdf-text";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { messages } from "#lib/messages/all";
import { editTemplate, templateFingerprint } from "#lib/notices/edit-template";
import { noticesOf } from "#lib/notices/notices-of";
import { printPdf } from "#lib/notices/print-pdf";
import { readNotice } from "#lib/notices/read-notice";
import { serviceRecordOf } from "#lib/notices/service-record";
import { listTemplates } from "#lib/notices/templates";
import { takeAction } from "#lib/proceedings/take-action";
import { exportQueue } from "#lib/queue/export-queue";
import { findCases } from "#lib/search/find-cases";
import { queueSheet } from "#lib/web/queue-sheet";

let database: ClonedDatabase;
let holder: MemberActor;
let reviewer: MemberActor;
let administrator: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");
const grounds = { grounds: ["registered-filer", "urgent"], reason: "权利稳定，网上正在销售。" };

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("䶮㛃𬭎镕喆示例公司", monday);
  reviewer = await seatIn("beijing-protection-center", ["reviewer"], monday);
  administrator = await seatIn("coordination-office-beijing", ["administrator"], monday);
});
after(() => database.drop());

test("a step gives out its document: number, words, law and the limit that now runs", async () => {
  const { caseId, number } = await granted();
  const [line] = await noticesOf(holder, caseId);
  assert.match(line!.number, /^京知保〔2026〕\d+号$/);
  const { content } = await readNotice(reviewer, line!.id);
  assert.equal(content.addressee, "䶮㛃𬭎镕喆示例公司");
  const words = content.paragraphs.join("\n");
  assert.match(words, new RegExp(number));
  assert.match(words, /符合的条件：申请人已在中心备案、情况紧急/);
  assert.match(words, /理由：权利稳定，网上正在销售。/);
  assert.match(words, /依据：《知识产权保护中心工作规则（中心自定，非法定）》第2条（待核实）/);
  assert.match(words, /出具意见的目标时间：至2026年11月\d+日届满/);
});

test("numbers of a body follow each other without a gap", async () => {
  const serials = [await granted(), await granted()].map(async ({ caseId }) => {
    const [line] = await noticesOf(reviewer, caseId);
    return Number(/〕(\d+)号/.exec(line!.number)?.[1]);
  });
  const [first, second] = await Promise.all(serials);
  assert.equal(second, first! + 1);
});

test("a body's reading proves nothing; the addressee's first opening is the service", async () => {
  const { caseId } = await granted();
  const [line] = await noticesOf(holder, caseId);
  await readNotice(reviewer, line!.id);
  assert.equal((await noticesOf(holder, caseId))[0]?.openedAt, null);
  const opened = at(holder, "2026-11-03T09:00:00+08:00");
  await readNotice(opened, line!.id);
  await readNotice(at(holder, "2026-11-04T09:00:00+08:00"), line!.id);
  assert.deepEqual((await noticesOf(holder, caseId))[0]?.openedAt, opened.now);
  const said = await eventsOf(caseId, "notice-opened");
  assert.equal(said.length, 1);
  assert.equal(JSON.parse(said[0]!.body).payload.noticeId, line!.id);
});

test("its issuer and its addressee print the record of its service, with the hashes of the timeline", async () => {
  const { caseId, number } = await granted();
  const [line] = await noticesOf(holder, caseId);
  const unread = (await serviceRecordOf(reviewer, line!.id)).paragraphs.join("\n");
  assert.match(unread, /查收时间：尚未在线查收/);
  assert.equal((await noticesOf(holder, caseId))[0]?.openedAt, null, "looking serves nothing");
  assert.equal(
    (await readNotice(at(holder, "2026-11-03T09:00:00+08:00"), line!.id)).mayProve,
    true,
  );
  const [issued] = await eventsOf(caseId, "notice-issued");
  const [opened] = await eventsOf(caseId, "notice-opened");
  for (const actor of [reviewer, holder]) {
    const record = await serviceRecordOf(actor, line!.id);
    const text = pdfText(printPdf(record)).replaceAll("\n", "");
    for (const said of [
      "送达回证",
      number,
      line!.number,
      "受送达人：䶮㛃𬭎镕喆示例公司",
      "2026-11-03 09:00:00",
      `查收人：${holder.personName}`,
      issued!.hash,
      opened!.hash,
    ])
      assert.ok(text.includes(said), said);
  }
  for (const other of [administrator, await companySeat()])
    await assert.rejects(serviceRecordOf(other, line!.id), NotSeen);
});

test("nobody outside the case opens its documents", async () => {
  const { caseId } = await granted();
  const [line] = await noticesOf(holder, caseId);
  const stranger = await companySeat();
  assert.deepEqual(await noticesOf(stranger, caseId), []);
  await assert.rejects(readNotice(stranger, line!.id), NotSeen);
});

test("a step without a document gives none out", async () => {
  const { caseId } = await filed(holder, inventionAnswers(holder));
  assert.deepEqual(await noticesOf(holder, caseId), []);
});

test("a changed wording is used from then on and leaves what was issued", async () => {
  const before = await granted();
  const template = (await listTemplates(administrator)).find(({ kind }) => kind === "acceptance")!;
  const changed = { title: "准予快速通道通知书", body: "{受送达人}：{案号}已准予。\n{期限}" };
  const was = templateFingerprint(template);
  await editTemplate(administrator, "acceptance", { ...changed, was });
  const after = await granted();
  assert.equal((await noticesOf(holder, after.caseId))[0]?.title, "准予快速通道通知书");
  assert.notEqual((await noticesOf(holder, before.caseId))[0]?.title, "准予快速通道通知书");
  const stale = editTemplate(administrator, "acceptance", { ...changed, was });
  await assert.rejects(
    stale,
    (error) => error instanceof Refusal && error.key === "settings.changedMeanwhile",
  );
});

test("a wording that cannot be filled in is refused, and so is whoever does not keep settings", async () => {
  const [template] = await listTemplates(administrator);
  const was = templateFingerprint(template!);
  const wrong = { title: "通知", body: "{姓名}", was };
  await assert.rejects(
    editTemplate(administrator, "acceptance", wrong),
    (error) => error instanceof Refusal && error.fields.body === "notices.unknownPlace",
  );
  await assert.rejects(editTemplate(reviewer, "acceptance", { ...template!, was }), NotSeen);
});

test("a document prints as PDF, also with rare characters and what looks like markup", () => {
  const pdf = printPdf({
    title: "受理通知书",
    number: "京知〔2026〕1号",
    addressee: "䶮㛃𬭎镕喆",
    paragraphs: ["#panic() $x$ [未闭合 \\"],
    organization: "示例局",
    date: "2026年11月2日",
  });
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  const text = pdfText(pdf).replaceAll(/\s/g, "");
  assert.match(text, /䶮㛃𬭎镕喆：#panic\(\)\$x\$\[未闭合\\/);
  assert.doesNotMatch(text, /\uFFFD/, "a glyph for every character");
});

test("a name of rare characters that was typed is found, printed and exported as it was", async () => {
  const name = "䶮㛃𬭎镕喆示例商行";
  const { caseId, number } = await granted(name);
  for (const typed of [name, "𬭎镕", "䶮"]) {
    const { hits } = await findCases(reviewer, typed);
    assert.ok(
      hits.some((hit) => hit.caseId === caseId),
      typed,
    );
  }
  const [line] = await noticesOf(reviewer, caseId);
  const { content } = await readNotice(reviewer, line!.id);
  assert.match(pdfText(printPdf(content)), /^䶮㛃𬭎镕喆示例公司：$/m);
  const rows = (await exportQueue(reviewer, { view: "all", filter: "" })).filter(
    (row) => row.number === number,
  );
  const words = { name: "案件", number: "编号", fastTrack: "快速通道", yes: "是" };
  const { columns } = messages.zh.desk;
  const options = { t: (key: string) => key, locale: "zh", words: { ...words, columns } } as const;
  const [sheet] = await readXlsxFile(await queueSheet(rows, ["respondent"], options));
  assert.equal(sheet!.data[1]?.[1], name);
});

async function granted(respondentName?: string) {
  const answers = designAnswers(holder);
  const name = respondentName ?? answers.respondent.name;
  const kase = await filed(holder, { ...answers, respondent: { ...answers.respondent, name } });
  const [proceeding] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(proceedings).where(eq(proceedings.caseId, kase.caseId)),
  );
  const { id: proceedingId, version } = proceeding!;
  await takeAction(reviewer, { proceedingId, version, action: "grant", input: grounds });
  return kase;
}

function eventsOf(caseId: string, type: string) {
  return inTransaction({ kind: "system" }, async (tx) => {
    const rows = await tx.select().from(events).where(eq(events.caseId, caseId));
    return rows.filter((row) => row.type === type);
  });
}
