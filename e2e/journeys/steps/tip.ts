import { choose, labelled, press } from "#e2e/journeys/steps/fields";
import { lookOver } from "#e2e/journeys/steps/take-step";
import { expect, type Visitor } from "#e2e/journeys/visitor";
import { type Conduct, conducts, type Venue } from "#lib/routing/vocabulary";

/** What a reporter saw, who gives no name. */
export type Seen = {
  conduct: Conduct;
  description: string;
  venue: Venue;
  placeOfConduct: string;
  conductDate: string;
  respondentName: string;
};

/** What a reporter keeps to come back with. */
export type Kept = { number: string; code: string };

/** Reports a tip without a name, and reads number and secret code, which are shown this once. */
export async function reportTip(reporter: Visitor, tip: Seen): Promise<Kept> {
  const { page, words, language } = reporter;
  const say = (key: string) => words.say(`tips.new.${key}`);
  await page.goto("/tips/new");
  await choose(reporter, say("conduct"), conducts[tip.conduct][language]);
  await labelled(reporter, say("description")).fill(tip.description);
  await labelled(reporter, say("venue")).selectOption(tip.venue);
  await labelled(reporter, say("placeOfConduct")).selectOption(tip.placeOfConduct);
  await labelled(reporter, say("conductDate")).fill(tip.conductDate);
  await labelled(reporter, say("respondentName")).fill(tip.respondentName);
  await choose(reporter, say("respondentKind"), say("respondentKinds.company"));
  await choose(reporter, say("identity"), say("identities.anonymous"));
  await press(reporter, words.say("cases.step.toCheck"));
  await lookOver(reporter);
  await expect(page).toHaveURL(/\/tips\?shown=1&new=1$/);
  await reporter.isAccessible("new");
  const kept = page.getByRole("definition");
  const number = await kept.filter({ hasText: /^QH-\d{4}-\d{6}$/ }).textContent();
  const code = await kept.filter({ hasText: /^([0-9A-Z]{4} ?){4}$/ }).textContent();
  return { number: number!, code: code! };
}

/** Wipes the tip from this browser, so that only number and code lead back to it. */
export async function leaveTip(reporter: Visitor) {
  await press(reporter, reporter.words.say("tips.view.leave"));
  await expect(reporter.page).toHaveURL(/\/tips$/);
}

/** Comes back to a tip with its number and code. */
export async function comeBack(reporter: Visitor, { number, code }: Kept) {
  const { page, words } = reporter;
  await reporter.visit("/tips");
  await labelled(reporter, words.say("tips.back.number")).fill(number);
  await labelled(reporter, words.say("tips.back.code")).fill(code);
  await press(reporter, words.say("tips.back.submit"));
  await expect(
    page.getByRole("heading", { level: 1, name: words.say("tips.view.title") }),
  ).toBeVisible();
  await reporter.isAccessible();
}

/** The reporter answers what the body asked. */
export async function answerQuestion(reporter: Visitor, procedure: string, answer: string) {
  const { page, words } = reporter;
  const action = "answer-question";
  const name = words.action(procedure, action);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
  await reporter.isAccessible();
  await labelled(reporter, words.field(procedure, action, "answer")).fill(answer);
  await press(reporter, words.say("cases.step.save"));
  await expect(page).toHaveURL(/\/tips\?shown=1&done=1$/);
}
