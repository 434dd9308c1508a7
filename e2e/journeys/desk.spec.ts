import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat } from "#e2e/arrange/seats";
import { expect, test } from "#e2e/journeys/visitor";

test("an officer finds a new complaint in the queue, reads why it came and dockets it", async ({
  visitor,
}) => {
  const holder = await companySeat("示例青禾体育公司");
  const { caseId, number } = await filed(holder, trademarkAnswers(holder));
  const officer = await visitor();
  await officer.signIn("tang@demo.test");
  await officer.visit("/desk");
  await officer.visit(`/desk/cases/${caseId}`);
  await expect(officer.page.getByText(number).first()).toBeVisible();
  await officer.page.getByRole("link", { name: "立案", exact: true }).click();
  await officer.page.getByLabel("办案人员").fill("唐景行、沈示例");
  await officer.page.getByLabel("负责人批准").fill("严书衡批准");
  await officer.isAccessible();
  await officer.page.locator("main form button[type=submit]").first().click();
  await expect(officer.page.getByText("唐景行、沈示例").first()).toBeVisible();
  await officer.isAccessible();
  await officer.page.locator("main form button[type=submit]").first().click();
  await expect(officer.page).toHaveURL(new RegExp(`/desk/cases/${caseId}`));
  await expect(officer.page.getByText("已立案").first()).toBeVisible();
});

test("a body that has no part in a case meets a 404 on page, API and file", async ({ visitor }) => {
  const holder = await companySeat("示例青禾体育公司");
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const stranger = await visitor();
  await stranger.signIn("sheng@demo.test");
  for (const path of [
    `/desk/cases/${caseId}`,
    `/my/cases/${caseId}`,
    `/api/v1/cases/${caseId}`,
    `/api/evidence/${caseId}`,
    "/desk/cases/not-an-id",
  ]) {
    const answer = await stranger.page.request.get(path);
    expect(answer.status(), path).toBe(404);
  }
});

test("the same work in English", async ({ visitor }) => {
  const officer = await visitor("en");
  await officer.signIn("wen@demo.test");
  await officer.visit("/desk");
  const first = officer.page.locator("a[href^='/desk/cases/']").first();
  await first.click();
  await expect(officer.page.getByRole("link", { name: "Timeline" })).toBeVisible();
  await officer.isAccessible();
});
