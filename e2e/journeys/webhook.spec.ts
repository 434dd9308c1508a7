import { labelled, press } from "#e2e/journeys/steps/fields";
import { expect, type Language, test } from "#e2e/journeys/visitor";

for (const language of ["zh", "en"] as Language[]) {
  test(`${language}: a filer adds an address for webhooks, not one inside, and sees its secret once`, async ({
    visitor,
  }) => {
    const filer = await visitor(language, "he.yangqing");
    const { page } = filer;
    const say = (key: string) => filer.words.say(`webhooks.${key}`);
    const [inside, outside] = ["https://10.0.0.8/hook", `https://hooks.qinghe.example/${language}`];
    await filer.visit("/seats/webhooks");

    await test.step("an inside address is refused, and what was typed stays", async () => {
      await labelled(filer, say("url")).fill(inside);
      await labelled(filer, say("description")).fill("案件系统");
      await press(filer, say("add.submit"));
      const told = page.getByRole("alert").filter({ has: page.getByRole("link") });
      await expect(told).toContainText(filer.words.say("refusals.webhooks.urlInside"));
      await expect(labelled(filer, say("url"))).toHaveValue(inside);
      await expect(labelled(filer, say("description"))).toHaveValue("案件系统");
      await filer.isAccessible("refused");
    });

    await test.step("an outside one is added, and its secret is shown this once", async () => {
      await labelled(filer, say("url")).fill(outside);
      await press(filer, say("add.submit"));
      const secret = labelled(filer, say("made.label"));
      await expect(secret).toHaveValue(/^whsec_.{20,}/);
      await filer.isAccessible("made");
      const shown = await secret.inputValue();
      await page.reload();
      await expect(page.getByRole("link", { name: outside })).toBeVisible();
      expect(await page.content()).not.toContain(shown);
    });
  });
}
