import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { organizationOf } from "#e2e/arrange/organizations";
import { seatIn } from "#e2e/arrange/seats";
import { stands } from "#e2e/journeys/steps/lanes";
import { openFromQueue, openMine } from "#e2e/journeys/steps/open-case";
import {
  acceptReferral,
  openReferral,
  readLetter,
  referTo,
  sendCrime,
} from "#e2e/journeys/steps/refer";
import { entry, takeStep, takeStepAt } from "#e2e/journeys/steps/take-step";
import { expect, test } from "#e2e/journeys/visitor";
import { shanghaiDate } from "#lib/calendar/plain-date";

const penalty = "market-supervision-penalty";
const crime = "criminal-transfer";
const supervision = "docketing-supervision";
const today = shanghaiDate(new Date());

const transfer = {
  reason: "违法经营数额六万八千元，涉嫌销售假冒注册商标的商品罪。",
  basis: "《行政执法机关移送涉嫌犯罪案件的规定》第三条",
};
const refused = {
  reason: "公安机关复议维持不予立案，建议依法监督立案。",
  basis: "《行政执法机关移送涉嫌犯罪案件的规定》第九条",
};

test("counterfeit goods become a crime: refused, supervised, docketed, tried, on one timeline", async ({
  visitor,
}) => {
  test.setTimeout(900_000);
  const { caseId, number } = await arranged();
  const [bureau, police, procuratorate] = await bodies();
  const desk = `/desk/cases/${caseId}` as const;
  const officer = await visitor("zh", "tang");
  const head = await visitor("zh", "yan");
  const policeman = await visitor("zh", "meng");
  const chief = await visitor("zh", "fang");
  const complainant = await visitor("zh", "shi");

  await test.step("turnover above the threshold is reported as a suspected crime, and the head approves", async () => {
    await openFromQueue(officer, number);
    await takeStep(officer, penalty, "docket", {
      handlers: "唐景行、林知意",
      approval: "严书衡 2026-立-207",
    });
    await takeStep(officer, penalty, "report-crime", {
      offence: "214",
      handlers: "唐景行、林知意",
      report: "账册记载已经销售六万八千元，达到追诉标准。",
    });
    await stands(officer, bureau, {
      procedure: penalty,
      state: "crime-reported",
      clocks: ["decide-transfer", "tell-reporter", "decide"],
    });
    await takeStepAt(head, desk, penalty, "approve-transfer", { opinion: "同意移送。" });
    await stands(head, bureau, {
      procedure: penalty,
      state: "transfer-approved",
      clocks: ["transfer-case", "tell-reporter", "decide"],
    });
  });

  await test.step("the packet goes to the police once none of its five documents is missing", async () => {
    await officer.page.reload();
    await sendCrime(officer, police, transfer, "见随案移送的材料。");
    await takeStepAt(officer, desk, penalty, "record-transfer", {
      police: police.name.zh,
      transferredOn: today,
      dossier: ["transfer-letter", "report", "goods-list", "test-report", "other"],
    });
    await openReferral(policeman, "referred-in", number);
    await expect(policeman.page.getByText("见随案移送的材料。")).toHaveCount(5);
    await readLetter(policeman, "案件转送函");
    await readLetter(policeman, "转送材料清单");
    await acceptReferral(policeman);
  });

  await test.step("the police refuse, and uphold that when the bureau asks again", async () => {
    await takeStepAt(policeman, desk, crime, "accept", { receipt: "海公（经）收字〔2026〕118号" });
    await takeStepAt(chief, desk, crime, "refuse", {
      ground: "no-criminal-facts",
      reason: "现有证据不足以证明明知。",
    });
    await takeStepAt(officer, desk, crime, "ask-reconsideration", {
      reason: "进货价明显偏低且曾被处罚，足以认定明知。",
    });
    await takeStepAt(chief, desk, crime, "uphold-refusal", { reason: "维持不予立案。" });
  });

  await test.step("the procuratorate asks why, is told, and has it docketed", async () => {
    await officer.page.goto(desk);
    await referTo(officer, procuratorate, supervision, refused);
    const procurator = await visitor("zh", "pei");
    await openReferral(procurator, "referred-in", number);
    await acceptReferral(procurator);
    await takeStepAt(procurator, desk, supervision, "accept");
    const chiefProcurator = await visitor("zh", "qin");
    await takeStepAt(chiefProcurator, desk, supervision, "ask-reasons", {
      question: "请说明不予立案的理由。",
    });
    await takeStepAt(policeman, desk, crime, "explain-refusal", {
      reasons: "未查实销售者明知。",
    });
    await takeStepAt(chiefProcurator, desk, supervision, "order-docketing", {
      reasons: "理由不能成立，应当立案。",
    });
    await takeStepAt(chief, desk, crime, "docket-as-ordered", {
      number: "海公（经）立字〔2026〕77号",
    });
    await stands(chief, procuratorate, { procedure: supervision, state: "docketed", clocks: [] });
  });

  await test.step("the goods are handed over, and the court's judgment is recorded", async () => {
    await takeStepAt(officer, desk, crime, "hand-over-goods", {
      goods: "运动鞋 220 双",
      handedOverOn: today,
    });
    await takeStepAt(chief, desk, crime, "transfer-for-prosecution", {
      procuratorate: procuratorate.name.zh,
      opinion: "犯罪事实清楚，证据确实、充分，移送审查起诉。",
      transferredOn: today,
    });
    await takeStepAt(policeman, desk, crime, "record-conviction", {
      court: "北京市海淀区人民法院",
      sentence: "有期徒刑一年，并处罚金。",
      finalOn: today,
    });
  });

  await test.step("the complainant reads it all on one timeline", async () => {
    await openMine(complainant, number);
    const told: [string, string][] = [
      [crime, "refuse"],
      [crime, "uphold-refusal"],
      [supervision, "order-docketing"],
      [crime, "docket-as-ordered"],
      [crime, "record-conviction"],
    ];
    for (const [procedure, action] of told)
      await expect(entry(complainant, complainant.words.done(procedure, action))).toBeVisible();
  });
});

async function bodies() {
  const keys = ["market-supervision-110108", "public-security-110108", "procuratorate-110108"];
  const [bureau, police, procuratorate] = await Promise.all(keys.map(organizationOf));
  return [bureau!, police!, procuratorate!] as const;
}

/** A complaint of counterfeit goods sold for more than the threshold. */
async function arranged() {
  const holder = await seatIn("demo-qinghe", ["filer"]);
  const plain = trademarkAnswers(holder);
  const conduct = { ...plain.conduct, turnover: 68000 };
  return filed(holder, { ...plain, conduct });
}
