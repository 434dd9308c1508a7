import { labelled, press } from "#e2e/journeys/steps/fields";
import { expect, type Visitor } from "#e2e/journeys/visitor";

/** From the page of a case: makes the notice of service to a respondent without a seat. @returns its code. */
export async function makeLetter(sender: Visitor): Promise<string> {
  const { page, words } = sender;
  await page.getByRole("link", { name: words.say("letters.sideOpen"), exact: true }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: words.say("letters.title") }),
  ).toBeVisible();
  await sender.isAccessible();
  await press(sender, words.say("letters.issue"));
  const code = page.getByRole("definition").filter({ hasText: /^([0-9A-Z]{4} ?){3}$/ });
  await expect(code).toBeVisible();
  await sender.isAccessible("made");
  return (await code.textContent())!;
}

/** As who received the notice, signed in: sees what it is about, and joins the case. */
export async function joinByLetter(party: Visitor, number: string, code: string) {
  const { page, words } = party;
  const say = (key: string) => words.say(`letters.join.${key}`);
  await party.visit("/join");
  await labelled(party, say("number")).fill(number);
  await labelled(party, say("code")).fill(code);
  await press(party, say("submit"));
  await expect(page.getByRole("heading", { level: 1, name: say("statement") })).toBeVisible();
  await party.isAccessible("statement");
  await press(party, say("confirm"));
  await expect(page).toHaveURL(/\/my\/cases\//);
  await party.isAccessible();
}
