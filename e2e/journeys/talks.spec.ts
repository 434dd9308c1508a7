import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { assigned, firstProceeding, taken } from "#e2e/arrange/lanes";
import { organizationOf } from "#e2e/arrange/organizations";
import { seatIn } from "#e2e/arrange/seats";
import { choose, labelled, press } from "#e2e/journeys/steps/fields";
import { expect, type Language, test, type Visitor } from "#e2e/journeys/visitor";

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
  return filed(holder, trademarkAnswers(holder));
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
