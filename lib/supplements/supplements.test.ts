import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { alsoOpened, firstProceeding, proceedingNow, taken } from "#e2e/arrange/lanes";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { openCase } from "#lib/cases/open-case";
import { addEvidence } from "#lib/evidence/add-evidence";
import { evidenceOf } from "#lib/evidence/evidence-of";
import { storeFile } from "#lib/evidence/store";
import { grantTo, useEvidenceFolder } from "#lib/evidence/testing";
import { answerInWords } from "#lib/supplements/answer-in-words";
import { answerItem } from "#lib/supplements/answer-item";
import { looseFiles } from "#lib/supplements/loose-files";
import { findSupplement, openSupplements } from "#lib/supplements/open-supplements";
import { requestItems } from "#lib/supplements/request-items";
import { sendSupplement } from "#lib/supplements/send-supplement";
import { takeAnswers } from "#lib/supplements/take-answers";
import { verifyAll } from "#lib/verification/verify-all";

let database: ClonedDatabase;
let removeFolder: () => Promise<void>;
let filer: MemberActor;
let officer: MemberActor;

before(async () => {
  database = await cloneDatabase();
  removeFolder = await useEvidenceFolder();
  filer = await companySeat();
  officer = await seatIn("market-supervision-110108", ["officer"]);
});
after(async () => {
  await database.drop();
  await removeFolder();
});

test("a request lists one thing a line, without the numbers that were typed before them", () => {
  assert.deepEqual(requestItems("1. 授权书原件\n\n（2）样品照片\n3、2024年发票\n2.5万元的收据"), [
    "授权书原件",
    "样品照片",
    "2024年发票",
    "2.5万元的收据",
  ]);
  assert.deepEqual(requestItems(""), [""]);
});

test("each thing is answered by itself, with its own words and files, and the body reads it at once", async () => {
  const { caseId, proceedingId } = await asked();
  const taken = await post(proceedingId, {
    "text-1": "原件已经扫描。",
    "files-1": [file("授权书.txt", "授权书")],
    "text-2": "",
  });
  assert.deepEqual([taken.kept, taken.refused], [[1], []]);
  const { items, isOpen } = await findSupplement(filer, proceedingId);
  assert.equal(isOpen, true);
  assert.deepEqual(
    items.map(({ number, asked, answer }) => [
      number,
      asked,
      answer && [answer.brought, answer.text, answer.files.map(({ fileName }) => fileName)],
    ]),
    [
      [1, "授权书原件", [true, "原件已经扫描。", ["授权书.txt"]]],
      [2, "样品照片", null],
    ],
  );
  const { timeline } = await openCase(officer, caseId);
  const [told] = timeline.filter(({ type }) => type === "supplement-item-answered");
  assert.equal(told?.disclosures.answer, "原件已经扫描。");
  assert.equal(told?.disclosures.item, "授权书原件");
  const [line] = await evidenceOf(officer, caseId);
  assert.equal(line?.note, "补正第1项：授权书原件");
});

test("the answer is not sent while a thing is open; one that cannot be brought says why", async () => {
  const { caseId, proceedingId } = await asked();
  await answerItem(filer, proceedingId, said(1, "见附件说明"));
  const { version } = await proceedingNow(proceedingId);
  await assert.rejects(sendSupplement(filer, proceedingId, version), (error) => {
    assert.ok(error instanceof Refusal);
    assert.equal(error.key, "supplements.itemsOpen");
    assert.deepEqual(error.fields, { "text-2": "supplements.itemOpen" });
    return true;
  });
  const lacking = { ...said(2, ""), brought: false };
  await assert.rejects(answerItem(filer, proceedingId, lacking), (error) => {
    assert.deepEqual((error as Refusal).fields, { "text-2": "supplements.reasonMissing" });
    return true;
  });
  await answerItem(filer, proceedingId, { ...lacking, text: "样品已经用完。" });
  await sendSupplement(filer, proceedingId, version);
  assert.notEqual((await proceedingNow(proceedingId)).state, "supplementing");
  const { timeline } = await openCase(officer, caseId);
  const whole = timeline.find(
    (entry) => entry.type === "action-taken" && entry.payload.action === "answer-supplement",
  );
  const lines = "1. 授权书原件：见附件说明\n2. 样品照片：不能提供。样品已经用完。";
  assert.equal(whole?.disclosures.answer, lines);
  const waiting = await openSupplements(filer);
  assert.ok(!waiting.some((one) => one.proceedingId === proceedingId));
  assert.deepEqual((await verifyAll(database.sql)).breaks, []);
});

test("an answer may be corrected; the latest counts, with the files of all, and the same twice is one", async () => {
  const { proceedingId } = await asked();
  await post(proceedingId, { "text-1": "一", "files-1": [file("甲.txt", "甲")] });
  const again = await post(proceedingId, { "text-1": "一" });
  assert.deepEqual(again.kept, []);
  await post(proceedingId, { "text-1": "二", "files-1": [file("乙.txt", "乙")] });
  const [first] = (await findSupplement(filer, proceedingId)).items;
  const names = first?.answer?.files.map(({ fileName }) => fileName);
  assert.deepEqual([first?.answer?.text, names], ["二", ["甲.txt", "乙.txt"]]);
});

