import { expect, type Visitor } from "#e2e/journeys/visitor";
import { routeOf } from "#e2e/run/routes";

/**
 * From a page on: visits the first page of every route, and every part of it, to which links under its
 * address lead.
 */
export async function walk(visitor: Visitor, start: string): Promise<void> {
  const met = new Set([kindOf(start)]);
  const ahead = [start];
  for (const path of ahead) {
    await visitor.visit(path, partOf(path));
    for (const linked of await linksUnder(visitor, start)) {
      if (met.has(kindOf(linked)) || !routeOf(pathOf(linked))) continue;
      met.add(kindOf(linked));
      ahead.push(linked);
    }
  }
}

/** Sends the first form of a page as it stands; what is missing is said, readably for everybody. */
export async function sendEmpty(visitor: Visitor, path: string): Promise<void> {
  const { page } = visitor;
  await page.goto(path);
  await page.locator("main form button[type=submit]").first().click();
  await expect(page.getByRole("alert").filter({ hasText: /./ }).first()).toBeVisible();
  await visitor.isAccessible("refused");
}

function kindOf(address: string): string {
  return `${routeOf(pathOf(address))} ${partOf(address)}`;
}

function pathOf(address: string): string {
  return address.split(/[?#]/)[0]!;
}

function partOf(address: string): string | undefined {
  return address.match(/[?&]part=(\w+)/)?.[1];
}

function linksUnder({ page }: Visitor, start: string): Promise<string[]> {
  const links = page.locator(`main a[href^="${start}"]:not([download]), nav a[href^="${start}"]`);
  return links.evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
}
