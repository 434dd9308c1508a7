import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { assigned, firstProceeding, taken } from "#e2e/arrange/lanes";
import { organizationOf } from "#e2e/arrange/organizations";
import { seatIn } from "#e2e/arrange/seats";
import { choose, labelled, press } from "#e2e/journeys/steps/fields";
import { at } from "#e2e/journeys/steps/file-complaint";
import { isRefused, lookOver } from "#e2e/journeys/steps/take-step";
import { expect, type Language, test, type Visitor } from "#e2e/journeys/visitor";
import { createDraft } from "#lib/complaints/drafts/create-draft";

const haidian = "market-supervision-110108";

for (const language of ["zh", "en"] as Language[]) {
  test(`${language}: a filer asks the body on a phone, the officer answers, and an empty message is refused`, async ({
    visitor,
  }) => {
    // The worker may still be busy with what the demonstration data brought.
    test.setTimeout(420_000);
    const { caseId, number } = await handledBy("tang");
    const filer = await visitor(language, "shi");
    await filer.page.setViewportSize({ width: 375, height: 800 });
    const question = `样品需要送到哪里？${number}`;
    const answer = "请送到海淀区局知识产权科，收到后会在这里告诉您。";

    await test.step("an empty message is refused in words, and what was typed stays", async () => {
      await filer.visit(`/my/cases/${caseId}`);
      await send(filer, "   ");
      await expect(
        filer.page.getByText(filer.words.say("refusals.fields.missing"), { exact: true }),
      ).toBeVisible();
      await expect(text(filer)).toHaveValue("   ");
      await filer.isAccessible("refused");
    });

    await test.step("the question stands on the filer's page and nothing is cut off", async () => {
      await send(filer, question);
      await expect(written(filer)).toContainText(question);
      await expect(text(filer)).toHaveValue("");
      await filer.isAccessible("written");
      expect(await widthOf(filer)).toBeLessThanOrEqual(375);
    });

    await test.step("the officer finds it in the inbox and on the case, and answers", async () => {
      const officer = await visitor(language, "tang");
      await isTold(officer, number, { from: "party", side: "complainant" });
      await officer.page.getByRole("link", { name: number, exact: true }).first().click();
      await expect(officer.page.getByText(question)).toBeVisible();
      await officer.page.getByText(officer.words.say("correspondence.desk.summary")).click();
      await officer.isAccessible("message");
      await send(officer, answer);
      await expect(officer.page.getByText(answer)).toBeVisible();
    });

    await test.step("the filer reads who answered what", async () => {
      await filer.page.reload();
      await expect(written(filer)).toContainText(answer);
      await expect(written(filer)).toContainText("唐景行");
    });
  });

  test(`${language}: a filer says without scripts how a closed proceeding was handled, and the head reads it`, async ({
    visitor,
  }) => {
    const { caseId, number } = await closed();
    const remark = `通知书写得清楚，就是等得久。${number}`;
    const filer = await visitor(language, "shi", "without-scripts");
    const say = (key: string) => filer.words.say(`satisfaction.${key}`);
    const level = say("levels.four");

    await test.step("without a level it is refused, and the remark stays", async () => {
      await filer.page.goto(`/my/cases/${caseId}`);
      await labelled(filer, say("comment")).fill(remark);
      await press(filer, say("send"));
      await expect(filer.page.getByText(filer.words.say("refusals.fields.missing"))).toBeVisible();
      await expect(labelled(filer, say("comment"))).toHaveValue(remark);
    });

    await test.step("with one it is kept and not asked again", async () => {
      const { name } = await organizationOf(haidian);
      const values = { organization: name[language], level };
      await choose(filer, filer.words.say("satisfaction.question", values), level);
      await press(filer, say("send"));
      await expect(
        filer.page.getByText(filer.words.say("satisfaction.given", values)),
      ).toBeVisible();
      await expect(filer.page.getByRole("button", { name: say("send") })).toHaveCount(0);
    });

    await test.step("the head reads level and remark on the board, and not whose they are", async () => {
      const head = await visitor(language, "yan");
      await head.visit("/desk/board");
      const told = head.page.getByRole("listitem").filter({ hasText: number });
      await expect(told).toContainText(level);
      await expect(told).toContainText(remark);
      await expect(told).not.toContainText("石砚秋");
      const counted = head.page
        .getByRole("table", { name: say("board.title") })
        .getByRole("row", { name: new RegExp(`^${level}`) });
      await expect(counted.getByRole("cell")).not.toHaveText("0");
    });
  });

  test(`${language}: filing again keeps right and respondent and asks anew what happened`, async ({
    visitor,
  }) => {
    const { caseId, answers } = await filedComplaint();
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

  test(`${language}: a head of the IP office publishes a grade, and everybody reads it`, async ({
    visitor,
  }) => {
    const [{ name }, office] = await Promise.all([
      organizationOf("demo-hengxin"),
      organizationOf("beijing-ip-office"),
    ]);
    const criteria = `示例分级标准（2026年版，${language}）`;
    const head = await visitor(language, "gu");
    const say = (key: string) => head.words.say(`services.${key}`);
    await head.page.goto("/desk");
    await head.page.getByRole("link", { name: say("desk.title"), exact: true }).click();
    await expect(
      head.page.getByRole("heading", { level: 1, name: say("desk.title") }),
    ).toBeVisible();
    await head.isAccessible();
    await labelled(head, say("desk.organization")).selectOption({ label: name[language] });
    await choose(head, say("desk.grade"), say("grades.b"));
    await labelled(head, say("desk.criteria")).fill(criteria);
    await isRefused(head, say("desk.reason"));
    await expect(labelled(head, say("desk.criteria"))).toHaveValue(criteria);
    await labelled(head, say("desk.reason")).fill("近两年代理质量抽查合格。");
    await press(head, head.words.say("cases.step.toCheck"));
    await lookOver(head, "services.desk.submit");
    await expect(head.page.getByText(say("desk.done"))).toBeVisible();

    const anybody = await visitor(language);
    await anybody.visit("/services");
    const heading = anybody.page.getByRole("heading", {
      level: 2,
      name: name[language],
      exact: true,
    });
    const listed = anybody.page.getByRole("listitem").filter({ has: heading });
    for (const told of [say("grades.b"), office.name[language], criteria])
      await expect(listed).toContainText(told);
  });

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

/** A complaint over which one officer of the district's market supervision sits. */
async function handledBy(mailbox: string) {
  const { caseId, number } = await filedComplaint();
  const head = await seatIn(haidian, ["head"]);
  await assigned(head, await firstProceeding(caseId), mailbox);
  return { caseId, number };
}

/** A complaint that the body looked into and did not punish. */
async function closed() {
  const { caseId, number } = await filedComplaint();
  const head = await seatIn(haidian, ["head", "officer"]);
  const reason = "经核查不构成违法。";
  const input = { ground: "not-punishable", approval: "负责人同意。", reason };
  await taken(head, await firstProceeding(caseId), "refuse", input);
  return { caseId, number };
}

async function filedComplaint() {
  const holder = await seatIn("demo-qinghe", ["filer"]);
  const answers = trademarkAnswers(holder);
  return { ...(await filed(holder, answers)), answers };
}

function text(visitor: Visitor) {
  return labelled(visitor, visitor.words.say("correspondence.text"));
}

async function send(visitor: Visitor, message: string) {
  await text(visitor).fill(message);
  await press(visitor, visitor.words.say("correspondence.send"));
}

/** What was written between a party and the bodies, on the party's page. */
function written({ page, words }: Visitor) {
  return page.getByRole("list", { name: words.say("correspondence.label"), exact: true });
}

/** The inbox of a desk tells of a message in a case, once the worker has been by. */
async function isTold(officer: Visitor, number: string, from: Record<string, string>) {
  const { page, words } = officer;
  const told = page
    .getByRole("listitem")
    .filter({ hasText: number })
    .filter({ hasText: words.say("events.message-sent", from) });
  await expect(async () => {
    await page.goto("/desk/inbox");
    await expect(told).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 300_000 });
  await officer.isAccessible();
}

function widthOf({ page }: Visitor): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
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
