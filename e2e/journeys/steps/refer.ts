import type { Known } from "#e2e/arrange/organizations";
import { choose, labelled, press } from "#e2e/journeys/steps/fields";
import { lookOver } from "#e2e/journeys/steps/take-step";
import { expect, type Visitor } from "#e2e/journeys/visitor";
import type { HandledProcedure } from "#lib/organizations/handled-procedures";

export type Grounds = { reason: string; basis: string };

/**
 * From the page of a case: hands the proceeding to another body under a procedure of its own. Ends
 * on the page of the referral.
 */
export async function transferTo(
  sender: Visitor,
  to: Known,
  procedure: HandledProcedure,
  { reason, basis }: Grounds,
) {
  const { page, words } = sender;
  const ask = (key: string) => words.say(`referrals.send.${key}`);
  await page.getByRole("link", { name: words.say("cases.actions.refer") }).click();
  await expect(page.getByRole("heading", { level: 1, name: ask("title") })).toBeVisible();
  await sender.isAccessible();
  await choose(sender, ask("kind"), words.say("referrals.kinds.transfer"));
  await labelled(sender, ask("to")).selectOption(to.id);
  await labelled(sender, ask("procedure")).selectOption(procedure);
  await labelled(sender, ask("reason")).fill(reason);
  await labelled(sender, ask("basis")).fill(basis);
  await press(sender, words.say("cases.step.toCheck"));
  await lookOver(sender, "referrals.send.submit");
  await expect(page).toHaveURL(/\/desk\/referrals\/[0-9a-f-]{36}$/);
  await sender.isAccessible();
}

/** Opens what was sent to one's body, or by it, from the queue. */
export async function openReferral(
  visitor: Visitor,
  view: "referred-in" | "referred-out",
  number: string,
) {
  const { page } = visitor;
  await visitor.visit(`/desk?view=${view}`);
  await page.getByRole("link", { name: number, exact: true }).first().click();
  await expect(page).toHaveURL(/\/desk\/referrals\//);
  await visitor.isAccessible();
}

/** Returns a referral: why, under which provision, and who is the proper body. */
export async function returnTo(recipient: Visitor, proper: Known, { reason, basis }: Grounds) {
  await openAnswer(recipient, "return");
  const ask = (key: string) => recipient.words.say(`referrals.answers.return.${key}`);
  await labelled(recipient, ask("reason")).fill(reason);
  await labelled(recipient, ask("basis")).fill(basis);
  await labelled(recipient, ask("proper")).selectOption(proper.id);
  await sendAnswer(recipient);
}

/** Designates who must act. */
export async function designate(coordinator: Visitor, body: Known, { reason, basis }: Grounds) {
  await openAnswer(coordinator, "designate");
  const ask = (key: string) => coordinator.words.say(`referrals.answers.designate.${key}`);
  await labelled(coordinator, ask("organization")).selectOption(body.id);
  await labelled(coordinator, ask("reason")).fill(reason);
  await labelled(coordinator, ask("basis")).fill(basis);
  await sendAnswer(coordinator);
}

/** Follows the link of an answer on the page of a referral. */
export async function openAnswer(visitor: Visitor, answer: string) {
  const { page, words } = visitor;
  const say = (key: string) => words.say(`referrals.answers.${answer}.${key}`);
  await page.getByRole("link", { name: say("label"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("title") })).toBeVisible();
  await visitor.isAccessible();
}

async function sendAnswer(visitor: Visitor) {
  await press(visitor, visitor.words.say("cases.step.toCheck"));
  await lookOver(visitor);
  await expect(visitor.page).toHaveURL(/\/desk\/(referrals|cases)\/[0-9a-f-]{36}$/);
  await visitor.isAccessible();
}
