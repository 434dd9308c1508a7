import type { Route } from "@playwright/test";
import { accountOf } from "#e2e/arrange/accounts";
import { drafted, filedCount, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat } from "#e2e/arrange/seats";
import { labelled, press } from "#e2e/journeys/steps/fields";
import { expect, type Language, test, type Visitor } from "#e2e/journeys/visitor";
import { sessionCookie } from "#lib/auth/session-cookie";

const unknownCode = "91110108MA0000000X";

for (const language of ["zh", "en"] as Language[])
  test(`sending a complaint without a connection stays where it is, and pressed again files it once (${language})`, async ({
    visitor,
  }) => {
    const seat = await companySeat();
    const draftId = await drafted(seat, trademarkAnswers(seat));
    const filer = await visitor(language, await accountOf(seat));
    const { page, words } = filer;
    await page.goto(`/file/${draftId}/check`);
    const declared = page.getByLabel(words.say("filing.check.declare"));
    await declared.check();

    await test.step("without a line nothing is sent", async () => {
      await page.context().setOffline(true);
      await isNotAnswered(filer);
      await filer.isAccessible("offline");
      await expect(declared).toBeChecked();
      expect(await filedCount(seat)).toBe(0);
      await page.context().setOffline(false);
    });

    await test.step("it arrives, but its answer does not", async () => {
      await page.route("**/check", loseAnswer);
      await isNotAnswered(filer);
      expect(await filedCount(seat)).toBe(1);
      await page.unroute("**/check");
    });

    await test.step("pressed again it leads to the receipt of the one that arrived", async () => {
      await press(filer, words.say("filing.check.send"));
      await expect(page).toHaveURL(/\/receipt/);
      expect(await filedCount(seat)).toBe(1);
    });
  });

for (const language of ["zh", "en"] as Language[])
  test(`any other form, too, keeps what was typed while nothing answers (${language})`, async ({
    visitor,
  }) => {
    const giver = await visitor(language, await accountOf(await companySeat()));
    const { page, words } = giver;
    const { code, give, isAnswered } = authorityForm(giver);
    await page.goto("/authorities/new");
    await code.fill(unknownCode);
    const told = page.getByRole("alert").filter({ hasText: words.say("faults.offline.title") });

    await test.step("there is no connection", async () => {
      await page.context().setOffline(true);
      await give();
      await expect(told).toBeVisible();
      await giver.isAccessible("offline");
      await expect(code).toHaveValue(unknownCode);
      await page.context().setOffline(false);
      await expect(told).toHaveCount(0);
    });

    await test.step("the browser believes in a connection, but the platform is not there", async () => {
      await page.route("**/*", (route) => route.abort());
      await give();
      await expect(told).toBeVisible();
      await expect(code).toHaveValue(unknownCode);
      await page.unroute("**/*");
    });

    await test.step("pressed again it is answered", async () => {
      await give();
      await isAnswered();
      await expect(told).toHaveCount(0);
      await expect(code).toHaveValue(unknownCode);
    });
  });

for (const language of ["zh", "en"] as Language[])
  test(`what was typed comes back where the answer is an error (${language})`, async ({
    visitor,
  }) => {
    const giver = await visitor(language, await accountOf(await companySeat()));
    const { page, words } = giver;
    const { code, give, isAnswered } = authorityForm(giver);
    await page.goto("/authorities/new");
    const day = labelled(giver, words.say("rights.authorities.validUntil"));
    await code.fill(unknownCode);
    await day.fill("2027-05-31");
    for (const fault of ["the line breaks", "the platform fails"])
      await test.step(fault, async () => {
        await page.route("**/new", (route) =>
          fault === "the line breaks" ? route.abort() : route.fulfill({ status: 500 }),
        );
        await give();
        await expect(page.getByText(words.say("faults.broken.typingKept"))).toBeVisible();
        await giver.isAccessible("failed");
        await page.unroute("**/new");
        await press(giver, words.say("faults.broken.again"));
        await expect(code).toHaveValue(unknownCode);
        await expect(day).toHaveValue("2027-05-31");
      });
    await test.step("pressed again it is answered", async () => {
      await give();
      await isAnswered();
    });
  });

for (const language of ["zh", "en"] as Language[])
  test(`what was typed comes back after signing in anew, to nobody else (${language})`, async ({
    visitor,
  }) => {
    const seats = [await companySeat(), await companySeat()];
    const [own, other] = await Promise.all(seats.map(accountOf));
    const giver = await visitor(language, own);
    const { page, words } = giver;
    const { code, give, isAnswered } = authorityForm(giver);
    const sendWithoutSession = async () => {
      await page.goto("/authorities/new");
      await code.fill(unknownCode);
      await page.context().clearCookies({ name: sessionCookie().name });
      await give();
      await expect(page.getByText(words.say("auth.signIn.endedText"))).toBeVisible();
    };

    await test.step("another person signs in", async () => {
      await sendWithoutSession();
      await giver.isAccessible("ended");
      await giver.signInHere(`${other}@demo.test`);
      await expect(code).toHaveValue("");
    });

    await test.step("the same person signs in anew, and sends it again", async () => {
      await sendWithoutSession();
      await giver.signInHere(`${other}@demo.test`);
      await expect(code).toHaveValue(unknownCode);
      await give();
      await isAnswered();
    });
  });

test("a form goes through where the browser alone says that there is no connection", async ({
  visitor,
}) => {
  const filer = await visitor("en", await accountOf(await companySeat()));
  const { page } = filer;
  const { code, give, isAnswered } = authorityForm(filer);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "onLine", { get: () => false });
  });
  await page.goto("/authorities/new");
  await code.fill(unknownCode);
  await give();
  await isAnswered();
});

/** A form that is answered in its place: nobody has the code. */
function authorityForm(giver: Visitor) {
  const { page, words } = giver;
  const unknown = words.say("refusals.rights.agentUnknown");
  return {
    code: labelled(giver, words.say("rights.authorities.creditCode")),
    give: () => press(giver, words.say("rights.authorities.give")),
    isAnswered: () => expect(page.getByRole("alert").filter({ hasText: unknown })).toBeVisible(),
  };
}

async function isNotAnswered(filer: Visitor) {
  const { page, words } = filer;
  const address = page.url();
  await press(filer, words.say("filing.check.send"));
  const told = words.say("filing.check.unreached");
  await expect(page.getByRole("alert").filter({ hasText: told })).toBeVisible();
  expect(page.url()).toBe(address);
}

async function loseAnswer(route: Route) {
  if (route.request().method() !== "POST") return route.continue();
  await route.fetch({ maxRedirects: 0 });
  await route.abort();
}
