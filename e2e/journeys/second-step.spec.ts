import type { Locator } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { demoPassword } from "#db/seed/demo-accounts";
import { accountOf } from "#e2e/arrange/accounts";
import { provedLongAgo } from "#e2e/arrange/proofs";
import { seatIn } from "#e2e/arrange/seats";
import { press } from "#e2e/journeys/steps/fields";
import { expect, type Language, test, type Visitor } from "#e2e/journeys/visitor";

const body = "beijing-ip-office";

for (const language of ["zh", "en"] as Language[]) {
  test(`an officer sets up a second step, signs in by it, and gets a new one when the phone is lost (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(180_000);
    const seat = await seatIn(body);
    const mailbox = await accountOf(seat);
    const officer = await visitor(language, mailbox);
    const { page, words } = officer;
    let phone: TOTP;
    let recovery: string[];

    await test.step("the page says what is needed; a wrong code is refused and the picture stays", async () => {
      await officer.visit("/second-step?to=/desk/deadlines");
      await press(officer, words.say("secondStep.account.start"));
      phone = await scanned(officer);
      await officer.isAccessible("offer");
      await sendCode(officer, "12 34 56", "secondStep.offer.submit");
      await expect(refusalAt(officer)).toContainText(words.say("refusals.secondStep.codeWrong"));
      await officer.isAccessible("refused");
      expect((await scanned(officer)).secret.base32).toBe(phone.secret.base32);
    });

    await test.step("the phone's code turns it on and the recovery codes are shown", async () => {
      await sendCode(officer, phone.generate(), "secondStep.offer.submit");
      await expect(page).toHaveURL(/\/second-step\/codes/);
      await officer.isAccessible();
      recovery = await page
        .getByRole("list", { name: words.say("secondStep.codes.list") })
        .locator("li")
        .allInnerTexts();
      expect(recovery).toHaveLength(10);
      await page.getByRole("link", { name: words.say("secondStep.codes.goOn") }).click();
      await expect(page).toHaveURL(/\/desk\/deadlines$/);
    });

    await test.step("from now on the password leads to the code, and the code to the page asked for", async () => {
      const again = await visitor(language);
      await givesPassword(again, mailbox, "/desk/deadlines");
      await again.isAccessible();
      await again.page.goto("/desk");
      await expect(again.page).toHaveURL(/\/sign-in\?to=/);
      await givesPassword(again, mailbox, "/desk/deadlines");
      await sendCode(again, "000000", "secondStep.enter.submit");
      await expect(refusalAt(again)).toBeVisible();
      await again.isAccessible("refused");
      await sendCode(
        again,
        phone.generate({ timestamp: Date.now() + 30_000 }),
        "secondStep.enter.submit",
      );
      await expect(again.page).toHaveURL(/\/desk\/deadlines$/);
    });

    await test.step("without scripts a recovery code will do", async () => {
      const plain = await visitor(language, undefined, "without-scripts");
      await givesPassword(plain, mailbox, "/desk");
      await sendCode(plain, recovery[0]!, "secondStep.enter.submit");
      await expect(plain.page).toHaveURL(/\/desk$/);
    });

    await test.step("later the page asks first for a proof, by the phone", async () => {
      await provedLongAgo(seat.personId);
      await page.goto("/second-step");
      await expect(page).toHaveURL(/\/prove\?to=/);
      await officer.isAccessible("by code");
      await sendCode(officer, recovery[1]!, "secondStep.prove.submit");
      await expect(page).toHaveURL(/\/second-step$/);
      await expect(
        page.getByText(words.say("secondStep.account.codesLeft", { count: 8 })),
      ).toBeVisible();
      await officer.isAccessible("in use");
    });

    await test.step("phone and codes lost, an administrator of the body takes it away", async () => {
      const administrator = await seatIn(body, ["administrator"]);
      const helper = await visitor(language, await accountOf(administrator));
      await helper.page.goto(`/admin/members?text=${mailbox}`);
      await helper.page.getByRole("link", { name: seat.personName }).click();
      await expect(helper.page.getByText(words.say("admin.members.secondStepOn"))).toBeVisible();
      await helper.isAccessible("with a second step");
      await press(helper, words.say("admin.members.resetSecondStep"));
      await expect(helper.page).toHaveURL(/done=second-step-reset/);
      await page.reload();
      await expect(page).toHaveURL(/\/sign-in/);
      const back = await visitor(language);
      await givesPassword(back, mailbox, "/desk");
      await expect(back.page).toHaveURL(/\/desk$/);
    });
  });

  test(`before a role is changed after a while, a proof is asked for, and nothing typed is lost (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(120_000);
    const administrator = await seatIn(body, ["administrator"]);
    const member = await seatIn(body);
    const helper = await visitor(language, await accountOf(administrator));
    const { page, words } = helper;
    const head = page.getByRole("checkbox").nth(1);
    await page.goto(`/admin/members/${member.memberId}`);
    await head.check();
    await provedLongAgo(administrator.personId);
    await press(helper, words.say("admin.members.saveRoles"));
    await expect(page).toHaveURL(/\/prove\?to=/);
    await helper.isAccessible();
    await page.locator("input[name=password]").fill("not the password");
    await press(helper, words.say("secondStep.prove.submit"));
    await expect(refusalAt(helper)).toBeVisible();
    await helper.isAccessible("refused");
    await page.locator("input[name=password]").fill(demoPassword);
    await press(helper, words.say("secondStep.prove.submit"));
    await expect(page).toHaveURL(new RegExp(`/admin/members/${member.memberId}$`));
    await expect(head).toBeChecked();
    await press(helper, words.say("admin.members.saveRoles"));
    await expect(page).toHaveURL(/done=roles-changed/);
  });
}

test("a list is taken out after a proof alone", async ({ visitor }) => {
  const seat = await seatIn(body);
  const officer = await visitor("zh", await accountOf(seat));
  const { page, words } = officer;
  await page.goto("/desk/export");
  await provedLongAgo(seat.personId);
  await press(officer, words.say("queueExports.take"));
  await expect(page).toHaveURL(/\/prove\?to=/);
  await page.locator("input[name=password]").fill(demoPassword);
  await press(officer, words.say("secondStep.prove.submit"));
  await expect(page).toHaveURL(/\/desk\/export/);
  const taken = page.waitForEvent("download");
  await press(officer, words.say("queueExports.take"));
  expect((await taken).suggestedFilename()).toMatch(/\.xlsx$/);
});

function refusalAt({ page }: Visitor): Locator {
  return page.locator("#error-summary");
}

/** As an app that has read the picture, by its key. */
async function scanned({ page }: Visitor): Promise<TOTP> {
  const key = await page.locator("[translate=no]").first().textContent();
  return new TOTP({ secret: Secret.fromBase32(key!.replaceAll(/\s/g, "")) });
}

async function sendCode(
  who: Visitor,
  code: string,
  button: Parameters<Visitor["words"]["say"]>[0],
) {
  await who.page.locator("input[name=code]").fill(code);
  await press(who, who.words.say(button));
}

/** On the way to a page, as far as the password goes. */
async function givesPassword({ page }: Visitor, mailbox: string, to: string) {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await page.locator("input[name=email]").fill(`${mailbox}@demo.test`);
  await page.locator("input[name=password]").fill(demoPassword);
  await page.locator("form:has(input[name=password]) button[type=submit]").click();
  await expect(page).not.toHaveURL(/\/sign-in\?/);
}
