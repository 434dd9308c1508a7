import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { organizationOf } from "#e2e/arrange/organizations";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { choose, labelled, press } from "#e2e/journeys/steps/fields";
import { lookOver } from "#e2e/journeys/steps/take-step";
import { expect, test, type Visitor } from "#e2e/journeys/visitor";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";

const today = shanghaiDate(new Date());
const basis = "行政处罚法第二十六条";

test("an officer learns that another body holds a case of the same shop, is let in, and joins the two", async ({
  visitor,
}) => {
  test.setTimeout(300_000);
  const { ours, theirs, name } = await arranged();
  const chaoyang = await organizationOf("market-supervision-110105");
  const officer = await visitor("en", "tang");
  const holder = await visitor("zh", "sheng");
  const say = (who: Visitor, key: string) => who.words.say(`accessRequests.${key}`);

  await test.step("a number is told and nothing else; the other case cannot be opened", async () => {
    await officer.visit(`/desk/cases/${ours.caseId}`);
    await expect(
      officer.page.getByText(officer.words.say("accessRequests.hits.title")),
    ).toBeVisible();
    const told = officer.words.say("accessRequests.hits.count", { count: 1 });
    await expect(officer.page.getByText(told, { exact: true })).toBeVisible();
    await expect(officer.page.getByText(chaoyang.name.en)).toHaveCount(0);
    await expect(officer.page.getByText(theirs.number)).toHaveCount(0);
    const answer = await officer.page.request.get(`/desk/cases/${theirs.caseId}`);
    expect(answer.status()).toBe(404);
  });

  await test.step("access is asked for, with reason, basis and a last day", async () => {
    await officer.page.getByRole("link", { name: say(officer, "hits.ask"), exact: true }).click();
    await expect(
      officer.page.getByRole("heading", { level: 1, name: say(officer, "ask.title") }),
    ).toBeVisible();
    await officer.isAccessible();
    await labelled(officer, say(officer, "ask.reason")).fill("核对是否重复侵权。");
    await labelled(officer, say(officer, "ask.basis")).fill(basis);
    await labelled(officer, say(officer, "ask.untilOn")).fill(addDays(today, 20));
    await press(officer, officer.words.say("cases.step.toCheck"));
    await lookOver(officer, "accessRequests.ask.submit");
    const asked = officer.words.say("accessRequests.mine.waiting", { count: 1 });
    await expect(officer.page.getByText(asked, { exact: true })).toBeVisible();
    await expect(officer.page.getByText(theirs.number)).toHaveCount(0);
  });

  await test.step("the body that holds it decides who looks, and until when", async () => {
    await holder.visit("/desk/access");
    await holder.page.getByRole("link", { name: theirs.number, exact: true }).click();
    await expect(holder.page).toHaveURL(/\/desk\/access\/[0-9a-f-]{36}$/);
    await holder.isAccessible();
    await choose(holder, say(holder, "decide.decision"), say(holder, "decide.grant"));
    await labelled(holder, say(holder, "decide.endsOn")).fill(addDays(today, 10));
    await labelled(holder, say(holder, "decide.reason")).fill("同一被投诉人，便于并案。");
    await labelled(holder, say(holder, "decide.basis")).fill(basis);
    await press(holder, holder.words.say("cases.step.toCheck"));
    await lookOver(holder, "accessRequests.decide.submit");
    await expect(
      holder.page.getByText(say(holder, "states.granted"), { exact: true }),
    ).toBeVisible();
  });

  await test.step("now the officer reads the other case, and ties the two together", async () => {
    await officer.page.reload();
    const open = officer.page.getByRole("link", { name: say(officer, "mine.openCase") });
    await open.first().click();
    await expect(officer.page).toHaveURL(new RegExp(theirs.caseId));
    await expect(officer.page.getByText(name).first()).toBeVisible();
    await tied(officer, ours.caseId, theirs.number);
  });

  await test.step("access that is taken back closes the case at once; the tie stays", async () => {
    await holder.page.reload();
    await labelled(holder, say(holder, "end.reason")).fill("已经核对完毕。");
    await press(holder, holder.words.say("cases.step.toCheck"));
    await lookOver(holder, "accessRequests.end.submit");
    await expect(holder.page.getByText(say(holder, "states.ended"), { exact: true })).toBeVisible();
    const answer = await officer.page.request.get(`/desk/cases/${theirs.caseId}`);
    expect(answer.status()).toBe(404);
  });
});

async function tied(officer: Visitor, caseId: string, number: string) {
  const say = (key: string) => officer.words.say(`linkedCases.${key}`);
  await officer.visit(`/desk/cases/${caseId}/links`);
  await labelled(officer, say("link.number")).fill(number);
  await choose(officer, say("link.kind"), say("link.related"));
  await labelled(officer, say("link.reason")).fill("同一店铺，同一批商品。");
  await press(officer, officer.words.say("cases.step.toCheck"));
  await lookOver(officer, "linkedCases.link.submit");
  await expect(officer.page.getByRole("link", { name: number, exact: true })).toBeVisible();
  await officer.isAccessible("tied");
}

/** Two complaints about one shop, of two holders, in two districts. */
async function arranged() {
  const shop = await companySeat();
  const name = shop.organizationName.zh;
  const { creditCode } = shop;
  const respondent = { name, kind: "company", region: "110108", creditCode } as const;
  const qinghe = await seatIn("demo-qinghe", ["filer"]);
  const ours = await filed(qinghe, trademarkAnswers(qinghe, { respondent }));
  const other = await companySeat();
  const plain = trademarkAnswers(other, { respondent });
  const conduct = { ...plain.conduct, placeOfConduct: "110105" };
  const theirs = await filed(other, { ...plain, conduct });
  return { ours, theirs, name };
}