test("a file that is refused loses no words, and the same file may answer two things", async () => {
  const { caseId, proceedingId } = await asked();
  const taken = await post(proceedingId, {
    "text-1": "第一项",
    "files-1": [file("空.txt", ""), file("同.txt", "同一份")],
    "files-2": [file("同.txt", "同一份")],
  });
  assert.deepEqual(taken.kept, [1, 2]);
  const refused = taken.refused.map(({ field, refusal }) => [field, refusal.key]);
  assert.deepEqual(refused, [["files-1", "evidence.empty"]]);
  const { items } = await findSupplement(filer, proceedingId);
  const ids = items.map(({ answer }) => answer?.files.map(({ evidenceId }) => evidenceId));
  assert.deepEqual(ids[0], ids[1]);
  assert.equal((await evidenceOf(filer, caseId)).length, 1);
});

test("only own files stand for use, and no other's can be used", async () => {
  const { caseId, proceedingId } = await asked();
  const own = await uploaded(filer, caseId, "filer");
  const others = await uploaded(officer, caseId, "officer", "complainant");
  assert.equal((await evidenceOf(filer, caseId)).length, 2);
  const loose = await looseFiles(filer, await findSupplement(filer, proceedingId));
  assert.deepEqual(
    loose.map(({ id }) => id),
    [own],
  );
  await assert.rejects(post(proceedingId, { [`use-1-${others}`]: "on" }), NotSeen);
  await post(proceedingId, { [`use-1-${own}`]: "on" });
  assert.deepEqual(await looseFiles(filer, await findSupplement(filer, proceedingId)), []);
});

test("what comes after the body has stopped waiting is kept, and only the whole is refused", async () => {
  const { proceedingId } = await asked();
  const { version } = await proceedingNow(proceedingId);
  await post(proceedingId, { "text-1": "一", "text-2": "二" });
  await sendSupplement(filer, proceedingId, version);
  const late = await post(proceedingId, { "text-2": "二，更正" });
  assert.deepEqual(late.kept, [2]);
  const { items, isOpen } = await findSupplement(filer, proceedingId);
  assert.deepEqual([isOpen, items[1]?.answer?.text], [false, "二，更正"]);
  await assert.rejects(sendSupplement(filer, proceedingId, version), { key: "cases.stalePage" });
});

test("nobody else may answer, nor is told what is asked", async () => {
  const { proceedingId } = await asked();
  for (const other of [officer, await companySeat()])
    await assert.rejects(answerItem(other, proceedingId, said(1, "我来答")), NotSeen);
  const reader = { ...filer, roles: [] };
  const answering = answerItem(reader, proceedingId, said(1, "我来答"));
  await assert.rejects(answering, { key: "closed.role-missing" });
});

test("what is asked of both sides either may answer, and both read it with its files", async () => {
  const { caseId } = await filed(filer, trademarkAnswers(filer));
  const [court, other] = [await seatIn("beijing-ip-court", ["officer"]), await companySeat()];
  await grantTo(other, caseId, "respondent");
  const proceedingId = await alsoOpened(caseId, "judicial-confirmation", court);
  await taken(court, proceedingId, "request-supplement", { items: "调解协议原件" });
  const answering = { "text-1": "原件见附件。", "files-1": [file("协议.txt", "协议")] };
  assert.deepEqual((await post(proceedingId, answering, other)).kept, [1]);
  const [item] = (await findSupplement(filer, proceedingId)).items;
  assert.equal(item?.answer?.text, "原件见附件。");
  const [line] = await evidenceOf(filer, caseId);
  assert.deepEqual([line?.fileName, line?.audience], ["协议.txt", "parties"]);
});

test("the whole answer fits into a step's text, every thing with an equal share", () => {
  const answer = { text: "字".repeat(2000), brought: true, files: [], at: new Date() };
  const items = [1, 2, 3].map((number) => ({ number, asked: `第${number}样`, answer }));
  const whole = answerInWords(items, 4000);
  assert.ok(whole.length <= 4000);
  assert.deepEqual(
    whole.split("\n").map((line) => line.slice(0, 7)),
    ["1. 第1样：", "2. 第2样：", "3. 第3样："],
  );
});

async function asked() {
  const { caseId } = await filed(filer, trademarkAnswers(filer));
  const proceedingId = await firstProceeding(caseId);
  const items = "1. 授权书原件\n2. 样品照片";
  const earlier = at(officer, new Date(Date.now() - 1000));
  await taken(earlier, proceedingId, "request-supplement", { items });
  return { caseId, proceedingId };
}

function said(item: number, text: string) {
  return { item, text, brought: true, files: [] };
}

function file(name: string, content: string): File {
  return new File([content], name);
}

function post(
  proceedingId: string,
  fields: Record<string, string | File[]>,
  actor: MemberActor = filer,
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one);
  const { headers, body } = new Response(form);
  return takeAnswers({ ...actor, now: new Date() }, proceedingId, {
    contentType: headers.get("content-type"),
    contentLength: 0,
    body: Readable.fromWeb(body as never),
  });
}

async function uploaded(actor: MemberActor, caseId: string, words: string, audience?: string) {
  const stored = await storeFile(Readable.from([Buffer.from(words)]), `${words}.txt`);
  return addEvidence({ ...actor, now: new Date() }, { caseId, audience }, stored);
}
