import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat } from "#e2e/arrange/seats";
import { expect, type Visitor } from "#e2e/journeys/visitor";

let serial = 0;

/** So many fresh cases of one complainant at Haidian's market supervision. @returns its name. */
export async function filedBy(count: number): Promise<string> {
  const name = `示例速办${process.pid}甲${serial++}公司`;
  const holder = await companySeat(name);
  for (let made = 0; made < count; made++) await filed(holder, trademarkAnswers(holder));
  return name;
}

/** The address of the desk with a filter. */
export function listOf(filter: string, view = "all"): string {
  return `/desk?${new URLSearchParams({ view, filter }).toString()}`;
}

/** Opens a list and waits until its keys answer. */
export async function openList(visitor: Visitor, filter: string, view?: string): Promise<void> {
  await visitor.page.goto(listOf(filter, view));
  await listAnswers(visitor);
}

/** Waits until the keys of the list that has been opened, or come back to, answer. */
export async function listAnswers({ page }: Visitor): Promise<void> {
  await expect(page.locator("[role=combobox][name=filter]")).toBeVisible();
}

export function lines({ page }: Visitor) {
  return page.locator("[data-line]");
}
