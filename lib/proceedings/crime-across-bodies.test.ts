import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { alsoOpened, clocksNow, proceedingNow, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { lanesOf } from "#lib/proceedings/lanes-of";

let database: ClonedDatabase;
let holder: MemberActor;
let market: MemberActor;
let police: MemberActor;
let procuratorate: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");
const both = ["officer", "head"] as const;

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例移送公司", monday);
  market = await seatIn("market-supervision-110108", [...both], monday);
  police = await seatIn("public-security-110108", [...both], monday);
  procuratorate = await seatIn("procuratorate-110108", [...both], monday);
});
after(() => database.drop());

test("what police and court do with a suspected crime lays the penalty aside and tells it the result", async () => {
  const { caseId, penalty, crime } = await transferred();
  assert.equal((await proceedingNow(penalty)).state, "transferred");
  await taken(police, crime, "docket", { offence: "214", number: "示例〔2026〕1号" });
  assert.equal((await proceedingNow(penalty)).state, "with-police");
  assert.equal((await clocksNow(penalty, "decide"))[0]?.dueOn, null, "the time stands still");
  const lanes = await acting(holder, (tx) => lanesOf(tx, holder, caseId));
  const told = lanes.filter(({ procedure }) => procedure.key === "market-supervision-penalty");
  assert.ok(told.some(({ proceeding }) => proceeding.state === "investigating"));
  assert.ok(told.every(({ proceeding }) => proceeding.state !== "with-police"));
  await taken(police, crime, "transfer-for-prosecution", {
    procuratorate: "示例检察院",
    opinion: "移送审查起诉",
    transferredOn: "2026-11-02",
  });
  const sentence = { court: "示例法院", sentence: "并处罚金", finalOn: "2026-11-02" };
  await taken(police, crime, "record-conviction", sentence);
  assert.equal((await proceedingNow(penalty)).state, "convicted");
});

test("a refusal that is upheld gives the case back, and the procuratorate can turn it round", async () => {
  const { caseId, penalty, crime } = await transferred();
  await taken(police, crime, "refuse", { ground: "no-criminal-facts", reason: "未达标准" });
  assert.equal((await proceedingNow(penalty)).state, "transferred");
  const supervision = await alsoOpened(caseId, "docketing-supervision", procuratorate);
  await taken(procuratorate, supervision, "accept");
  assert.equal((await proceedingNow(crime)).state, "under-supervision");
  await taken(procuratorate, supervision, "ask-reasons", { question: "请说明理由" });
  const [explain] = await clocksNow(crime, "explain");
  assert.equal(explain?.dueOn, "2026-11-09");
  await taken(police, crime, "explain-refusal", { reasons: "扣除未履行订单" });
  assert.equal((await proceedingNow(supervision)).state, "reasons-received");
  await taken(procuratorate, supervision, "order-docketing", { reasons: "理由不能成立" });
  assert.equal((await proceedingNow(crime)).state, "ordered");
  await taken(police, crime, "docket-as-ordered", { number: "示例〔2026〕2号" });
  assert.equal((await proceedingNow(supervision)).outcome, "docketed");
  assert.equal((await proceedingNow(penalty)).state, "with-police");
});

/** A penalty whose case has gone to the police, who have accepted it. */
async function transferred() {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const penalty = await alsoOpened(caseId, "market-supervision-penalty", market);
  await taken(market, penalty, "docket", { handlers: "两名", approval: "同意" });
  const report = { offence: "214", handlers: "两名", report: "达到追诉标准" };
  await taken(market, penalty, "report-crime", report);
  await taken(market, penalty, "approve-transfer", { opinion: "同意移送" });
  const handed = { police: "示例分局", transferredOn: "2026-11-02", dossier: ["report"] };
  await taken(market, penalty, "record-transfer", handed);
  const crime = await alsoOpened(caseId, "criminal-transfer", police);
  await taken(police, crime, "accept", { receipt: "已签收" });
  return { caseId, penalty, crime };
}
