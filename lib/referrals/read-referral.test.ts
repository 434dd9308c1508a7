import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { cast, monday } from "#e2e/arrange/referrals";
import { at } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { openCase } from "#lib/cases/open-case";
import { queueFor } from "#lib/queue/queue-for";
import { answerWith } from "#lib/referrals/answer-with";
import { readReferral } from "#lib/referrals/read-referral";
import { sendPage } from "#lib/referrals/send-page";
import { sendReferral } from "#lib/referrals/send-referral";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;
let fengtai: MemberActor;
let coordinator: MemberActor;
const because = { reason: "不在本区。", basis: "程序规定第十条" };

before(async () => {
  database = await cloneDatabase();
  ({ holder, haidian, chaoyang, fengtai, coordinator } = await cast());
});
after(() => database.drop());

test("the recipient reads the preview and the answers open to it, and nothing of the case", async () => {
  const { caseId, referralId } = await sent(chaoyang);
  const file = await readReferral(chaoyang, referralId);
  assert.equal(file.side, "recipient");
  assert.equal(file.caseSeen, false);
  assert.equal(file.place?.zh, "海淀区");
  assert.equal(file.referral.preview.respondent, "示例鞋业商店");
  assert.deepEqual(file.actions, ["acknowledge", "accept", "accept-partly", "return"]);
  await assert.rejects(openCase(chaoyang, caseId), NotSeen);
  assert.deepEqual((await readReferral(haidian, referralId)).actions, ["revoke"]);
});

test("a handshake between others does not exist", async () => {
  const { referralId } = await sent(chaoyang);
  await assert.rejects(readReferral(fengtai, referralId), NotSeen);
});

test("an answer names every field that is missing before it is asked to be confirmed", async () => {
  const { referralId } = await sent(chaoyang);
  assert.throws(
    () => answerWith(chaoyang, "return", { referralId, version: 1, typed: { reason: "x" } }),
    (error) =>
      error instanceof Refusal &&
      error.fields.basis === "fields.missing" &&
      error.fields.properOrganizationId === "fields.missing",
  );
});

test("after the second return the coordinator reads both with the bodies they named", async () => {
  const { caseId, referralId } = await sent(chaoyang);
  await returned(chaoyang, referralId, fengtai);
  const again = await sent(fengtai, caseId);
  await returned(fengtai, again.referralId, chaoyang);
  const [asked] = (await queueFor(coordinator, { view: "referred-in" })).referrals;
  const file = await readReferral(coordinator, asked!.id);
  assert.deepEqual(file.actions, ["acknowledge", "designate"]);
  assert.deepEqual(
    file.earlier.map(({ state, to, proper }) => [state, to.zh, proper?.zh]),
    [
      ["returned", "北京市朝阳区市场监督管理局", "北京市丰台区市场监督管理局"],
      ["returned", "北京市丰台区市场监督管理局", "北京市朝阳区市场监督管理局"],
    ],
  );
});

test("only the owner has a page to send from; it never offers the owner itself", async () => {
  const { caseId, proceedingId } = await fileOne();
  const page = await sendPage(haidian, { caseId, proceedingId });
  const offered = page.recipients.byKind.flatMap(({ organizations }) => organizations);
  assert.ok(offered.length > 50);
  assert.ok(offered.every(({ id }) => id !== haidian.organizationId));
  assert.equal(page.answerDays, 5);
  await assert.rejects(sendPage(holder, { caseId, proceedingId }), NotSeen);
  await assert.rejects(sendPage(chaoyang, { caseId, proceedingId }), NotSeen);
});

async function fileOne() {
  const { caseId } = await filed(at(holder, monday), trademarkAnswers(holder));
  return { caseId, proceedingId: (await openCase(haidian, caseId)).lanes[0]!.proceeding.id };
}

async function sent(to: MemberActor, of?: string) {
  const caseId = of ?? (await fileOne()).caseId;
  const { proceeding } = (await openCase(haidian, caseId)).lanes[0]!;
  const referralId = await sendReferral(haidian, {
    proceedingId: proceeding.id,
    version: proceeding.version,
    kind: "transfer",
    toOrganizationId: to.organizationId,
    procedureKey: "market-supervision-penalty",
    ...because,
  });
  return { caseId, referralId };
}

async function returned(by: MemberActor, referralId: string, proper: MemberActor) {
  const { referral } = await readReferral(by, referralId);
  const typed = { ...because, properOrganizationId: proper.organizationId };
  await answerWith(by, "return", { referralId, version: referral.version, typed })();
}
