import { labelled, press } from "#e2e/journeys/steps/fields";
import { expect, type Visitor } from "#e2e/journeys/visitor";

/** At the desk: finds a case in the queue by its number and opens it. */
export async function openFromQueue(visitor: Visitor, number: string): Promise<void> {
  const { page, words } = visitor;
  await page.goto("/desk");
  await page.locator("input[name=filter]").fill(number);
  await press(visitor, words.say("queueFilter.apply"));
  await expect(page).toHaveURL(/filter=/);
  await page.getByRole("link", { name: number, exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/cases\//);
  await visitor.isAccessible();
}

/** As a party: finds a case among one's own by its number, on whichever page it is, and opens it. */
export async function openMine(visitor: Visitor, number: string): Promise<void> {
  const { page, words } = visitor;
  await page.goto("/my");
  const mine = page.getByRole("listitem").filter({ hasText: number }).getByRole("link");
  const older = page.getByRole("link", { name: words.say("following.my.older"), exact: true });
  while ((await mine.count()) === 0 && (await older.count()) > 0) {
    const here = page.url();
    await older.click();
    await expect(page).not.toHaveURL(here);
  }
  await mine.click();
  await expect(page).toHaveURL(/\/my\/cases\//);
  await visitor.isAccessible();
}

/** As anybody: looks a case up by its number and query code. */
export async function lookUp(visitor: Visitor, number: string, code: string): Promise<void> {
  const { page, words } = visitor;
  await page.goto("/progress");
  await labelled(visitor, words.say("following.progress.number")).fill(number);
  await labelled(visitor, words.say("following.progress.code")).fill(code);
  await press(visitor, words.say("following.progress.submit"));
  await expect(page.getByRole("heading", { level: 1, name: number })).toBeVisible();
  await visitor.isAccessible();
}

/** Whether a public look-up shows a line. */
export function publicEntry({ page, words }: Visitor, sentence: string) {
  const history = page.getByRole("list", { name: words.say("following.progress.history") });
  return history.getByRole("heading", { name: sentence, exact: true });
}
