import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { assigned, clocksNow, firstProceeding } from "#e2e/arrange/lanes";
import { seatIn } from "#e2e/arrange/seats";
import { press } from "#e2e/journeys/steps/fields";
import { expect, test } from "#e2e/journeys/visitor";

for (const [who, at] of [
  ["tang", "/desk"],
  ["shi", "/my"],
] as const)
  test(`${who} sees the limits of a month and subscribes to them, at an address that can be made void`, async ({
    visitor,
  }) => {
    const reader = await visitor(at === "/my" ? "en" : "zh", who);
    const say = (key: string) => reader.words.say(`deadlines.${key}`);
    await reader.visit(`${at}/inbox`);
    await reader.visit(`${at}/deadlines`);
    await expect(reader.page.getByRole("listitem").first()).toBeVisible();
    await press(reader, say("feed.make"));
    const told = reader.page.getByRole("status").filter({ hasText: say("feed.once") });
    const address = await told.getByText(/^http.+\.ics$/).textContent();
    await reader.isAccessible("made");
    const calendar = await reader.page.request.get(address!);
    expect(calendar.headers()["content-type"]).toContain("text/calendar");
    expect(await calendar.text()).toContain("BEGIN:VCALENDAR");
    await press(reader, say("feed.end"));
    await expect(told).toHaveCount(0);
    expect((await reader.page.request.get(address!)).status()).toBe(404);
  });

test("an officer puts a limit aside from the calendar: off their own list, never off the body's", async ({
  visitor,
}) => {
  const { number, address } = await assignedLimit();
  const officer = await visitor("zh", "tang");
  const { page } = officer;
  const say = (key: string) => officer.words.say(`deadlines.${key}`);
  const aside = say("asideUntil").replace(/<time>.*/, "");
  const line = page.getByRole("listitem").filter({ hasText: number });
  const heading = page.getByRole("heading", { name: say("aside"), exact: true });
  await page.goto(`${address}&whose=mine`);
  await page.getByRole("link", { name: `${say("putAside")} ${number}` }).click();
  await expect(page.getByText(officer.words.say("snoozes.effect"))).toBeVisible();
  await page.locator("main form [type=submit]").click();
  await page.getByRole("link", { name: officer.words.say("common.back"), exact: true }).click();
  await expect(page).toHaveURL(/whose=mine/);
  const apart = page.locator("section").filter({ has: heading }).getByRole("listitem");
  await expect(apart.filter({ hasText: number })).toContainText(aside);
  await officer.isAccessible("aside");
  const reader = await visitor("en", "tang");
  await reader.visit(`${address}&whose=mine`, "aside");
  await page.goto(address);
  await expect(line).toContainText(aside);
  await press(officer, `${say("endAside")} ${number}`);
  await expect(line.getByText(aside)).toHaveCount(0);
  await page.goto(`${address}&whose=mine`);
  await expect(page.getByRole("link", { name: `${say("putAside")} ${number}` })).toBeVisible();
  await expect(line.getByText(aside)).toHaveCount(0);
});

/** A case of the officer's with its first limit, and the page of the month in which that ends. */
async function assignedLimit() {
  const holder = await seatIn("demo-qinghe", ["filer"]);
  const { caseId, number } = await filed(holder, trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  await assigned(await seatIn("market-supervision-110108", ["head"]), proceedingId, "tang");
  const [clock] = await clocksNow(proceedingId, "verify");
  return { number, address: `/desk/deadlines?month=${clock!.dueOn!.slice(0, 7)}` };
}
