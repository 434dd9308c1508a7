import { organizationOf } from "#e2e/arrange/organizations";
import { stands } from "#e2e/journeys/steps/lanes";
import { openFromQueue } from "#e2e/journeys/steps/open-case";
import { entry, takeStep } from "#e2e/journeys/steps/take-step";
import { answerQuestion, comeBack, leaveTip, reportTip } from "#e2e/journeys/steps/tip";
import { expect, test } from "#e2e/journeys/visitor";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";

const procedure = "tip-handling";
const today = shanghaiDate(new Date());

test("a nameless tip without JavaScript is verified and docketed, and its reporter follows it by number and code", async ({
  visitor,
}) => {
  test.setTimeout(300_000);
  const bureau = await organizationOf("market-supervision-110108");
  const reporter = await visitor("zh", undefined, "without-scripts");
  const officer = await visitor("zh", "tang");
  const kept = await test.step("somebody reports without an account or a name", async () => {
    const handedIn = await reportTip(reporter, {
      conduct: "sells-counterfeit-goods",
      description: "市场二楼一家店低价销售仿冒品牌的运动鞋，仓库里还有几十箱。",
      venue: "market",
      placeOfConduct: "110108",
      conductDate: addDays(today, -1),
      respondentName: "示例步步高鞋店",
    });
    await leaveTip(reporter);
    return handedIn;
  });

  await test.step("the district's body checks it, and asks whom it does not know", async () => {
    await openFromQueue(officer, kept.number);
    await expect(officer.page.getByText("匿名举报人").first()).toBeVisible();
    await stands(officer, bureau, { procedure, state: "registered", clocks: ["verify"] });
    await takeStep(officer, procedure, "record-step", {
      step: "visit",
      note: "现场未见仓库，需要进一步的线索。",
    });
    await takeStep(officer, procedure, "ask-reporter", { question: "仓库在哪里？" });
  });

  await test.step("the reporter comes back with number and code, reads the question and answers", async () => {
    await comeBack(reporter, { ...kept, code: kept.code.toLowerCase() });
    await expect(reporter.page.getByText("仓库在哪里？").first()).toBeVisible();
    await answerQuestion(reporter, procedure, "在市场后面的3号库房。");
    await leaveTip(reporter);
  });

  await test.step("the officer opens a case from it, and tells", async () => {
    await openFromQueue(officer, kept.number);
    await expect(officer.page.getByText("在市场后面的3号库房。").first()).toBeVisible();
    await takeStep(officer, procedure, "docket", {
      next: "own-case",
      reason: "库房内查见涉嫌假冒的运动鞋，应予立案。",
      approval: "严书衡 2026-立-206",
    });
    await takeStep(officer, procedure, "close", {
      way: "on-platform",
      words: "您反映的情况属实，已经立案查处。",
    });
  });

  await test.step("the reporter reads what became of it; a wrong code opens nothing", async () => {
    await comeBack(reporter, kept);
    await expect(entry(reporter, reporter.words.done(procedure, "docket"))).toBeVisible();
    await expect(reporter.page.getByText("已经立案查处").first()).toBeVisible();
    await leaveTip(reporter);
    await reporter.page.goto("/tips");
    await reporter.page.getByLabel(reporter.words.say("tips.back.number")).fill(kept.number);
    await reporter.page
      .getByLabel(reporter.words.say("tips.back.code"))
      .fill("0000 0000 0000 0000");
    await reporter.page
      .getByRole("button", { name: reporter.words.say("tips.back.submit") })
      .click();
    await expect(
      reporter.page.getByText(reporter.words.say("refusals.tips.notFound")),
    ).toBeVisible();
  });
});
