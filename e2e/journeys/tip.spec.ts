import { organizationOf } from "#e2e/arrange/organizations";
import { stands } from "#e2e/journeys/steps/lanes";
import { joinByLetter, makeLetter } from "#e2e/journeys/steps/letter";
import { openFromQueue } from "#e2e/journeys/steps/open-case";
import { acceptReferral, openReferral, referTo } from "#e2e/journeys/steps/refer";
import { entry, takeStep } from "#e2e/journeys/steps/take-step";
import { answerQuestion, comeBack, leaveTip, reportTip } from "#e2e/journeys/steps/tip";
import { expect, test } from "#e2e/journeys/visitor";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";

const procedure = "tip-handling";
const selfDiscipline = "self-discipline";
const today = shanghaiDate(new Date());

test("a nameless tip without JavaScript is verified and docketed, and its reporter follows it by number and code", async ({
  visitor,
}) => {
  test.setTimeout(300_000);
  const bureau = await organizationOf("market-supervision-110108");
  const reporter = await visitor("zh", undefined, "without-scripts");
  await reporter.onPhone();
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

test("a tip is sent on to an association, which hears its member and warns it (en)", async ({
  visitor,
}) => {
  test.setTimeout(300_000);
  const association = await organizationOf("beijing-patent-attorneys-association");
  const { name } = await organizationOf("demo-hengxin");
  const reporter = await visitor("en");
  const office = await visitor("en", "wen");
  const discipline = await visitor("en", "xu");
  const kept = await test.step("somebody reports an agency without giving a name", async () => {
    const handedIn = await reportTip(reporter, {
      conduct: "dishonest-agency",
      description: "收费后以他人名义提交，承诺包授权。",
      venue: "service",
      placeOfConduct: "110108",
      conductDate: addDays(today, -3),
      respondentName: name.zh,
    });
    await leaveTip(reporter);
    return handedIn;
  });

  await test.step("the office refers it to the association of which the agency is a member", async () => {
    await openFromQueue(office, kept.number);
    await referTo(office, association, selfDiscipline, {
      reason: "被举报人是协会会员，请依章程处理。",
      basis: "协会章程",
    });
    await openReferral(discipline, "referred-in", kept.number);
    await acceptReferral(discipline);
  });

  await test.step("the association hears the member before it warns it", async () => {
    await openFromQueue(discipline, kept.number);
    await takeStep(discipline, selfDiscipline, "accept", {});
    await takeStep(discipline, selfDiscipline, "ask-member", {
      questions: "请说明是否承诺过包授权。",
    });
    await openFromQueue(discipline, kept.number);
    const member = await visitor("en", "lu");
    await joinByLetter(member, kept.number, await makeLetter(discipline));
    await takeStep(member, selfDiscipline, "submit-statement", {
      statement: "确有业务员作过此类承诺，已经辞退并整改。",
    });
    await openFromQueue(discipline, kept.number);
    await takeStep(discipline, selfDiscipline, "warn", {
      measure: "warning",
      reasons: "会员承认有过不当承诺，情节轻微，予以警示。",
    });
  });

  await test.step("the reporter, who stays nameless, reads that the member was warned", async () => {
    await comeBack(reporter, kept);
    await expect(
      entry(reporter, reporter.words.done(selfDiscipline, "warn")).first(),
    ).toBeVisible();
  });
});
