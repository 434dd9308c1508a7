import type { Known } from "#e2e/arrange/organizations";
import { choose, labelled, press } from "#e2e/journeys/steps/fields";
import { isRefused, lookOver } from "#e2e/journeys/steps/take-step";
import { expect, type Visitor } from "#e2e/journeys/visitor";
import type { HandledProcedure } from "#lib/organizations/handled-procedures";
import { packetFor } from "#lib/referrals/packets";
import { crimeProcedure } from "#lib/referrals/send-modes";

export type Grounds = { reason: string; basis: string };

/**
 * From the page of a case: hands the proceeding to another body under a procedure of its own. Ends
 * on the page of the referral.
 */
export function transferTo(
  sender: Visitor,
  to: Known,
  procedure: HandledProcedure,
  grounds: Grounds,
) {
  return handOn(sender, "transfer", to, procedure, grounds);
}

/** From the page of a case: asks another body to run a procedure of its own beside the sender's. */
export function referTo(sender: Visitor, to: Known, procedure: HandledProcedure, grounds: Grounds) {
  return handOn(sender, "refer", to, procedure, grounds);
}

async function handOn(
  sender: Visitor,
  kind: "refer" | "transfer",
  to: Known,
  procedure: HandledProcedure,
  { reason, basis }: Grounds,
) {
  const ask = askOf(sender);
  await openSending(sender);
  await choose(sender, ask("kind"), sender.words.say(`referrals.kinds.${kind}`));
  await labelled(sender, ask("to")).selectOption(to.id);
  await labelled(sender, ask("procedure")).selectOption(procedure);
  await labelled(sender, ask("reason")).fill(reason);
  await labelled(sender, ask("basis")).fill(basis);
  await sendOff(sender);
}

/**
 * Sends a suspected crime to the police, who open a proceeding of their own: refused as long as one
 * of the documents that the law asks for is missing.
 */
export async function sendCrime(
  sender: Visitor,
  police: Known,
  { reason, basis }: Grounds,
  documents: string,
) {
  const { page, words, language } = sender;
  const ask = askOf(sender);
  await openSending(sender);
  await page.getByRole("link", { name: ask("modes.crime"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: ask("modes.crime") })).toBeVisible();
  await choose(sender, ask("kind"), words.say("referrals.kinds.refer"));
  await labelled(sender, ask("to")).selectOption(police.id);
  await labelled(sender, ask("reason")).fill(reason);
  await labelled(sender, ask("basis")).fill(basis);
  const labels = packetFor(crimeProcedure)!.documents.map(({ name }, place) =>
    words.say("referrals.send.documentText", { name: `${place + 1}. ${name[language]}` }),
  );
  for (const label of labels.slice(1)) await labelled(sender, label).fill(documents);
  await isRefused(sender, labels[0]!);
  await labelled(sender, labels[0]!).fill(documents);
  await sendOff(sender);
}

function askOf({ words }: Visitor) {
  return (key: string) => words.say(`referrals.send.${key}`);
}

async function openSending(sender: Visitor) {
  const { page, words } = sender;
  await page.getByRole("link", { name: words.say("cases.actions.refer") }).click();
  const title = askOf(sender)("title");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await sender.isAccessible();
}

async function sendOff(sender: Visitor) {
  await press(sender, sender.words.say("cases.step.toCheck"));
  await lookOver(sender, "referrals.send.submit");
  await expect(sender.page).toHaveURL(/\/desk\/referrals\/[0-9a-f-]{36}$/);
  await sender.isAccessible();
}

/** Opens what was sent to one's body, or by it, from the queue. */
export async function openReferral(
  visitor: Visitor,
  view: "referred-in" | "referred-out",
  number: string,
) {
  const { page } = visitor;
  await page.goto(`/desk?view=${view}`);
  await page.getByRole("link", { name: number, exact: true }).first().click();
  await expect(page).toHaveURL(/\/desk\/referrals\//);
  await visitor.isAccessible();
}

/** Reads what came with a referral and saves it, before the case is seen. @param title of the document. */
export async function readLetter(recipient: Visitor, title: string) {
  const { page, words } = recipient;
  await page.getByRole("link", { name: title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
  await recipient.isAccessible();
  for (const pdf of ["pdf", "serviceRecord"]) {
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: words.say(`notices.page.${pdf}`) }).click();
    const name = (await saved).suggestedFilename();
    expect(name).toMatch(/ \S+\.pdf$/);
    if (pdf === "pdf") expect(name).toContain(title);
  }
  await page.getByRole("link", { name: words.say("notices.page.backToReferral") }).click();
  await expect(page).toHaveURL(/\/desk\/referrals\//);
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

/** Takes a referral up: from then on the whole case is open to the recipient. */
export async function acceptReferral(recipient: Visitor) {
  await openAnswer(recipient, "accept");
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
