import type { Known } from "#e2e/arrange/organizations";
import { choose, labelled, press } from "#e2e/journeys/steps/fields";
import { lookOver } from "#e2e/journeys/steps/take-step";
import { expect, type Visitor } from "#e2e/journeys/visitor";
import type { HandledProcedure } from "#lib/organizations/handled-procedures";

type Wish = { procedure: HandledProcedure; body: Known; reason: string };

/** A party asks one more body for a procedure in a case of its own, beside what runs already. */
export async function askFurther(
  party: Visitor,
  caseId: string,
  { procedure, body, reason }: Wish,
) {
  const { page, words, language } = party;
  const say = (key: string) => words.say(`following.further.${key}`);
  await page.goto(`/my/cases/${caseId}`);
  await page.getByRole("link", { name: say("link"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("title") })).toBeVisible();
  await party.isAccessible();
  const name = words.procedure(procedure);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
  await party.isAccessible();
  await choose(party, say("body"), body.name[language]);
  await labelled(party, say("reason")).fill(reason);
  await press(party, words.say("cases.step.toCheck"));
  await lookOver(party);
  await expect(page).toHaveURL(/\/my\/cases\/[0-9a-f-]{36}\?done=1$/);
}
