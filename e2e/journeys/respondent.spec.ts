import { accountOf } from "#e2e/arrange/accounts";
import { filed, inventionAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, proceedingOf, taken } from "#e2e/arrange/lanes";
import { organizationOf } from "#e2e/arrange/organizations";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { askFurther } from "#e2e/journeys/steps/ask-further";
import { clockOf, clocksRun, saysWhy } from "#e2e/journeys/steps/clocks";
import { photo } from "#e2e/journeys/steps/evidence";
import { choose, labelled, press } from "#e2e/journeys/steps/fields";
import { joinByLetter } from "#e2e/journeys/steps/letter";
import { entry, stepLink, takeStep, takeStepAt } from "#e2e/journeys/steps/take-step";
import { expect, test, type Visitor } from "#e2e/journeys/visitor";
import { acting } from "#lib/access/act";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { issueLetter } from "#lib/service-letters/issue-letter";
import { openLetter } from "#lib/service-letters/open-letter";
import { servedParties } from "#lib/service-letters/served-parties";

const adjudication = "patent-adjudication";
const mediation = "mediation";
const center = "ccpit-mediation-center";
const today = shanghaiDate(new Date());

test("a respondent comes in by its letter on a phone, answers, offers to settle and goes to court", async ({
  visitor,
}) => {
  test.setTimeout(300_000);
  const served = await arranged();
  const { caseId, holder, officer, proceedingId } = served;
  const respondent = await visitor("zh", await accountOf(await companySeat()));
  await respondent.onPhone();
  const { page, words } = respondent;
  const mine = `/my/cases/${caseId}` as const;

  await test.step("before its letter it sees nothing; afterwards its part and no more", async () => {
    expect((await page.request.get(mine)).status()).toBe(404);
    await joinByLetter(respondent, served.number, served.code);
    await clocksRun(respondent, adjudication, "answer", "conclude");
    await expect(entry(respondent, words.done(adjudication, "serve"))).toBeVisible();
    await expect(entry(respondent, words.done(adjudication, "docket"))).toHaveCount(0);
    for (const theirs of [`/desk/cases/${caseId}`, `${mine}/receipt`])
      expect((await page.request.get(theirs)).status(), theirs).not.toBe(200);
  });

  await test.step("it answers, and adds evidence for both sides", async () => {
    const answer = "被诉设备采用齿轮传动，缺少权利要求1的第三项技术特征。";
    await takeStep(respondent, adjudication, "answer", { answer });
    await addsEvidence(respondent);
  });

  await test.step("it asks for a mediation, makes an offer and agrees to the text; the other side does not", async () => {
    const body = await organizationOf(center);
    const reason = "愿意在不承认侵权的前提下协商。";
    await askFurther(respondent, caseId, { procedure: mediation, body, reason });
    const talks = await proceedingOf(caseId, mediation);
    const mediator = await seatIn(center);
    await taken(mediator, talks, "accept", { mediator: "梅书言" });
    await taken(mediator, talks, "invite", { whom: "complainant", servedOn: today });
    await taken(holder, talks, "consent-last-as-complainant");
    const proposal = "停止销售现有型号，一次性支付八万元。";
    await takeStepAt(respondent, mine, mediation, "make-proposal", { proposal });
    await taken(mediator, talks, "propose-text", { terms: proposal });
    await takeStepAt(respondent, mine, mediation, "agree-as-respondent");
    await taken(holder, talks, "reject-text", { reason: "数额过低。" });
  });

  await test.step("decided against it, it reads by when it may sue, and says that it did", async () => {
    const decides = (action: string, input: Record<string, string>) =>
      taken(officer, proceedingId, action, input);
    await decides("forward-answer", { forwardedOn: today });
    await decides("decide", {
      holding: "infringement",
      orders: "停止制造。",
      reasons: "落入保护范围。",
    });
    await decides("serve-decision", { method: "post", servedOn: today });
    await page.goto(mine);
    await expect(page.locator("#remedies")).toContainText(words.clock(adjudication, "sue"));
    const fifteen = words.say("clocks.amount", { amount: 15, unit: "days" });
    await saysWhy(respondent, clockOf(respondent, adjudication, "sue"), fifteen);
    await takeStep(respondent, adjudication, "report-suit", {
      court: "北京知识产权法院",
      filedOn: today,
      claims: "请求撤销裁决：比对遗漏了区别特征。",
    });
    await expect(clockOf(respondent, adjudication, "sue")).toHaveCount(0);
    await expect(stepLink(respondent, adjudication, "report-suit")).toHaveCount(0);
  });
});

async function addsEvidence(respondent: Visitor) {
  const { page, words } = respondent;
  await page.getByText(words.say("following.case.addEvidence"), { exact: true }).click();
  await choose(
    respondent,
    words.say("following.case.audience"),
    words.say("evidence.audiences.parties"),
  );
  await labelled(respondent, words.say("evidence.choose")).setInputFiles([photo]);
  await press(respondent, words.say("evidence.upload"));
  await expect(page.getByRole("link", { name: photo.name })).toBeVisible();
  await respondent.isAccessible("evidence added");
}

/** An invention case whose respondent has no seat here: served by post, with the code in the letter. */
async function arranged() {
  const holder = await companySeat();
  const officer = await seatIn("beijing-ip-office", ["officer", "head"]);
  const { caseId, number } = await filed(holder, inventionAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  await taken(officer, proceedingId, "docket", { panel: "温知行、陆景和、许清如" });
  await taken(officer, proceedingId, "serve", { method: "post", servedOn: today });
  const [party] = await acting(officer, (tx) => servedParties(tx, officer, caseId));
  const { partyId } = party!;
  await issueLetter(officer, { proceedingId, partyId });
  const { code } = await openLetter(officer, { caseId, proceedingId, partyId });
  return { caseId, number, proceedingId, code: code!, holder, officer };
}
