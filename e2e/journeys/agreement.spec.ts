import { designAnswers, filed } from "#e2e/arrange/complaints";
import { organizationOf } from "#e2e/arrange/organizations";
import { seatIn } from "#e2e/arrange/seats";
import { askFurther } from "#e2e/journeys/steps/ask-further";
import { stands } from "#e2e/journeys/steps/lanes";
import { openMine } from "#e2e/journeys/steps/open-case";
import { takeStepAt } from "#e2e/journeys/steps/take-step";
import { test } from "#e2e/journeys/visitor";
import { shanghaiDate } from "#lib/calendar/plain-date";

const notice = "platform-notice";
const mediation = "mediation";
const confirmation = "judicial-confirmation";
const today = shanghaiDate(new Date());

test("a listing is taken down, countered, settled, confirmed by a court and broken again", async ({
  visitor,
}) => {
  test.setTimeout(900_000);
  const { caseId, number } = await arranged();
  const [platform, center, court] = await bodies();
  const desk = `/desk/cases/${caseId}` as const;
  const mine = `/my/cases/${caseId}` as const;
  const holder = await visitor("zh", "shi");
  const seller = await visitor("zh", "jiang");
  await seller.onPhone();

  await test.step("the platform is given notice, takes the listing down and tells the seller", async () => {
    const reason = "请对涉案链接采取删除、断开链接等必要措施。";
    await askFurther(holder, caseId, { procedure: notice, body: platform, reason });
    const clerk = await visitor("zh", "luo");
    await takeStepAt(clerk, desk, notice, "take-measures", {
      measures: ["remove"],
      links: "https://shop.example/9",
      takenOn: today,
    });
    await takeStepAt(clerk, desk, notice, "forward-notice", { servedOn: today });
    await openMine(seller, number);
    await stands(seller, platform, { procedure: notice, state: "forwarded", clocks: ["counter"] });
    await takeStepAt(seller, mine, notice, "counter", {
      statement: "产品外观为自行设计，早于专利申请日公开。",
    });
    await takeStepAt(clerk, desk, notice, "forward-statement", { servedOn: today });
    await holder.page.reload();
    await stands(holder, platform, {
      procedure: notice,
      state: "awaiting-holder",
      clocks: ["complain-or-sue"],
    });
  });

  await test.step("both come to a mediation, and both agree to the same text", async () => {
    const reason = "愿意在停止销售的基础上协商。";
    await askFurther(holder, caseId, { procedure: mediation, body: center, reason });
    const mediator = await visitor("zh", "mei");
    await takeStepAt(mediator, desk, mediation, "accept", { mediator: "梅书言" });
    await takeStepAt(mediator, desk, mediation, "invite", { whom: "respondent", servedOn: today });
    await takeStepAt(seller, mine, mediation, "consent-last-as-respondent");
    await takeStepAt(mediator, desk, mediation, "propose-text", {
      terms: "一、停止销售；二、十日内支付三万元。",
    });
    await takeStepAt(holder, mine, mediation, "agree-as-complainant");
    await takeStepAt(seller, mine, mediation, "agree-last-as-respondent");
    await takeStepAt(mediator, desk, mediation, "sign-agreement", {
      signedOn: today,
      summary: "双方自愿达成协议并签字。",
    });
    await stands(mediator, center, {
      procedure: mediation,
      state: "signed",
      clocks: ["ask-confirmation"],
    });
  });

  await test.step("both ask the court within thirty days, and it confirms", async () => {
    const reason = "双方共同申请确认调解协议的效力。";
    await askFurther(holder, caseId, { procedure: confirmation, body: court, reason });
    await takeStepAt(holder, mine, confirmation, "join-as-complainant");
    await takeStepAt(seller, mine, confirmation, "join-as-respondent");
    const clerk = await visitor("zh", "ke");
    await takeStepAt(clerk, desk, confirmation, "accept", {
      caseNumber: "（2026）京73民特12号",
      agreementOn: today,
      inTime: "on",
    });
    await takeStepAt(clerk, desk, confirmation, "confirm", {
      rulingOn: today,
      terms: "确认双方达成的调解协议有效。",
    });
    await holder.page.reload();
    await stands(holder, center, { procedure: mediation, state: "confirmed", clocks: [] });
  });

  await test.step("a breach opens the matter again, at the mediator and at the court", async () => {
    await takeStepAt(holder, mine, mediation, "report-breach", {
      happened: "期满未付款，链接又重新上架。",
    });
    await stands(holder, center, { procedure: mediation, state: "breached", clocks: [] });
    await stands(holder, court, { procedure: confirmation, state: "enforceable", clocks: [] });
  });
});

async function bodies() {
  const keys = ["demo-platform", "ccpit-mediation-center", "beijing-ip-court"];
  const [platform, center, court] = await Promise.all(keys.map(organizationOf));
  return [platform!, center!, court!] as const;
}

/** A design patent's complaint about a company with a seat here. */
async function arranged() {
  const holder = await seatIn("demo-qinghe", ["filer"]);
  const { name, creditCode } = await organizationOf("demo-yuanda");
  const shopUrl = "https://shop.example/9";
  return filed(
    holder,
    designAnswers(holder, {
      respondent: {
        name: name.zh,
        kind: "company",
        region: "110108",
        creditCode: creditCode!,
        shopUrl,
      },
    }),
  );
}
