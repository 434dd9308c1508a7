import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, proceedingNow } from "#e2e/arrange/lanes";
import { organizationOf } from "#e2e/arrange/organizations";
import { at, seatIn } from "#e2e/arrange/seats";
import { labelled, press } from "#e2e/journeys/steps/fields";
import { entry, lookOver } from "#e2e/journeys/steps/take-step";
import { expect, test, type Visitor } from "#e2e/journeys/visitor";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";
import { returnReferral } from "#lib/referrals/return-referral";
import { sendReferral } from "#lib/referrals/send-referral";

const today = shanghaiDate(new Date());
/** Long before all else, so that these stand first in lists of the oldest. */
const once = new Date("2025-03-03T10:00:00+08:00");

test("the office sees what is late, sent back or kept from the police, orders action and is answered", async ({
  visitor,
}) => {
  test.setTimeout(300_000);
  const { overdue, returned, kept } = await arranged();
  const office = await visitor("en", "cheng");
  const body = await visitor("zh", "tang");
  const say = (who: Visitor, key: string) => who.words.say(`supervision.${key}`);
  const lines = (part: string) => {
    const name = say(office, `sections.${part}`);
    const heading = office.page.getByRole("heading", { level: 2, name, exact: true });
    return office.page.locator("section").filter({ has: heading }).getByRole("listitem");
  };

  await test.step("each stands where it belongs, with the day since when", async () => {
    await office.visit("/desk/supervision");
    await expect(lines("overdue").filter({ hasText: overdue.number })).toBeVisible();
    await expect(lines("returned").filter({ hasText: returned.number })).toBeVisible();
    await expect(lines("not-transferred").filter({ hasText: kept.number })).toBeVisible();
    await expect(lines("not-transferred").filter({ hasText: overdue.number })).toHaveCount(0);
  });

  await test.step("the office orders the body to act by a day", async () => {
    await lines("not-transferred")
      .filter({ hasText: kept.number })
      .getByRole("link", { name: say(office, "order") })
      .click();
    await expect(
      office.page.getByRole("heading", { level: 1, name: say(office, "form.title") }),
    ).toBeVisible();
    await office.isAccessible();
    await labelled(office, say(office, "form.reason")).fill("已达追诉标准，请说明未移送的原因。");
    await labelled(office, say(office, "form.basis")).fill(
      "行政执法机关移送涉嫌犯罪案件的规定第三条",
    );
    await labelled(office, say(office, "form.dueOn")).fill(addDays(today, 5));
    await press(office, office.words.say("cases.step.toCheck"));
    await lookOver(office, "supervision.form.submit");
    await expect(office.page).toHaveURL(/\/desk\/supervision\/orders\//);
    await office.isAccessible();
  });

  await test.step("the body finds it on its desk and answers; its party learns nothing of it", async () => {
    await body.visit("/desk/supervision");
    await body.page.getByRole("link", { name: kept.number, exact: true }).click();
    await expect(body.page.getByText("请说明未移送的原因").first()).toBeVisible();
    await body.isAccessible();
    await labelled(body, say(body, "answer.text")).fill("正在核定违法经营额，三日内移送。");
    await press(body, body.words.say("cases.step.toCheck"));
    await lookOver(body, "supervision.answer.submit");
    await expect(body.page.getByText(say(body, "states.answered"), { exact: true })).toBeVisible();
    const party = await visitor("zh", "shi");
    await party.visit(`/my/cases/${kept.caseId}`);
    await expect(entry(party, party.words.say("supervision.title"))).toHaveCount(0);
    await expect(party.page.getByText("督办")).toHaveCount(0);
  });

  await test.step("the office is content and closes the order", async () => {
    await office.page.reload();
    await expect(office.page.getByText("三日内移送").first()).toBeVisible();
    await labelled(office, say(office, "close.text")).fill("同意，按期移送。");
    await press(office, office.words.say("cases.step.toCheck"));
    await lookOver(office, "supervision.close.submit");
    await expect(
      office.page.getByText(say(office, "states.closed"), { exact: true }).first(),
    ).toBeVisible();
  });
});

/** One whose time ran out, one that was sent back, and one over the threshold that nobody sent on. */
async function arranged() {
  const holder = at(await seatIn("demo-qinghe", ["filer"]), once);
  const conduct = { ...trademarkAnswers(holder).conduct, conductDate: "2025-02-20" };
  const overdue = await filed(holder, trademarkAnswers(holder, { conduct }));
  const returned = await filed(holder, trademarkAnswers(holder, { conduct }));
  await sentBack(returned.caseId);
  const turnover = 300_000;
  const kept = await filed(holder, trademarkAnswers(holder, { conduct: { ...conduct, turnover } }));
  return { overdue, returned, kept };
}

async function sentBack(caseId: string) {
  const proceedingId = await firstProceeding(caseId);
  const haidian = await seatIn("market-supervision-110108", ["officer"], once);
  const chaoyang = await seatIn("market-supervision-110105", ["officer"], once);
  const fengtai = await organizationOf("market-supervision-110106");
  const { version } = await proceedingNow(proceedingId);
  const referralId = await sendReferral(haidian, {
    proceedingId,
    version,
    kind: "transfer",
    toOrganizationId: chaoyang.organizationId,
    procedureKey: "market-supervision-penalty",
    reason: "行为地在贵局辖区",
    basis: "行政处罚法第二十二条",
  });
  await returnReferral(chaoyang, {
    referralId,
    version: 1,
    reason: "不在本辖区",
    basis: "行政处罚法第二十二条",
    properOrganizationId: fengtai.id,
  });
}
