import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat } from "#e2e/arrange/seats";
import { expect, test } from "#e2e/journeys/visitor";

test("an officer finds a case by one character of a rare name, sees its twin, and how they hang together", async ({
  visitor,
}) => {
  const holder = await companySeat("示例青禾体育公司");
  const answers = trademarkAnswers(holder);
  const respondent = { ...answers.respondent, name: "示例𬭎镕鞋店" };
  const twin = await filed(holder, { ...answers, respondent });
  const kase = await filed(holder, { ...answers, respondent });
  const officer = await visitor("zh", "tang");
  const { page, words } = officer;
  await officer.visit("/desk");
  await page.locator("#search-header").fill("𬭎");
  await page.locator("#search-header").press("Enter");
  await expect(page).toHaveURL(/\/desk\/search/);
  await officer.isAccessible();
  await expect(page.locator("mark", { hasText: "𬭎" }).first()).toBeVisible();
  await page.locator(`a[href="/desk/cases/${kase.caseId}"]`).click();
  const similar = page.getByRole("region", { name: words.say("matching.title") });
  await expect(similar.getByText(twin.number)).toBeVisible();
  await similar.getByRole("link", { name: words.say("matching.all") }).click();
  await expect(page.getByRole("list", { name: words.say("matching.relations.one") })).toContainText(
    twin.number,
  );
  await officer.isAccessible();

  const stranger = await visitor("zh", "sheng");
  await stranger.visit(`/desk/search?q=${encodeURIComponent("𬭎")}`);
  await expect(stranger.page.getByText(words.say("search.none"), { exact: true })).toBeVisible();
});
