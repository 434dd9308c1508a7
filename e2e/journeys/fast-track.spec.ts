import { designAnswers, filed } from "#e2e/arrange/complaints";
import { organizationOf } from "#e2e/arrange/organizations";
import { seatIn } from "#e2e/arrange/seats";
import { clocksRun } from "#e2e/journeys/steps/clocks";
import { photo } from "#e2e/journeys/steps/evidence";
import { press } from "#e2e/journeys/steps/fields";
import { type Complaint, fillInComplaint, sendComplaint } from "#e2e/journeys/steps/file-complaint";
import { lookUp, openFromQueue, openMine, publicEntry } from "#e2e/journeys/steps/open-case";
import { entry, isRefused, sendStep, takeStep } from "#e2e/journeys/steps/take-step";
import { expect, type Language, test, type Visitor } from "#e2e/journeys/visitor";

const procedure = "fast-review";

for (const language of ["zh", "en"] as Language[]) {
  test(`a design patent takes the fast track to an opinion and beyond (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(600_000);
    const center = await organizationOf("beijing-protection-center");
    const filer = await visitor(language, "shi");
    const reviewer = await visitor(language, "he");
    let [number, code] = ["", ""];

    await test.step("the filer asks for it, and is told that the center decides and by when", async () => {
      await fillInComplaint(filer, complaint, photo);
      const { page, words } = filer;
      const panel = page.getByRole("complementary", { name: words.say("filing.routing.title") });
      await expect(panel).toContainText(center.name[language]);
      await expect(panel).toContainText(words.say("filing.routing.target"));
      ({ number, code } = await sendComplaint(filer));
    });

    await test.step("the reviewer grants it on one screen, beside the evidence", async () => {
      await openFromQueue(reviewer, number);
      await clocksRun(reviewer, procedure, "decide-request");
      await openReview(reviewer);
      await fitsOneScreen(reviewer);
      await isRefused(reviewer, reviewer.words.field(procedure, "grant", "reason"));
      await sendStep(reviewer, procedure, "grant", {
        grounds: ["registered-filer", "field-of-center", "right-stable"],
        reason: "专利权评价报告未发现缺陷，链接仍在销售。",
      });
      await clocksRun(reviewer, procedure, "opinion");
    });

    await test.step("the claim chart is written beside the evidence", async () => {
      await openReview(reviewer);
      await writesChart(reviewer);
      await fitsOneScreen(reviewer);
      await openFromQueue(reviewer, number);
    });

    await test.step("everybody who works on it sees the flag", async () => {
      await expect(flag(reviewer, "granted").first()).toBeVisible();
      await expect(
        reviewer.page.getByRole("heading", { name: grantedLine(reviewer) }),
      ).toBeVisible();
      await reviewer.visit(`/desk?filter=${number}`);
      await expect(reviewer.page.getByRole("row").filter({ hasText: number })).toContainText(
        reviewer.words.say("desk.fastTrack"),
      );
      await openMine(filer, number);
      await expect(flag(filer, "granted").first()).toBeVisible();
    });

    await test.step("material is asked for once, and the filer sends it", async () => {
      await openFromQueue(reviewer, number);
      await takeStep(reviewer, procedure, "request-material", { items: "被诉产品的六面视图" });
      await clocksRun(reviewer, procedure, "opinion", "material");
      await openMine(filer, number);
      await takeStep(filer, procedure, "submit-material", { answer: "已补充六面视图，见照片。" });
    });

    await test.step("the opinion is issued and handed over; the public is told no more than the stage", async () => {
      await openFromQueue(reviewer, number);
      await takeStep(reviewer, procedure, "issue-opinion", {
        conclusion: "likely-infringement",
        claimChart: "主视图、后视图、左视图均无实质性差异。",
        reasons: "整体视觉效果无实质性差异，属于相同产品上的近似设计。",
      });
      await takeStep(reviewer, procedure, "hand-over", { next: "adjudication" });
      await clocksRun(reviewer, procedure);
      await openMine(filer, number);
      await expect(entry(filer, filer.words.done(procedure, "issue-opinion"))).toBeVisible();
      const anyone = await visitor(language);
      await lookUp(anyone, number, code);
      await expect(publicEntry(anyone, anyone.words.done(procedure, "issue-opinion"))).toHaveCount(
        0,
      );
    });
  });

  test(`a fast track that should not have been is withdrawn with its reason (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(600_000);
    const holder = await seatIn("demo-qinghe", ["filer"]);
    const { number } = await filed(holder, designAnswers(holder));
    const reviewer = await visitor(language, "he");
    const filer = await visitor(language, "shi");
    await openFromQueue(reviewer, number);
    await takeStep(reviewer, procedure, "grant", { grounds: ["urgent"], reason: "网上正在销售。" });
    const reason = "专利权人在先公开销售，权利不稳定。";
    await takeStep(reviewer, procedure, "withdraw-fast-track", {
      ground: "right-unstable",
      reason,
    });
    await expect(flag(reviewer, "withdrawn").first()).toBeVisible();
    await reviewer.visit(`/desk?filter=${number}`);
    await expect(reviewer.page.getByRole("row").filter({ hasText: number })).not.toContainText(
      reviewer.words.say("desk.fastTrack"),
    );
    await openMine(filer, number);
    await expect(filer.page.getByText(reason).first()).toBeVisible();
  });
}

