import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { seatIn } from "#e2e/arrange/seats";
import { labelled, press } from "#e2e/journeys/steps/fields";
import { at } from "#e2e/journeys/steps/file-complaint";
import { expect, type Language, test, type Visitor } from "#e2e/journeys/visitor";
import { createDraft } from "#lib/complaints/drafts/create-draft";

for (const language of ["zh", "en"] as Language[]) {
  test(`${language}: filing again keeps right and respondent and asks anew what happened`, async ({
    visitor,
  }) => {
    const holder = await seatIn("demo-qinghe", ["filer"]);
    const answers = trademarkAnswers(holder);
    const { caseId } = await filed(holder, answers);
    const filer = await visitor(language, "shi");
    const { page, words } = filer;
    await page.goto(`/my/cases/${caseId}`);
    await press(filer, words.say("following.case.fileAgain"));
    await expect(page).toHaveURL(/\/file\/[0-9a-f-]{36}$/);
    await filer.isAccessible();
    for (const kept of ["right", "holder", "respondent"])
      await expect(task(filer, kept)).toContainText(words.say("filing.state.done"));
    await expect(task(filer, "conduct")).toContainText(words.say("filing.state.empty"));

    const hub = page.url();
    await openTask(filer, hub, "right");
    await expect(field(filer, "right.identifier")).toHaveValue(answers.right.identifier!);
    await expect(field(filer, "right.titleField")).toHaveValue(answers.right.title);
    const valid = words.say("filing.right.statuses.valid");
    await expect(page.getByRole("radio", { name: valid, exact: true })).toBeChecked();
    await openTask(filer, hub, "respondent");
    await expect(field(filer, "respondent.name")).toHaveValue(answers.respondent.name);
    await openTask(filer, hub, "conduct");
    await expect(field(filer, "conduct.description")).toHaveValue("");
    await expect(field(filer, "conduct.conductDate")).toHaveValue("");
  });

  test(`${language}: a filer keeps a draft as a template, begins with it and renames it`, async ({
    visitor,
  }) => {
    const holder = await seatIn("demo-qinghe", ["filer"]);
    const right = {
      kind: "trademark",
      identifier: "1234567",
      title: "「青禾」商标",
      status: "valid",
    };
    const draftId = await createDraft(holder, { right });
    const scripts = language === "zh" ? "without-scripts" : "with-scripts";
    const filer = await visitor(language, "shi", scripts);
    const { page, words } = filer;
    const say = (key: string) => words.say(`filing.templates.${key}`);
    const [name, renamed] = [`网店售假 ${draftId}`, `售假 ${draftId}`];
    const line = (of: string) =>
      page.locator("#templates").getByRole("listitem").filter({ hasText: of });

    await test.step("a name is asked for, and only then it is kept", async () => {
      await page.goto(`/file/${draftId}`);
      await page.getByRole("link", { name: say("keep"), exact: true }).click();
      await press(filer, say("save"));
      await expect(page.getByText(words.say("refusals.filing.templateNameMissing"))).toBeVisible();
      await filer.isAccessible("nameless");
      await labelled(filer, say("name")).fill(name);
      await press(filer, say("save"));
      await expect(page.getByText(say("kept"), { exact: true })).toBeVisible();
      await expect(line(name)).toBeVisible();
      await filer.isAccessible("kept");
    });

    await test.step("a complaint begins with its answers, to be sent like any other", async () => {
      await line(name).getByRole("button").click();
      await expect(page).toHaveURL(/\/file\/[0-9a-f-]{36}$/);
      await expect(task(filer, "right")).toContainText(words.say("filing.state.done"));
      await expect(task(filer, "check")).toBeVisible();
    });

    await test.step("the template itself has another name now, no files and is not sent; then it goes", async () => {
      await page.goto("/file");
      await line(name).getByRole("link").first().click();
      await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
      for (const none of ["evidence", "check"]) await expect(task(filer, none)).toHaveCount(0);
      await filer.isAccessible("template");
      await page.getByRole("link", { name: say("rename"), exact: true }).click();
      await labelled(filer, say("name")).fill(renamed);
      await press(filer, say("save"));
      await expect(page.getByRole("heading", { level: 1, name: renamed })).toBeVisible();
      await page
        .getByRole("link", { name: words.say("filing.drafts.delete"), exact: true })
        .click();
      await expect(page.getByText(say("deleteText"))).toBeVisible();
      await press(filer, words.say("filing.drafts.deleteYes"));
      await expect(line(renamed)).toHaveCount(0);
    });
  });
}

/** A task of a complaint on its hub. */
function task({ page, words }: Visitor, key: string) {
  const name = words.say(`filing.tasks.${key}.title`);
  const link = page.getByRole("link", { name, exact: true });
  return page.getByRole("main").getByRole("listitem").filter({ has: link });
}

async function openTask(filer: Visitor, hub: string, key: string) {
  await filer.page.goto(hub);
  await task(filer, key).getByRole("link").click();
  await at(filer, key);
}

function field(filer: Visitor, key: string) {
  return labelled(filer, filer.words.say(`filing.${key}`));
}
