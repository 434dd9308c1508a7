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
