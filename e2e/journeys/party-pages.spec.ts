import { accountOf } from "#e2e/arrange/accounts";
import { caseOf, firstProceeding, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { openStep } from "#e2e/journeys/steps/take-step";
import { reportTip } from "#e2e/journeys/steps/tip";
import { sendEmpty, walk } from "#e2e/journeys/steps/walk";
import { type Language, test } from "#e2e/journeys/visitor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { addEndpoint } from "#lib/webhooks/add-endpoint";

const empty = [
  "/my",
  "/my?show=waiting",
  "/my/inbox",
  "/my/deadlines",
  "/my/search?q=青禾",
  "/rights",
  "/authorities",
  "/supplements",
  "/file",
  "/seats/webhooks",
];

for (const language of ["zh", "en"] as Language[]) {
  test(`what a company keeps here can be read by everybody (${language})`, async ({ visitor }) => {
    test.setTimeout(300_000);
    const agent = await visitor(language, "lu");
    for (const start of ["/rights", "/file"]) await walk(agent, start);
    await walk(await visitor(language, "shi"), "/authorities");
    const seat = await companySeat();
    const { endpointId } = await addEndpoint(seat, {
      url: `https://hooks.qinghe.example/${seat.memberId}`,
      description: "",
    });
    const newcomer = await visitor(language, await accountOf(seat));
    await newcomer.visit(`/seats/webhooks/${endpointId}`);
    for (const path of empty) await newcomer.visit(path, "empty");
    for (const path of ["/rights/new", "/authorities/new", "/seats/invite", "/join", "/password"])
      await sendEmpty(newcomer, path);
    await newcomer.visit(`/my/cases/${seat.memberId}`, "not found");
  });

  test(`a form that a visitor sends empty says what is missing (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(180_000);
    const anybody = await visitor(language);
    for (const path of [
      "/sign-in",
      "/register?as=company",
      "/progress",
      "/tips",
      "/tips/new",
      "/receipts",
    ])
      await sendEmpty(anybody, path);
    await anybody.visit("/nowhere", "not found");
  });

  test(`who gave no name is asked, and told what an answer lacks (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(180_000);
    const reporter = await visitor(language);
    const { number } = await reportTip(reporter, {
      conduct: "sells-counterfeit-goods",
      description: "市场二楼一家店低价销售仿冒品牌的运动鞋。",
      venue: "market",
      placeOfConduct: "110108",
      conductDate: shanghaiDate(new Date()),
      respondentName: "示例步步高鞋店",
    });
    const officer = await seatIn("market-supervision-110108");
    const proceedingId = await firstProceeding(await caseOf(number));
    await taken(officer, proceedingId, "ask-reporter", { question: "仓库在哪里？" });
    await reporter.visit("/tips?shown=1", "asked");
    await openStep(reporter, "tip-handling", "answer-question");
    await sendEmpty(reporter, reporter.page.url());
  });
}
