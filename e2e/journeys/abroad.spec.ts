import { accountIn } from "#e2e/arrange/accounts";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { organizationOf } from "#e2e/arrange/organizations";
import { seatIn } from "#e2e/arrange/seats";
import { clocksRun } from "#e2e/journeys/steps/clocks";
import { lookUp, openFromQueue, openMine, publicEntry } from "#e2e/journeys/steps/open-case";
import { entry, takeStep, takeStepAt } from "#e2e/journeys/steps/take-step";
import { expect, test } from "#e2e/journeys/visitor";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";

const guidance = "overseas-guidance";
const credit = "service-organization-credit";
const today = shanghaiDate(new Date());

test("a company sued abroad gets guidance and a graded organization to turn to", async ({
  visitor,
}) => {
  test.setTimeout(300_000);
  const { caseId, number } = await disputeAbroad();
  const company = await visitor("en", "shi");
  const mailbox = await accountIn("overseas-guidance-beijing", ["officer"]);
  const adviser = await visitor("zh", mailbox);

  await openFromQueue(adviser, number);
  await takeStep(adviser, guidance, "accept", {});
  await clocksRun(adviser, guidance, "guide");
  await takeStep(adviser, guidance, "recommend-organization", {
    organization: "示例环宇律师事务所慕尼黑办公室",
    grade: "grade-a",
    gradingVersion: "2026年第一版",
    reason: "办理过同类商标纠纷。",
  });
  await takeStep(adviser, guidance, "give-guidance", {
    guidance: "先核对法院文书的送达日期，再委托当地律师在期限内答辩。",
    nextStep: "十日内签署委托书。",
  });
  await openMine(company, number);
  await expect(company.page.getByText("示例环宇律师事务所慕尼黑办公室").first()).toBeVisible();
  await takeStep(company, guidance, "report-progress", { information: "已经委托，并提交答辩。" });
  await takeStepAt(adviser, `/desk/cases/${caseId}`, guidance, "conclude", {
    result: "represented",
    reasons: "已由当地律师代理。",
  });
  await company.page.reload();
  await expect(entry(company, company.words.done(guidance, "conclude"))).toBeVisible();
});

test("an agency's dishonest conduct is reported, decided, disclosed and repaired", async ({
  visitor,
}) => {
  test.setTimeout(300_000);
  const { caseId, number, queryCode } = await dishonestAgency();
  const summary = `登记的地址无法联系，列入经营异常名录（${number}）。`;
  const desk = `/desk/cases/${caseId}` as const;
  const officer = await visitor("en", "wen");
  const agency = await visitor("en", "lu");
  const anyone = await visitor();

  await test.step("the office checks the report, and hears the agency first", async () => {
    await openFromQueue(officer, number);
    await takeStep(officer, credit, "accept", {});
    await takeStep(officer, credit, "ask-statement", {
      facts: "公示的执业地址查无此机构。",
      intended: "列入经营异常名录。",
    });
    await openMine(agency, number);
    await clocksRun(agency, credit, "statement");
    await takeStep(agency, credit, "submit-statement", { statement: "已经搬迁，尚未变更登记。" });
  });

  await test.step("it decides, and the finding is disclosed to everybody", async () => {
    await takeStepAt(officer, desk, credit, "list-abnormal", {
      grounds: ["unreachable"],
      reason: "通过登记的地址无法联系。",
      approval: "顾明远 2026-信-3",
    });
    await clocksRun(officer, credit, "publish", "abnormal");
    await takeStep(officer, credit, "publish", { summary });
    await anyone.visit("/credit");
    await expect(anyone.page.getByRole("row").filter({ hasText: summary })).toBeVisible();
    await lookUp(anyone, number, queryCode);
    await expect(publicEntry(anyone, anyone.words.done(credit, "publish"))).toBeVisible();
  });

  await test.step("the agency corrects itself, and the finding is taken off, publicly too", async () => {
    await takeStepAt(agency, `/my/cases/${caseId}`, credit, "request-repair", {
      corrected: "已经变更登记地址。",
      commitment: "on",
    });
    await takeStepAt(officer, desk, credit, "grant-repair", { reason: "查实已经改正。" });
    await anyone.visit("/credit");
    await expect(anyone.page.getByRole("row").filter({ hasText: summary })).toHaveCount(0);
    await lookUp(anyone, number, queryCode);
    await expect(publicEntry(anyone, anyone.words.done(credit, "grant-repair"))).toBeVisible();
  });
});

async function disputeAbroad() {
  const holder = await seatIn("demo-qinghe", ["filer"]);
  return filed(
    holder,
    trademarkAnswers(holder, {
      conduct: {
        conduct: "accused-abroad",
        venue: "abroad",
        placeOfConduct: "DE",
        conductDate: addDays(today, -10),
        description: "在德国参展时收到法院的临时禁令。",
      },
      respondent: { name: "Beispiel GmbH", kind: "company", region: "DE" },
    }),
  );
}

async function dishonestAgency() {
  const holder = await seatIn("demo-qinghe", ["filer"]);
  const { name, creditCode } = await organizationOf("demo-hengxin");
  const right = { kind: "none", title: "举报代理机构", status: "in-force" } as const;
  const conduct = {
    conduct: "dishonest-agency",
    venue: "service",
    placeOfConduct: "110108",
    conductDate: addDays(today, -10),
    description: "公示的地址没有这家机构，收费后无法联系。",
  } as const;
  const respondent = {
    name: name.zh,
    kind: "patent-agency",
    region: "110108",
    creditCode: creditCode!,
  } as const;
  return filed(holder, trademarkAnswers(holder, { right, conduct, respondent }));
}