const complaint: Complaint = {
  right: {
    kind: "design-patent",
    identifier: "ZL202330286541.5",
    title: "工业机器人外壳",
    status: "in-force",
    evaluationReport: "clean",
  },
  holder: { standing: "owner", registeredAt: "beijing", industry: "high-end-equipment" },
  conduct: {
    conduct: "sells-infringing-goods",
    venue: "platform",
    placeOfConduct: "110108",
    conductDate: "2026-11-12",
    description: "网店销售外观相同的产品，链接仍在上架。",
  },
  respondent: { name: "示例某某旗舰店", kind: "shop", shopUrl: "https://shop.example/9" },
  wishes: {
    wish: "fast-track",
    fastTrackGrounds: ["ongoing-online-sale"],
    statement: "每日有新订单。",
  },
};

/** The page of the decision, with a file of the evidence shown on it. */
async function openReview(reviewer: Visitor) {
  const { page, words } = reviewer;
  await page.getByRole("link", { name: words.say("cases.fastTrack.review") }).click();
  // The case page names the photograph, too.
  await page.waitForURL(/\/fast-track/);
  await page.getByRole("link", { name: photo.name }).click();
  const shown = words.say("cases.evidence.shown", { name: photo.name });
  await expect(page.getByRole("img", { name: shown })).toBeVisible();
  await reviewer.isAccessible();
}

/** Two features, the second one undecided and shown in the photograph; a line without a feature is refused. */
async function writesChart(reviewer: Visitor) {
  const { page, words } = reviewer;
  const say = (key: string) => words.say(`claimCharts.${key}`);
  await page.getByRole("link", { name: say("begin"), exact: true }).click();
  const cell = (line: number, name: string) =>
    page.getByLabel(`${say("line")} ${line} · ${say(name)}`);
  await cell(1, "feature").fill("弧形外壳");
  await cell(1, "finding").selectOption(say("findings.identical"));
  await cell(2, "accused").fill("散热孔为圆形");
  await cell(2, "file").selectOption(photo.name);
  await reviewer.isAccessible("chart");
  await press(reviewer, say("save"));
  await expect(page.getByText(words.say("refusals.fields.missing"))).toBeVisible();
  await cell(2, "feature").fill("散热孔");
  await press(reviewer, say("save"));
  const chart = page.getByRole("region", { name: say("title") });
  await expect(chart.getByText("1. 弧形外壳")).toBeVisible();
  await expect(chart.getByText(say("findings.open"))).toBeVisible();
  await chart.getByRole("link", { name: photo.name }).click();
  const shown = words.say("cases.evidence.shown", { name: photo.name });
  await expect(page.getByRole("img", { name: shown })).toBeVisible();
  await reviewer.isAccessible("charted");
}

async function fitsOneScreen({ page }: Visitor) {
  const over = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(over).toBeLessThanOrEqual(0);
}

/** The badge of the fast track, at the desk with its target. */
function flag({ page, words }: Visitor, state: string) {
  const [target] = words.say("cases.fastTrack.target", { day: "|" }).split("|");
  return page.getByText(new RegExp(`^${words.say(`cases.fastTrack.${state}`)}(${target}.+)?$`));
}

/** The timeline's line, up to the day that it names. */
function grantedLine({ words }: Visitor): RegExp {
  const [before] = words.say("events.fast-track-granted", { targetOn: "|" }).split("|");
  return new RegExp(`^${before}`);
}
