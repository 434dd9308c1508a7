import type { Locator } from "@playwright/test";
import type { Visitor } from "#e2e/journeys/visitor";

/** The control under a label, whether or not the label adds that it may stay empty. */
export function labelled(visitor: Visitor, label: string): Locator {
  return visitor.page.getByLabel(alone(visitor, label));
}

/** Chooses some of the options of a question. */
export async function choose(visitor: Visitor, question: string, ...options: string[]) {
  const group = visitor.page.getByRole("group", { name: alone(visitor, question) });
  for (const option of options) await group.getByLabel(option, { exact: true }).check();
}

/** Presses a button by its whole name. */
export async function press(visitor: Visitor, name: string): Promise<void> {
  await visitor.page.getByRole("button", { name, exact: true }).click();
}

function alone({ words }: Visitor, label: string): RegExp {
  const plain = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${plain}\\s*(${words.say("common.optional")})?$`);
}
