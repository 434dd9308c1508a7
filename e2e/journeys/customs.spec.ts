import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, taken } from "#e2e/arrange/lanes";
import { organizationOf } from "#e2e/arrange/organizations";
import { seatIn } from "#e2e/arrange/seats";
import { clockOf, clocksRun, dueOn, saysWhy } from "#e2e/journeys/steps/clocks";
import { isTold } from "#e2e/journeys/steps/inbox";
import { openFromQueue, openMine } from "#e2e/journeys/steps/open-case";
import { entry, takeStep, takeStepAt } from "#e2e/journeys/steps/take-step";
import { expect, test } from "#e2e/journeys/visitor";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";

const procedure = "customs-protection";
const today = shanghaiDate(new Date());
const goods = "运动鞋 1200 双，标有「青禾」商标。";

test("customs holds goods of its own motion, and lets them go when nothing is infringed", async ({
  visitor,
}) => {
  test.setTimeout(300_000);
  const { caseId, number } = await arranged();
  const holder = await visitor("en", "shi");
  const officer = await visitor("zh", "fan");

  await test.step("customs finds goods of a recorded mark, and tells the right holder", async () => {
    await openFromQueue(officer, number);
    await clocksRun(officer, procedure, "answer-application");
    await takeStep(officer, procedure, "notify-holder", {
      goods,
      recordal: "示例备案号 T2024-00001",
      servedOn: today,
    });
    await clocksRun(officer, procedure, "apply");
  });

  await test.step("the right holder is told, has three working days, and applies with security", async () => {
    await isTold(holder, procedure, "notify-holder");
    await openMine(holder, number);
    await clocksRun(holder, procedure, "apply");
    const told = holder.words.say("clocks.amount", { amount: 3, unit: "workingDays" });
    await saysWhy(holder, clockOf(holder, procedure, "apply"), told);
    await takeStep(holder, procedure, "apply-for-detention", {
      application: "请求扣留上述货物，并按要求提供担保。",
      security: "100000",
    });
  });

  await test.step("the goods are held, with the days of investigation and of the court's notice", async () => {
    await takeStepAt(officer, `/desk/cases/${caseId}`, procedure, "detain-ex-officio", {
      goods,
      detainedOn: today,
      approval: "沈怀舟 2026-扣-12",
    });
    await clocksRun(officer, procedure, "investigate", "court-notice-ex-officio");
    const ends = [
      await dueOn(officer, procedure, "investigate"),
      await dueOn(officer, procedure, "court-notice-ex-officio"),
    ];
    expect(ends).toEqual(ends.toSorted());
  });

  await test.step("the consignee follows from then on, and explains the goods", async () => {
    const consignee = await visitor("zh", "jiang");
    await openMine(consignee, number);
    await clocksRun(consignee, procedure, "investigate", "court-notice-ex-officio");
    await expect(entry(consignee, consignee.words.done(procedure, "notify-holder"))).toHaveCount(0);
    await takeStep(consignee, procedure, "explain-goods", {
      statement: "货物由商标权利人的被许可人委托加工，附许可合同。",
    });
  });

  await test.step("nothing is infringed: the goods are released on a day, and the security is returned", async () => {
    await takeStepAt(officer, `/desk/cases/${caseId}`, procedure, "find-no-infringement", {
      findings: "许可合同真实有效，货物未侵犯商标权。",
      approval: "沈怀舟",
      releasedOn: today,
    });
    await clocksRun(officer, procedure);
    await takeStep(officer, procedure, "close", { security: "returned", approval: "沈怀舟" });
    await openMine(holder, number);
    await expect(entry(holder, holder.words.done(procedure, "find-no-infringement"))).toBeVisible();
    await expect(entry(holder, holder.words.done(procedure, "close"))).toBeVisible();
  });
});

test("goods that infringe are confiscated after a notice, and disposed of", async ({ visitor }) => {
  test.setTimeout(300_000);
  const { caseId, number } = await arranged();
  await detained(caseId);
  const desk = `/desk/cases/${caseId}` as const;
  const officer = await visitor("en", "fan");
  const head = await visitor("en", "shen");
  const consignee = await visitor("en", "jiang");

  await test.step("customs finds infringement, and dockets the penalty", async () => {
    await takeStepAt(officer, desk, procedure, "find-infringement", {
      findings: "商标相同，未经许可，货物侵犯商标权。",
      approval: "沈怀舟 2026-认-7",
    });
    await takeStep(officer, procedure, "docket-penalty", {
      handlers: "范若水、叶知秋",
      approval: "沈怀舟 2026-立-7",
    });
    await clocksRun(officer, procedure, "decide");
  });

  await test.step("the consignee is told what is intended, and gives up the hearing", async () => {
    await takeStep(officer, procedure, "notify-penalty", {
      facts: "出口运动鞋 1200 双，侵犯备案商标专用权。",
      intended: "没收侵权货物。",
      servedOn: today,
    });
    await openMine(consignee, number);
    await takeStep(consignee, procedure, "waive-hearing", { statement: "不申请听证。" });
  });

  await test.step("the head confiscates; the remedies run with their last days", async () => {
    await takeStepAt(head, desk, procedure, "confiscate", {
      goods,
      reasons: "侵权事实清楚，证据确凿，依照条例第二十七条予以没收。",
      servedOn: today,
    });
    await consignee.page.reload();
    await clocksRun(consignee, procedure, "reconsideration", "sue");
    await expect(
      entry(consignee, consignee.words.done(procedure, "confiscate")).first(),
    ).toBeVisible();
  });

  await test.step("the goods are disposed of, the security is settled, and the file is closed", async () => {
    await takeStepAt(officer, desk, procedure, "dispose-of-goods", {
      way: "donated",
      approval: "沈怀舟",
      note: "除标后转交公益机构。",
    });
    await takeStep(officer, procedure, "close", { security: "costs-deducted", approval: "沈怀舟" });
  });
});

/** Goods that were found, applied for with security and detained, and are being looked into. */
async function detained(caseId: string) {
  const proceedingId = await firstProceeding(caseId);
  const holder = await seatIn("demo-qinghe", ["filer"]);
  const officer = await seatIn("beijing-customs", ["officer"]);
  const found = { goods, recordal: "示例备案号 T2024-00001", servedOn: today };
  await taken(officer, proceedingId, "notify-holder", found);
  const application = "请求扣留上述货物，并按要求提供担保。";
  await taken(holder, proceedingId, "apply-for-detention", { application, security: "100000" });
  const held = { goods, detainedOn: today, approval: "沈怀舟" };
  await taken(officer, proceedingId, "detain-ex-officio", held);
}

/** Goods for export under a mark that is recorded at customs, of a company with a seat here. */
async function arranged() {
  const holder = await seatIn("demo-qinghe", ["filer"]);
  const { name, creditCode } = await organizationOf("demo-yuanda");
  const plain = trademarkAnswers(holder);
  return filed(holder, {
    ...plain,
    right: { ...plain.right, customsRecordal: true },
    conduct: {
      conduct: "exports-counterfeit-goods",
      venue: "port",
      placeOfConduct: "110105",
      conductDate: addDays(today, -1),
      description: "出口的运动鞋使用已经备案的商标。",
    },
    respondent: { name: name.zh, kind: "company", region: "110108", creditCode: creditCode! },
  });
}
