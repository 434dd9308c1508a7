import { accountOf } from "#e2e/arrange/accounts";
import { drafted, trademarkAnswers } from "#e2e/arrange/complaints";
import { caseOf, firstProceeding, proceedingNow, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { choose, labelled, press } from "#e2e/journeys/steps/fields";
import { sendComplaint } from "#e2e/journeys/steps/file-complaint";
import { openMine } from "#e2e/journeys/steps/open-case";
import { stepLink } from "#e2e/journeys/steps/take-step";
import { expect, test, type Visitor } from "#e2e/journeys/visitor";
import type { MemberActor } from "#lib/access/actor";

const procedure = "market-supervision-penalty";

test("an agent files for its holder, does no more than it was given, and is told when that ends", async ({
  visitor,
}) => {
  test.setTimeout(180_000);
  const [owner, agency] = [await companySeat("示例委托公司"), await companySeat("示例代理公司")];
  const [first, second] = [await draftFor(agency, owner), await draftFor(agency, owner)];
  const holder = await visitor("zh", await accountOf(owner));
  const mailbox = await accountOf(agency);
  const agent = await visitor("en", mailbox);

  await test.step("the holder lets the agent file, and no more", () =>
    give(holder, agency.creditCode, "file"));

  const number =
    await test.step("the agent files for the holder and follows the case", async () => {
      await agent.visit(`/file/${first}/check`);
      const filed = await sendComplaint(agent);
      await openMine(agent, filed.number);
      return filed.number;
    });

  await test.step("what it was not given has no button and is refused with the reason", async () => {
    const { page, words } = agent;
    const reason = words.say("closedBecause.no-authority-to-withdraw");
    await expect(page.getByText(reason)).toBeVisible();
    await expect(stepLink(agent, procedure, "withdraw")).toHaveCount(0);
    await expect(page.locator("input[type=file]")).toHaveCount(0);
    const id = await firstProceeding(await caseOf(number));
    expect(await withdrawByApi(agent, id)).toEqual({
      type: "urn:qiheng:closed.no-authority-to-withdraw",
      status: 409,
      detail: reason,
    });
    const officer = await seatIn("market-supervision-110108");
    await taken(officer, id, "request-supplement", { items: "购买凭证原件" });
    await page.goto(`/supplements/${id}`);
    const other = words.say("closedBecause.no-authority-to-supplement");
    await expect(page.getByText(other)).toBeVisible();
    await expect(page.locator("main form")).toHaveCount(0);
    await agent.isAccessible("outside the authority");
    await page.goBack();
  });

  await test.step("the holder takes the authority back", () => revoke(holder));

  await test.step("the agent's next click says whose authority ended, and the case is gone", async () => {
    const { page, words } = agent;
    await page.getByRole("link", { name: words.say("following.further.link") }).click();
    await isToldWhy(agent);
    const caseId = await caseOf(number);
    await page.goto(`/supplements/${await firstProceeding(caseId)}`);
    await isToldWhy(agent);
    const reader = await visitor("zh", mailbox);
    await reader.page.goto(`/authorities?ended=${caseId}`);
    await isToldWhy(reader);
    await agent.visit("/my", "empty");
    await expect(page.getByText(number)).toHaveCount(0);
  });

  await test.step("with a new authority it sees again what it filed", async () => {
    await give(holder, agency.creditCode, "supplement");
    await expect(async () => {
      await agent.page.goto("/my");
      await expect(agent.page.getByText(number).first()).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 30_000 });
  });

  await test.step("what it had not sent yet stays as typed and is refused with the reason", async () => {
    const { page, words } = agent;
    const address = `/file/${second}/check`;
    await page.goto(address);
    await page.getByLabel(words.say("filing.check.declare")).check();
    await press(agent, words.say("filing.check.send"));
    const told = words.say("refusals.rights.outsideAuthority");
    await expect(page.getByRole("alert").filter({ hasText: told })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(address));
    await agent.isAccessible("refused");
  });
});

/** A complaint that the agent has typed to the end, in the holder's name. */
function draftFor(agent: MemberActor, holder: MemberActor): Promise<string> {
  return drafted(agent, trademarkAnswers(holder));
}

async function give(holder: Visitor, creditCode: string, only: string) {
  const { page, words } = holder;
  const say = (key: string) => words.say(`rights.authorities.${key}`);
  await holder.visit("/authorities/new");
  await labelled(holder, say("creditCode")).fill(creditCode);
  for (const box of await page.locator("input[name=scope]").all()) await box.uncheck();
  await choose(holder, say("scope"), say(`scopes.${only}`));
  await press(holder, say("give"));
  await expect(page.getByRole("status").filter({ hasText: say("done") })).toBeVisible();
}

async function revoke(holder: Visitor) {
  const { page, words } = holder;
  const say = (key: string) => words.say(`rights.authorities.${key}`);
  await page.getByRole("link", { name: say("revoke") }).click();
  await press(holder, say("revokeYes"));
  await expect(page.getByRole("status").filter({ hasText: say("revoked") })).toBeVisible();
}

/** What the API answers to a withdrawal, asked from the page with the agent's own session. */
async function withdrawByApi({ page }: Visitor, proceedingId: string) {
  const { version } = await proceedingNow(proceedingId);
  return page.evaluate(
    async ({ address, body }) => {
      const answer = await fetch(address, { method: "POST", body: JSON.stringify(body) });
      return answer.json();
    },
    {
      address: `/api/v1/proceedings/${proceedingId}/actions/withdraw`,
      body: { version, input: { reason: "双方已经和解，撤回举报。" } },
    },
  );
}

async function isToldWhy(agent: Visitor) {
  const { page, words } = agent;
  await expect(page).toHaveURL(/\/authorities\?ended=/);
  const told = words.say("rights.authorities.caseGone");
  const alert = page.getByRole("alert").filter({ hasText: told });
  await expect(alert).toContainText("示例委托公司");
  await agent.isAccessible("ended");
}
