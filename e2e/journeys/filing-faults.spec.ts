import { seatIn } from "#e2e/arrange/seats";
import { labelled } from "#e2e/journeys/steps/fields";
import { expect, type Language, test } from "#e2e/journeys/visitor";
import { createDraft } from "#lib/complaints/drafts/create-draft";

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a wrong number is named and everything typed is kept", async ({ visitor }) => {
    const holder = await visitor();
    await holder.signIn("shi@demo.test");
    await holder.page.goto("/file/new");
    await holder.page.getByLabel("权利种类").selectOption("trademark");
    await holder.page.getByLabel("权利号码").fill("12ab");
    await holder.page.getByLabel("名称").fill("「青禾」䶮㛃𬭎镕喆");
    await holder.page.getByRole("button", { name: "保存并继续" }).click();
    await expect(
      holder.page.getByRole("alert").or(holder.page.locator("[role=group]")),
    ).not.toHaveCount(0);
    await expect(holder.page.getByLabel("权利号码")).toHaveValue("12ab");
    await expect(holder.page.getByLabel("名称")).toHaveValue("「青禾」䶮㛃𬭎镕喆");
  });
});

for (const language of ["zh", "en"] as Language[])
  test(`every fault of a complaint's task is listed, focused, and leads to its field (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(180_000);
    const draftId = await createDraft(await seatIn("demo-qinghe", ["filer"]), {
      right: { kind: "trademark", identifier: "12ab", title: "「青禾」" },
      conduct: { conductDate: "2099-01-01" },
    });
    const filer = await visitor(language, "shi");
    const { page, words } = filer;
    for (const [task, faults] of Object.entries(faultsOf)) {
      await page.goto(`/file/${draftId}/${task}`);
      await page.getByRole("button", { name: words.say("filing.saveAndGo"), exact: true }).click();
      const summary = page.locator("#error-summary");
      await expect(summary).toBeFocused();
      await filer.isAccessible("refused");
      await expect(summary.getByRole("link")).toHaveCount(faults.length);
      for (const [place, field] of faults.entries()) {
        await summary.getByRole("link").nth(place).click();
        await expect(page.locator(`main [name="${field}"]`).first()).toBeFocused();
        await expect(page.locator(`main [name="${field}"]`).first()).toBeInViewport();
      }
    }
    await page.goto(`/file/${draftId}/right`);
    await expect(labelled(filer, words.say("filing.right.identifier"))).toHaveValue("12ab");
    await page.goto(`/file/${draftId}/conduct`);
    await expect(labelled(filer, words.say("filing.conduct.conductDate"))).toHaveValue(
      "2099-01-01",
    );
  });

/** What is wrong or missing in the draft above, by task, in the order of its form. */
const faultsOf = {
  right: ["identifier", "status"],
  holder: ["standing"],
  conduct: ["conduct", "venue", "placeOfConduct", "conductDate", "description"],
  respondent: ["name", "kind"],
};
