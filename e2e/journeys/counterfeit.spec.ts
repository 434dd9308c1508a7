import { organizationOf } from "#e2e/arrange/organizations";
import { clockOf, clocksRun } from "#e2e/journeys/steps/clocks";
import { account, photo } from "#e2e/journeys/steps/evidence";
import { type Complaint, fillInComplaint, sendComplaint } from "#e2e/journeys/steps/file-complaint";
import { lookUp, openFromQueue, openMine, publicEntry } from "#e2e/journeys/steps/open-case";
import { entry, openStep, sendStep, takeStep } from "#e2e/journeys/steps/take-step";
import { expect, type Language, test, type Visitor } from "#e2e/journeys/visitor";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";
import { flags } from "#lib/routing/vocabulary";

const procedure = "market-supervision-penalty";
const today = shanghaiDate(new Date());

for (const language of ["zh", "en"] as Language[]) {
  test(`counterfeit goods, from the complaint to a penalty that is performed (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(600_000);
    const bureau = (await organizationOf("market-supervision-110108")).name[language];
    const complaint = await arranged();
    const complainant = await visitor(language, "shi");
    const officer = await visitor(language, "tang");
    const head = await visitor(language, "yan");
    const respondent = await visitor(language, "jiang");
    let [number, code] = ["", ""];

    await test.step("a company files with evidence; the router proposes the district bureau and says why", async () => {
      await fillInComplaint(complainant, complaint, photo, account);
      await saysWhereAndWhy(complainant, bureau);
      ({ number, code } = await sendComplaint(complainant));
      await expect(complainant.page.getByText(bureau).first()).toBeVisible();
    });

    await test.step("the officer finds it in the queue, and reads why it came here", async () => {
      await officer.visit("/desk");
      await openFromQueue(officer, number);
      await clocksRun(officer, procedure, "verify");
      await officer.page
        .getByRole("link", { name: officer.words.say("cases.parts.route") })
        .click();
      await expect(
        officer.page.getByRole("heading", { name: officer.words.say("cases.route.title") }),
      ).toBeVisible();
      await officer.isAccessible();
    });

    await test.step("a body without a part in it meets a 404 on page, API and file", async () => {
      await openMine(complainant, number);
      await isClosedTo(await visitor(language, "sheng"), complainant);
    });

    await test.step("docketing is looked over first, and the complainant's page tells of it by itself", async () => {
      const stays = await watched(complainant);
      await openFromQueue(officer, number);
      await takeStep(officer, procedure, "docket", {
        handlers: "唐景行、林知意",
        approval: "严书衡 2026-立-101",
      });
      await clocksRun(officer, procedure, "tell-reporter", "decide");
      await expect(entry(complainant, complainant.words.done(procedure, "docket"))).toBeVisible();
      await stays();
      await takeStep(officer, procedure, "tell-reporter", { toldOn: today, method: "electronic" });
    });

    await test.step("the right holder is asked, and tells the goods from its own", async () => {
      await takeStep(officer, procedure, "ask-right-holder", {
        question: "请辨认照片中的运动鞋。",
      });
      await expect(
        complainant.page.getByText(complainant.words.say("following.case.yours")),
      ).toBeVisible();
      await takeStep(complainant, procedure, "identify-goods", {
        result: "counterfeit",
        opinion: "吊牌与正品不同。",
      });
      await officer.page.reload();
    });

    await test.step("goods are seized; the respondent follows from then on, the complainant is not told", async () => {
      await takeStep(officer, procedure, "take-measure", {
        measure: "seize",
        goods: "运动鞋 220 双",
        takenOn: today,
        approval: "严书衡 2026-扣-31",
      });
      await clocksRun(officer, procedure, "seizure", "decide");
      await openMine(respondent, number);
      await clocksRun(respondent, procedure, "seizure", "decide");
      await expect(entry(respondent, respondent.words.done(procedure, "docket"))).toHaveCount(0);
      await openMine(complainant, number);
      await clocksRun(complainant, procedure, "decide");
      await expect(
        entry(complainant, complainant.words.done(procedure, "take-measure")),
      ).toHaveCount(0);
    });

    await test.step("the case is reviewed, and the respondent heard", async () => {
      await takeStep(officer, procedure, "submit-for-review", {
        kind: "legal",
        report: "事实清楚，证据确凿，建议没收并罚款。",
      });
      await openFromQueue(head, number);
      await clocksRun(head, procedure, "review", "seizure", "decide");
      await takeStep(head, procedure, "complete-review", {
        result: "agreed",
        reviewer: "法制科 顾清",
        opinion: "同意。",
      });
      await officer.page.reload();
      await takeStep(officer, procedure, "notify-penalty", {
        facts: "销售假冒注册商标的运动鞋 220 双。",
        intended: "没收侵权商品，罚款 30000 元。",
        hearingRight: "yes",
        servedOn: today,
      });
      await openMine(respondent, number);
      await clocksRun(respondent, procedure, "hearing-request", "seizure", "decide");
      await takeStep(respondent, procedure, "submit-defence", {
        statement: "进货时不知道是假冒商品。",
      });
      await takeStep(respondent, procedure, "waive-hearing", {});
    });

    await test.step("the head decides; the decision is served with the days in which to contest it", async () => {
      await head.page.reload();
      await takeStep(head, procedure, "decide", {
        penalties: "没收侵权商品，罚款。",
        fine: "30000",
        collective: "no",
        reasons: "违反《商标法》第五十七条。",
      });
      await openFromQueue(officer, number);
      await takeStep(officer, procedure, "serve-decision", {
        method: "in-person",
        servedOn: today,
      });
      await openMine(respondent, number);
      for (const clock of ["pay", "reconsideration", "sue"])
        await expect(clockOf(respondent, procedure, clock)).toBeVisible();
    });

    await test.step("the penalty is published, performed and closed", async () => {
      await takeStep(officer, procedure, "publish-decision", {
        publishedOn: today,
        secretsRemoved: "on",
      });
      await takeStep(officer, procedure, "end-measure", {
        disposal: "confiscated",
        approval: "严书衡",
        note: "全部没收。",
      });
      await takeStep(officer, procedure, "record-performance", {
        amount: "30000",
        performedOn: today,
      });
      await openStep(officer, procedure, "close");
      await sendStep(officer, procedure, "close", { ground: "performed", approval: "严书衡" });
      await clocksRun(officer, procedure, "reconsideration", "sue");
    });

    await test.step("the complainant and the public are told their parts", async () => {
      await openMine(complainant, number);
      const { words } = complainant;
      await expect(entry(complainant, words.done(procedure, "decide"))).toBeVisible();
      await expect(entry(complainant, words.done(procedure, "submit-defence"))).toHaveCount(0);
      const anyone = await visitor(language);
      await lookUp(anyone, number, code);
      await expect(publicEntry(anyone, words.done(procedure, "publish-decision"))).toBeVisible();
      await expect(publicEntry(anyone, words.done(procedure, "docket"))).toHaveCount(0);
    });
  });
}

/** Turnover above the threshold of the crime; the respondent has a seat here. */
async function arranged(): Promise<Complaint> {
  const { name, creditCode } = await organizationOf("demo-yuanda");
  return {
    right: {
      kind: "trademark",
      identifier: "1234567",
      niceClass: 25,
      title: "「青禾」商标",
      status: "registered",
    },
    holder: { standing: "owner" },
    conduct: {
      conduct: "sells-counterfeit-goods",
      venue: "shop",
      placeOfConduct: "110108",
      conductDate: addDays(today, -10),
      description: "专柜销售假冒「青禾」注册商标的运动鞋，吊牌是仿的。",
      turnover: 68000,
    },
    respondent: { name: name.zh, kind: "company", creditCode: creditCode! },
  };
}

/** Beside the answers: the body, the reason, its law, the days it takes, and the crime suspected. */
async function saysWhereAndWhy({ page, words, language }: Visitor, bureau: string) {
  const panel = page.getByRole("complementary", { name: words.say("filing.routing.title") });
  await expect(panel).toContainText(bureau);
  for (const term of ["because", "basis", "limits"])
    await expect(
      panel
        .getByRole("term")
        .filter({ hasText: words.say(`filing.routing.${term}`) })
        .first(),
    ).toBeVisible();
  await expect(panel).toContainText(language === "zh" ? /《.+》第.+条/ : /Art\. \d+/);
  await expect(panel).toContainText(flags["criminal-threshold-214"][language]);
}

/** What a stranger's body gets of the case that this party has before it. */
async function isClosedTo(stranger: Visitor, party: Visitor) {
  const caseId = new URL(party.page.url()).pathname.split("/").at(-1);
  const file = await party.page.getByRole("link", { name: photo.name }).getAttribute("href");
  for (const path of [
    `/desk/cases/${caseId}`,
    `/my/cases/${caseId}`,
    `/api/v1/cases/${caseId}`,
    file!,
  ]) {
    const answer = await stranger.page.request.get(path);
    expect(answer.status(), path).toBe(404);
  }
}

/** @returns a check that the page was not loaded anew since. */
async function watched({ page }: Visitor): Promise<() => Promise<void>> {
  let loads = 0;
  page.on("load", () => loads++);
  return async () => expect(loads).toBe(0);
}
