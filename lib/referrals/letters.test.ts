import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { pdfText } from "#e2e/arrange/pdf-text";
import {
  answer,
  because,
  cast,
  complaintOf,
  eventsOf,
  fileOf,
  monday,
  penalty,
  sees,
  send,
} from "#e2e/arrange/referrals";
import { at } from "#e2e/arrange/seats";
import { NotSeen } from "#lib/access/refusal";
import { noticesOf } from "#lib/notices/notices-of";
import { printPdf } from "#lib/notices/print-pdf";
import { readNotice } from "#lib/notices/read-notice";
import { packets } from "#lib/referrals/packets";
import { readReferral } from "#lib/referrals/read-referral";

let database: ClonedDatabase;
let people: Awaited<ReturnType<typeof cast>>;
const tuesday = "2026-11-03T09:00:00+08:00";

before(async () => {
  database = await cloneDatabase();
  people = await cast();
});
after(() => database.drop());

test("a transfer goes with a letter under the sender's number and a list of all that is handed over", async () => {
  const { haidian, chaoyang, holder } = people;
  const { caseId, proceedingId } = await complaintOf(holder);
  const shown = await fileOf(holder, caseId);
  const referralId = await send(haidian, proceedingId, chaoyang, transfer);
  const [list, letter] = (await readReferral(haidian, referralId)).letters;
  assert.match(letter!.number, /^.+〔2026〕\d+号$/);
  assert.equal(list!.number, `${letter!.number}附件`);
  assert.deepEqual([letter!.title, list!.title], ["案件移送函", "移送材料清单"]);

  const { content } = await readNotice(haidian, letter!.id);
  assert.equal(content.addressee, chaoyang.organizationName.zh);
  const text = pdfText(printPdf(content)).replaceAll("\n", "");
  for (const said of [
    haidian.organizationName.zh,
    letter!.number,
    `移送理由：${because.reason}`,
    `依据：${because.basis}`,
    "办理程序：市场监管行政处罚",
    "答复期限：至2026年11月9日届满",
    "2026年11月2日",
  ])
    assert.ok(text.includes(said), said);

  const { content: listed } = await readNotice(haidian, list!.id);
  const hash = shown.replaceAll("-", "").repeat(2);
  const row = ["1", "照片.png", "3", hash, "电子文件（未载明是否有纸质原件）"];
  assert.deepEqual(listed.table?.rows, [row]);
  assert.ok(
    pdfText(printPdf(listed))
      .replaceAll(/[\n\u200b]/g, "")
      .includes(hash),
  );
});

test("the receiving body opens them before it sees the case; that is their service, once", async () => {
  const { haidian, chaoyang, fengtai, holder } = people;
  const { caseId, proceedingId } = await complaintOf(holder);
  const referralId = await send(haidian, proceedingId, chaoyang, transfer);
  const [list, letter] = (await readReferral(chaoyang, referralId)).letters;
  await readNotice(haidian, letter!.id);
  assert.equal((await noticesOf(haidian, caseId))[1]?.openedAt, null, "the sender proves nothing");
  for (const other of [fengtai, holder]) {
    await assert.rejects(readNotice(other, letter!.id), NotSeen);
    assert.deepEqual(await noticesOf(other, caseId), []);
  }
  const reader = at(chaoyang, tuesday);
  assert.equal((await readNotice(reader, letter!.id)).content.title, "案件移送函");
  await readNotice(reader, list!.id);
  assert.equal(await sees(chaoyang, caseId), false);
  for (const { openedAt } of await noticesOf(haidian, caseId))
    assert.deepEqual(openedAt, reader.now);
  assert.equal((await eventsOf(caseId, "notice-opened")).length, 2);

  await answer(reader, referralId, "accept");
  assert.equal((await noticesOf(chaoyang, caseId)).length, 2, "from then on among the case's own");
});

test("who signs for a referral has received its letter; a body that is only asked gets none", async () => {
  const { haidian, chaoyang, holder } = people;
  const { caseId, proceedingId } = await complaintOf(holder);
  const question = { kind: "consult", task: "贵局是否立案？" } as const;
  const asked = await send(haidian, proceedingId, chaoyang, question);
  assert.deepEqual((await readReferral(chaoyang, asked)).letters, []);
  const referralId = await send(haidian, proceedingId, chaoyang, { ...transfer, kind: "refer" });
  await answer(at(chaoyang, tuesday), referralId, "acknowledge");
  const opened = (await noticesOf(haidian, caseId)).map(({ openedAt }) => openedAt);
  assert.deepEqual(opened, [new Date(tuesday), new Date(tuesday)]);
});

test("what goes with a criminal transfer or a piece of work is listed, and nothing beside it", async () => {
  const { haidian, police, chaoyang, holder } = people;
  const { caseId, proceedingId } = await complaintOf(holder);
  const [report, other] = [await fileOf(haidian, caseId), await fileOf(holder, caseId)];
  const { documents } = packets["criminal-transfer"]!;
  const packet = Object.fromEntries(documents.map(({ key }) => [key, { text: `${key}：无` }]));
  packet["test-report"] = { evidenceId: report } as never;
  const crime = { kind: "refer", procedureKey: "criminal-transfer", packet } as const;
  const rows = await listOf(await send(haidian, proceedingId, police, crime));
  assert.deepEqual(
    rows.map(([, name, , , form]) => [name, form?.slice(0, 4)]),
    [
      ["涉嫌犯罪案件移送书", "在平台上"],
      ["涉嫌犯罪案件情况的调查报告", "在平台上"],
      ["涉案物品清单", "在平台上"],
      ["有关检验报告或者鉴定意见：照片.png", "电子文件"],
      ["其他有关涉嫌犯罪的材料", "在平台上"],
      ["照片.png", "电子文件"],
    ],
  );
  const work = { task: "请鉴别样品。", taskDueOn: "2026-12-01", evidenceIds: [other] };
  const entrusted = await send(haidian, proceedingId, chaoyang, { kind: "entrust", ...work });
  const hashes = (await listOf(entrusted)).map(([, , , hash]) => hash);
  assert.deepEqual(hashes, [other.replaceAll("-", "").repeat(2)]);
});

const transfer = { kind: "transfer", procedureKey: penalty } as const;

async function listOf(referralId: string): Promise<string[][]> {
  const reader = at(people.haidian, monday);
  const [list] = (await readReferral(reader, referralId)).letters;
  return (await readNotice(reader, list!.id)).content.table!.rows;
}
