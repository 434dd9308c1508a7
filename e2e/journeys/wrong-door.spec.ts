import { accountIn } from "#e2e/arrange/accounts";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { organizationOf } from "#e2e/arrange/organizations";
import { at, seatIn } from "#e2e/arrange/seats";
import { clocksRun, dueOn } from "#e2e/journeys/steps/clocks";
import { openFromQueue, openMine } from "#e2e/journeys/steps/open-case";
import { designate, openReferral, returnTo, transferTo } from "#e2e/journeys/steps/refer";
import { entry, stepLink } from "#e2e/journeys/steps/take-step";
import { expect, type Language, test } from "#e2e/journeys/visitor";
import { procedureFor } from "#lib/procedures/registry";

const { key: procedure, opening } = procedureFor("copyright-penalty");
const [clock] = opening.starts as [string];

for (const language of ["zh", "en"] as Language[]) {
  test(`a complaint that nobody wants is designated, and its clock never stops (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(600_000);
    const bodies = await arrangedBodies();
    const { number } = await arranged();
    const sender = await visitor(language, "qiao");
    const market = await visitor(language, "tang");
    const copyright = await visitor(language, bodies.copyright.mailbox);
    const coordinator = await visitor(language, "cheng");
    const complainant = await visitor(language, "shi");
    let due = "";

    await test.step("the body at the wrong door transfers it; nothing else can be done meanwhile", async () => {
      await openFromQueue(sender, number);
      await clocksRun(sender, procedure, clock);
      due = await dueOn(sender, procedure, clock);
      await expect(stepLink(sender, procedure, "docket")).toBeVisible();
      await transferTo(sender, bodies.market, "market-supervision-penalty", first);
      await openFromQueue(sender, number);
      await expect(stepLink(sender, procedure, "docket")).toHaveCount(0);
      expect(await dueOn(sender, procedure, clock)).toBe(due);
    });

    await test.step("the recipient sees a preview only, and returns it with reason, basis and proper body", async () => {
      await openReferral(market, "referred-in", number);
      await expect(market.page.getByText(first.reason)).toBeVisible();
      await expect(market.page.getByText(market.words.say("referrals.caseNotYet"))).toBeVisible();
      await returnTo(market, bodies.copyright, second);
    });

    await test.step("the sender is told, and sends it on", async () => {
      await openReferral(sender, "referred-out", number);
      for (const told of [second.reason, second.basis, bodies.copyright.name[language]])
        await expect(sender.page.getByText(told).first()).toBeVisible();
      await openFromQueue(sender, number);
      expect(await dueOn(sender, procedure, clock)).toBe(due);
      await transferTo(sender, bodies.copyright, "copyright-penalty", second);
      await openReferral(copyright, "referred-in", number);
      await returnTo(copyright, bodies.market, first);
    });

    await test.step("the second return goes to the coordinator, who designates", async () => {
      await openFromQueue(sender, number);
      expect(await dueOn(sender, procedure, clock)).toBe(due);
      await openReferral(coordinator, "referred-in", number);
      await designate(coordinator, bodies.copyright, designation);
    });

    await test.step("the designated body has the case with the same last day", async () => {
      await openFromQueue(copyright, number);
      await clocksRun(copyright, procedure, clock);
      expect(await dueOn(copyright, procedure, clock)).toBe(due);
    });

    await test.step("the complainant reads every step, with its reason", async () => {
      await openMine(complainant, number);
      const names = { kind: complainant.words.say("referrals.kinds.transfer") };
      const returned = (to: string, proper: string) =>
        complainant.words.say("events.referral-returned", { ...names, to, known: "yes", proper });
      const [marketName, copyrightName] = [
        bodies.market.name[language],
        bodies.copyright.name[language],
      ];
      await expect(entry(complainant, returned(marketName, copyrightName))).toBeVisible();
      await expect(entry(complainant, returned(copyrightName, marketName))).toBeVisible();
      const designated = { designated: copyrightName };
      const sentence = complainant.words.say("events.referral-designated", designated);
      await expect(entry(complainant, sentence)).toBeVisible();
      await expect(complainant.page.getByText(designation.reason)).toBeVisible();
    });
  });
}

const first = {
  reason: "被投诉的玩具同时使用了近似的商标，应当由市场监管部门查处。",
  basis: "《商标法》第六十条",
};
const second = {
  reason: "涉案内容是软件作品，不涉及注册商标，本机构没有管辖权。",
  basis: "《著作权法》第五十三条",
};
const designation = {
  reason: "涉案软件已经登记，由版权主管部门办理。",
  basis: "《行政处罚法》第二十五条",
};

async function arrangedBodies() {
  const copyright = await organizationOf("beijing-copyright-office");
  const mailbox = await accountIn("beijing-copyright-office", ["officer"]);
  return {
    market: await organizationOf("market-supervision-110108"),
    copyright: { ...copyright, mailbox },
  };
}

/** A software complaint of three days ago, so that a clock begun anew would show. */
async function arranged() {
  const holder = await seatIn("demo-qinghe", ["filer"]);
  const then = at(holder, new Date(Date.now() - 3 * 86_400_000));
  const right = {
    kind: "software-copyright",
    identifier: "2024SR0123456",
    title: "示例跑步助手软件V1.0",
    status: "registered",
  } as const;
  const conduct = {
    conduct: "copies-software",
    venue: "online",
    placeOfConduct: "110108",
    conductDate: "2026-10-12",
    description: "未经许可复制、提供下载。",
  } as const;
  return filed(then, trademarkAnswers(then, { right, conduct }));
}
