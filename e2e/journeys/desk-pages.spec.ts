import { accountIn } from "#e2e/arrange/accounts";
import { filed, inventionAnswers, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, proceedingNow, taken } from "#e2e/arrange/lanes";
import { organizationOf } from "#e2e/arrange/organizations";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { walk } from "#e2e/journeys/steps/walk";
import { expect, type Language, test } from "#e2e/journeys/visitor";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { requestAccess } from "#lib/access-requests/request-access";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";
import { linkCases } from "#lib/linked-cases/link-cases";
import { sendReferral } from "#lib/referrals/send-referral";
import { answerItem } from "#lib/supplements/answer-item";

const haidian = "market-supervision-110108";
const chaoyang = "market-supervision-110105";
const today = shanghaiDate(new Date());

const lists = [
  "/desk",
  "/desk/inbox",
  "/desk/deadlines",
  "/desk/views",
  "/desk/search?q=示例",
  "/desk/board",
];
const forms = ["/desk/views/new?filter=示例", "/desk/export", "/desk/keys"];

for (const language of ["zh", "en"] as Language[]) {
  test(`every page of a case at a desk can be read by everybody (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(300_000);
    const { caseId, proceedingId, referralId } = await arranged();
    const officer = await visitor(language, "tang");
    await walk(officer, `/desk/cases/${caseId}`);
    await officer.visit(`/desk/cases/${newId()}`, "not found");
    await officer.visit(`/desk/bulk?act=assign&row=${proceedingId}`);
    await officer.page.locator("main form button[type=submit]").click();
    await expect(officer.page).toHaveURL(/\/desk\/bulk\/./);
    await officer.isAccessible();
    const adjudicator = await visitor(language, "wen");
    await walk(adjudicator, `/desk/cases/${await served()}`);
    const neighbour = await visitor(language, "sheng");
    await walk(neighbour, `/desk/referrals/${referralId}`);
    await walk(neighbour, "/desk/access");
    const party = await visitor(language, "shi");
    await walk(party, `/my/cases/${caseId}`);
    await party.visit(`/supplements/${proceedingId}`);
    await party.visit(`/supplements/${proceedingId}?refused=supplements.itemsOpen`, "refused");
    await party.visit(`/supplements/${await answered()}`, "over");
  });

  test(`every list at a desk can be read by everybody, and with nothing on it (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(300_000);
    const head = await visitor(language, "yan");
    for (const path of [...lists, ...forms]) await head.visit(path);
    const coordinator = await visitor(language, "cheng");
    await walk(coordinator, "/desk/supervision");
    const grader = await visitor(language, "gu");
    await grader.visit("/desk/services");
    const newcomer = await visitor(language, await accountIn("court-110114", ["officer", "head"]));
    for (const path of [...lists, "/desk/access", "/desk/supervision", "/desk/bulk"])
      await newcomer.visit(path, "empty");
  });

  test(`a page that has failed says so in the reader's language, and can be tried again (${language})`, async ({
    visitor,
  }) => {
    const officer = await visitor(language, "tang");
    const { page, words } = officer;
    await page.addInitScript(breakStreams);
    await page.goto("/desk");
    const failed = page.getByRole("heading", { name: words.say("faults.broken.title") });
    await expect(failed).toBeVisible();
    await officer.isAccessible("failed");
    await page.evaluate(mendStreams);
    await page.getByRole("button", { name: words.say("faults.broken.again") }).click();
    await expect(page.locator("[data-line]").first()).toBeVisible();
    await expect(failed).toHaveCount(0);
  });
}

type Streams = { EventSource: typeof EventSource; whole: typeof EventSource };

/** In the browser: the page's own script fails where it asks for what changes. */
function breakStreams() {
  const here = window as unknown as Streams;
  here.whole = here.EventSource;
  here.EventSource = class {
    constructor() {
      throw new Error("no streams today");
    }
  } as unknown as typeof EventSource;
}

function mendStreams() {
  const here = window as unknown as Streams;
  here.EventSource = here.whole;
}

/** A case with all that may hang on one: a twin, a request for sight, a question, an open supplement. */
async function arranged() {
  const shop = await companySeat();
  const { organizationName, creditCode } = shop;
  const respondent = {
    name: organizationName.zh,
    kind: "company",
    region: "110108",
    creditCode,
  } as const;
  const holder = await seatIn("demo-qinghe", ["filer"]);
  const { caseId } = await filed(holder, trademarkAnswers(holder, { respondent }));
  const twin = await filed(holder, trademarkAnswers(holder, { respondent }));
  await elsewhere(respondent);
  const officer = await seatIn(haidian, ["officer", "head"]);
  const proceedingId = await firstProceeding(caseId);
  const why = { reason: "同一店铺，同一批商品。", basis: "行政处罚法第二十六条" };
  await linkCases(officer, { caseId, number: twin.number, kind: "related", reason: why.reason });
  await requestAccess(officer, { caseId, ...why, untilOn: addDays(today, 20) });
  const referralId = await asked(officer, proceedingId, why);
  await taken(officer, proceedingId, "request-supplement", { items: "授权书原件\n样品照片" });
  const first = { item: 1, text: "原件已经寄出。", brought: true, files: [] };
  await answerItem({ ...holder, now: new Date() }, proceedingId, first);
  return { caseId, proceedingId, referralId };
}

/** A request to supplement for which the body no longer waits. */
async function answered() {
  const holder = await seatIn("demo-qinghe", ["filer"]);
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const officer = await seatIn(haidian, ["officer"]);
  const proceedingId = await firstProceeding(caseId);
  await taken(officer, proceedingId, "request-supplement", { items: "授权书原件" });
  await taken(holder, proceedingId, "answer-supplement", { answer: "已经寄出。" });
  return proceedingId;
}

/** An adjudication that has reached a respondent who has no account. */
async function served() {
  const holder = await seatIn("demo-qinghe", ["filer"]);
  const { caseId } = await filed(holder, inventionAnswers(holder));
  const officer = await seatIn("beijing-ip-office", ["officer"]);
  const proceedingId = await firstProceeding(caseId);
  await taken(officer, proceedingId, "docket", { panel: "温知行、陆景和、许清如" });
  await taken(officer, proceedingId, "serve", { method: "post", servedOn: today });
  return caseId;
}

async function elsewhere(respondent: ReturnType<typeof trademarkAnswers>["respondent"]) {
  const holder = await companySeat();
  const answers = trademarkAnswers(holder, { respondent });
  await filed(holder, { ...answers, conduct: { ...answers.conduct, placeOfConduct: "110105" } });
}

async function asked(
  officer: MemberActor,
  proceedingId: string,
  why: { reason: string; basis: string },
) {
  const { id: toOrganizationId } = await organizationOf(chaoyang);
  const { version } = await proceedingNow(proceedingId);
  return sendReferral(officer, {
    proceedingId,
    version,
    kind: "consult",
    toOrganizationId,
    task: "贵局是否有同一店铺的案件？",
    ...why,
  });
}
