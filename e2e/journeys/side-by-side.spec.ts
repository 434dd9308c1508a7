import { accountIn } from "#e2e/arrange/accounts";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { organizationOf } from "#e2e/arrange/organizations";
import { seatIn } from "#e2e/arrange/seats";
import { askFurther } from "#e2e/journeys/steps/ask-further";
import { stands } from "#e2e/journeys/steps/lanes";
import { openMine } from "#e2e/journeys/steps/open-case";
import { entry, takeStepAt } from "#e2e/journeys/steps/take-step";
import { expect, test, type Visitor } from "#e2e/journeys/visitor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { printDay } from "#lib/clocks/print-time";

const today = shanghaiDate(new Date());
const [penalty, mediation, suit] = [
  "market-supervision-penalty",
  "mediation",
  "court-suit",
] as const;

test("one complaint runs at three bodies, each with its own state and clocks", async ({
  visitor,
}) => {
  test.setTimeout(600_000);
  const { caseId, number } = await arranged();
  const [bureau, center, court] = await Promise.all(
    ["market-supervision-110108", "ccpit-mediation-center", "court-110108"].map(organizationOf),
  );
  const complainant = await visitor("en", "shi");
  const officer = await visitor("en", "tang");
  const head = await visitor("zh", "yan");
  const respondent = await visitor("zh", "jiang");
  const desk = `/desk/cases/${caseId}` as const;

  await test.step("its owner asks a mediation body and a court, each with a reason", async () => {
    const reason = "希望通过调解尽快停止侵权，同时保留诉讼请求。";
    await askFurther(complainant, caseId, { procedure: mediation, body: center!, reason });
    await askFurther(complainant, caseId, { procedure: suit, body: court!, reason });
    await stands(complainant, bureau!, {
      procedure: penalty,
      state: "received",
      clocks: ["verify"],
    });
    await stands(complainant, center!, {
      procedure: mediation,
      state: "requested",
      clocks: ["accept"],
    });
    await stands(complainant, court!, {
      procedure: suit,
      state: "received",
      clocks: ["docket-decision"],
    });
  });

  await test.step("each body takes its own on; nothing that it does moves another's", async () => {
    await takeStepAt(officer, desk, penalty, "docket", {
      handlers: "唐景行、林知意",
      approval: "严书衡 2026-立-205",
    });
    const mediator = await visitor("zh", "mei");
    await takeStepAt(mediator, desk, mediation, "accept", { mediator: "梅书言" });
    await takeStepAt(mediator, desk, mediation, "invite", { whom: "respondent", servedOn: today });
    const clerk = await visitor("zh", await accountIn("court-110108", ["officer"]));
    await takeStepAt(clerk, desk, suit, "docket", {
      caseNumber: "（2026）京0108民初10205号",
      panel: "示例审判长、示例审判员、示例人民陪审员",
    });
    await complainant.page.reload();
    await stands(complainant, bureau!, {
      procedure: penalty,
      state: "investigating",
      clocks: ["tell-reporter", "decide"],
    });
    await stands(complainant, center!, {
      procedure: mediation,
      state: "awaiting-respondent",
      clocks: ["reply"],
    });
    await stands(complainant, court!, {
      procedure: suit,
      state: "docketed",
      clocks: ["serve", "first-instance"],
    });
  });

  await test.step("the respondent is told of what was served only, and ends that one", async () => {
    await openMine(respondent, number);
    await expect(entry(respondent, respondent.words.done(suit, "docket"))).toHaveCount(0);
    await takeStepAt(respondent, `/my/cases/${caseId}`, mediation, "refuse-invitation", {
      reason: "认为不构成侵权，愿意等候法院判决。",
    });
    await complainant.page.reload();
    await stands(complainant, center!, { procedure: mediation, state: "refused", clocks: [] });
    await stands(complainant, court!, {
      procedure: suit,
      state: "docketed",
      clocks: ["serve", "first-instance"],
    });
  });

  await test.step("a body that views as the respondent sees the very lines that the respondent gets", async () => {
    await respondent.page.goto(`/my/cases/${caseId}`);
    const own = await linesOf(respondent);
    expect(own.length).toBeGreaterThan(2);
    for (const { page, words } of [officer, head]) {
      await page.goto(desk);
      const viewAs = page.getByLabel(words.say("cases.timeline.viewAs"));
      await viewAs.selectOption(words.say("cases.timeline.as.respondent"));
      await page.getByRole("button", { name: words.say("cases.timeline.show") }).click();
      await expect(page).toHaveURL(/as=respondent/);
    }
    for (const reader of [officer, head]) {
      expect(await linesOf(reader)).toEqual(own);
      await reader.isAccessible("as the respondent");
    }
  });

  await test.step("a colleague whom a note names is told of it; another body reads nothing", async () => {
    const { page, words } = officer;
    const note = "请@严书衡 复核现场笔录。";
    await page.goto(desk);
    await page.getByText(words.say("cases.actions.note"), { exact: true }).click();
    await page.getByLabel(words.say("cases.actions.noteField")).fill(note);
    await page.getByRole("button", { name: words.say("cases.actions.noteSave") }).click();
    await expect(page.getByText(note)).toBeVisible();
    const told = head.page
      .getByRole("listitem")
      .filter({ hasText: number })
      .filter({ hasText: head.words.say("events.colleagues-mentioned", { names: "严书衡" }) });
    await expect(async () => {
      await head.page.goto("/desk/inbox");
      await expect(told).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 90_000 });
    const mediator = await visitor("zh", "mei");
    await mediator.page.goto(desk);
    await expect(mediator.page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(mediator.page.getByText("现场笔录")).toHaveCount(0);
  });

  await test.step("the summary tells the key events under their day", async () => {
    for (const { page, words, language } of [officer, head]) {
      await page.goto(`${desk}?part=summary`);
      const day = words.say("cases.summary.day", { day: printDay(today, language) });
      const ofToday = page.locator("main p").filter({ hasText: day.trim() });
      for (const [procedure, action] of [
        [penalty, "docket"],
        [mediation, "refuse-invitation"],
      ] as const)
        await expect(ofToday).toContainText(words.done(procedure, action));
    }
  });
});

/** The lines of the timeline on the page, by their numbers. */
async function linesOf({ page, words }: Visitor): Promise<string[]> {
  const timeline = page.getByRole("list", { name: words.say("cases.timeline.label") });
  await expect(timeline).toBeVisible();
  return timeline.locator("> li").evaluateAll((lines) => lines.map(({ id }) => id));
}

/** Filed by the company of one demo person against that of another. */
async function arranged() {
  const holder = await seatIn("demo-qinghe", ["filer"]);
  const { name, creditCode } = await organizationOf("demo-yuanda");
  const respondent = {
    name: name.zh,
    kind: "company",
    region: "110108",
    creditCode: creditCode!,
  } as const;
  return filed(holder, trademarkAnswers(holder, { respondent }));
}
