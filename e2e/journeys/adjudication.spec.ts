import { filed, inventionAnswers } from "#e2e/arrange/complaints";
import { organizationOf } from "#e2e/arrange/organizations";
import { seatIn } from "#e2e/arrange/seats";
import { clockOf, clocksRun, dueOn, saysWhy } from "#e2e/journeys/steps/clocks";
import { lookUp, openFromQueue, openMine, publicEntry } from "#e2e/journeys/steps/open-case";
import {
  entry,
  isRefused,
  openStep,
  sendStep,
  stepLink,
  takeStep,
} from "#e2e/journeys/steps/take-step";
import { expect, type Language, test, type Visitor } from "#e2e/journeys/visitor";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";

const procedure = "patent-adjudication";
const today = shanghaiDate(new Date());

for (const language of ["zh", "en"] as Language[]) {
  test(`an invention patent is adjudicated, from the docket to the days in which to sue (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(600_000);
    const { caseId, number, queryCode } = await arranged();
    const officer = await visitor(language, "wen");
    const head = await visitor(language, "gu");
    const complainant = await visitor(language, "shi");
    const respondent = await visitor(language, "jiang");

    await test.step("the head lengthens the five working days to docket by five", async () => {
      await openFromQueue(head, number);
      await clocksRun(head, procedure, "docket-decision");
      const before = await dueOn(head, procedure, "docket-decision");
      const reason = "专利说明书篇幅较长，需要技术调查官协助审查。";
      await takeStep(head, procedure, "extend-docket-decision", { reason });
      expect((await dueOn(head, procedure, "docket-decision")) > before).toBe(true);
      await saysWhy(head, clockOf(head, procedure, "docket-decision"), reason);
      await expect(stepLink(head, procedure, "extend-docket-decision")).toHaveCount(0);
    });

    await test.step("the officer dockets; the respondent sees nothing before service", async () => {
      await openFromQueue(officer, number);
      await openStep(officer, procedure, "docket");
      await isRefused(officer, officer.words.field(procedure, "docket", "panel"));
      await sendStep(officer, procedure, "docket", { panel: "温知行、陆景和、许清如" });
      await clocksRun(officer, procedure, "serve", "conclude");
      const answer = await respondent.page.request.get(`/my/cases/${caseId}`);
      expect(answer.status()).toBe(404);
      await takeStep(officer, procedure, "serve", { method: "post", servedOn: today });
      await clocksRun(officer, procedure, "answer", "conclude");
    });

    await test.step("the respondent follows the case from service on and answers", async () => {
      await openMine(respondent, number);
      await clocksRun(respondent, procedure, "answer", "conclude");
      await saysWhy(
        respondent,
        clockOf(respondent, procedure, "answer"),
        amount(respondent, 15, "days"),
      );
      await takeStep(respondent, procedure, "answer", {
        answer: "被诉产品缺少权利要求1的第三项技术特征。",
      });
      await officer.page.reload();
      await takeStep(officer, procedure, "forward-answer", { forwardedOn: today });
    });

    await test.step("an oral hearing is announced in time and held", async () => {
      await openStep(officer, procedure, "schedule-hearing");
      const place = "北京市知识产权局第二审理庭";
      await announceTooLate(officer, place);
      await sendStep(officer, procedure, "schedule-hearing", {
        hearingOn: addDays(today, 21),
        place,
      });
      await takeStep(officer, procedure, "hold-hearing", {
        attendance: "both",
        heldOn: today,
        minutes: "双方就技术特征逐项陈述意见，经核对无误签字。",
      });
    });

    await test.step("an invalidation suspends it, and its end lets it go on", async () => {
      await takeStep(officer, procedure, "suspend", {
        ground: "dependent-case",
        reason: "本专利的无效宣告请求已经受理，结果直接影响本案。",
      });
      await expect(clockOf(officer, procedure, "conclude")).toContainText(
        officer.words.say("clocks.due.paused"),
      );
      await takeStep(officer, procedure, "resume", { reason: "无效宣告审查决定维持专利权有效。" });
      await expect(clockOf(officer, procedure, "conclude").getByRole("img")).toBeVisible();
    });

    await test.step("three months are lengthened by one and then by two", async () => {
      await head.page.reload();
      const before = await dueOn(head, procedure, "conclude");
      await takeStep(head, procedure, "extend-conclusion", {
        reason: "案情复杂，须补充技术比对。",
      });
      const between = await dueOn(head, procedure, "conclude");
      await takeStep(head, procedure, "extend-conclusion-again", {
        months: "2",
        approval: "国家知识产权局 示例批〔2026〕1号",
        reason: "技术事实争议大。",
      });
      const after = await dueOn(head, procedure, "conclude");
      expect([before, between, after].toSorted()).toEqual([before, between, after]);
      expect(new Set([before, between, after]).size).toBe(3);
    });

    await test.step("it is decided and served, and fifteen days to sue begin", async () => {
      await officer.page.reload();
      await takeStep(officer, procedure, "decide", {
        holding: "infringement",
        orders: "立即停止制造、销售被诉产品。",
        reasons: "被诉产品具备权利要求1的全部技术特征。",
      });
      await takeStep(officer, procedure, "serve-decision", {
        method: "in-person",
        servedOn: today,
      });
      await clocksRun(officer, procedure, "publish", "sue");
      await openMine(respondent, number);
      const sue = clockOf(respondent, procedure, "sue");
      await saysWhy(respondent, sue, amount(respondent, 15, "days"));
      await expect(sue).toContainText(/65/);
    });

    await test.step("each side and the public are told their parts", async () => {
      await openMine(complainant, number);
      await expect(entry(complainant, complainant.words.done(procedure, "decide"))).toBeVisible();
      await openMine(respondent, number);
      await expect(entry(respondent, respondent.words.done(procedure, "docket"))).toHaveCount(0);
      await expect(entry(complainant, complainant.words.done(procedure, "docket"))).toBeVisible();
      const anyone = await visitor(language);
      await lookUp(anyone, number, queryCode);
      await expect(publicEntry(anyone, anyone.words.done(procedure, "decide"))).toHaveCount(0);
      await takeStep(officer, procedure, "publish-decision", {
        publishedOn: today,
        secretsRemoved: "on",
      });
      await lookUp(anyone, number, queryCode);
      await expect(
        publicEntry(anyone, anyone.words.done(procedure, "publish-decision")),
      ).toBeVisible();
    });
  });
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
  return filed(holder, inventionAnswers(holder, { respondent }));
}

/** A hearing tomorrow is told too late by law. */
async function announceTooLate(officer: Visitor, place: string) {
  const label = (field: string) => officer.words.field(procedure, "schedule-hearing", field);
  await officer.page.getByLabel(label("hearingOn")).fill(addDays(today, 1));
  await officer.page.getByLabel(label("place")).fill(place);
  await isRefused(officer, label("hearingOn"));
}

function amount({ words }: Visitor, count: number, unit: string): string {
  return words.say("clocks.amount", { amount: count, unit });
}
