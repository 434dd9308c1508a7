import { choose, labelled, press } from "#e2e/journeys/steps/fields";
import { expect, type Visitor } from "#e2e/journeys/visitor";
import { procedureOf } from "#lib/procedures/registry";
import type { Field } from "#lib/proceedings/procedure";

export type Input = Record<string, string | string[]>;
export type CaseAddress = `/${"desk" | "my"}/cases/${string}`;

/**
 * From the page of a case: takes an action of its procedure as its table has it. A solemn one is
 * looked over first. Every page on the way is held to axe; at the end the case tells what was done.
 */
export async function takeStep(visitor: Visitor, procedure: string, action: string, input: Input) {
  await openStep(visitor, procedure, action);
  await sendStep(visitor, procedure, action, input);
}

/** Goes to a case by its address, a body at the desk or a party among its own, and takes an action. */
export async function takeStepAt(
  visitor: Visitor,
  address: CaseAddress,
  procedure: string,
  action: string,
  input: Input = {},
) {
  await visitor.page.goto(address);
  await visitor.isAccessible();
  await takeStep(visitor, procedure, action, input);
}

/** Follows the link of an action on the page of a case. */
export async function openStep(visitor: Visitor, procedure: string, action: string) {
  const { page, words } = visitor;
  await stepLink(visitor, procedure, action).click();
  const name = words.action(procedure, action);
  await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
  await visitor.isAccessible();
}

/** The link of an action; at the desk what follows from it is part of the link. */
export function stepLink({ page, words }: Visitor, procedure: string, action: string) {
  const label = words.action(procedure, action);
  const told = `${label} ${words.consequence(procedure, action)}`;
  const link = (name: string) => page.getByRole("link", { name, exact: true });
  return link(label).or(link(told)).first();
}

/** Fills in the form of an action and sends it, and is back at the case. */
export async function sendStep(visitor: Visitor, procedure: string, action: string, input: Input) {
  const { page, words } = visitor;
  const rule = procedureOf(procedure).actions[action]!;
  for (const [name, value] of Object.entries(input))
    await enter(visitor, { procedure, action, name }, rule.input[name]!, value);
  await press(visitor, words.say(rule.solemn ? "cases.step.toCheck" : "cases.step.save"));
  if (rule.solemn) await lookOver(visitor);
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}(\?done=1)?$/);
  await expect(entry(visitor, words.done(procedure, action)).first()).toBeVisible();
  await visitor.isAccessible();
}

/** On the page before a served act: what follows is said, and only then is it done. */
export async function lookOver(visitor: Visitor, submit = "cases.step.submit") {
  const { page, words } = visitor;
  await expect(page.getByRole("heading", { name: words.say("cases.step.check") })).toBeVisible();
  await expect(page.getByText(words.say("cases.step.consequences"))).toBeVisible();
  await visitor.isAccessible("check");
  await press(visitor, words.say(submit));
}

/** Sends a form that cannot be taken as it is: what has to be put right is said, readably for everybody. */
export async function isRefused(visitor: Visitor, told: string) {
  await press(visitor, visitor.words.say("cases.step.toCheck"));
  await expect(visitor.page.getByRole("alert").filter({ hasText: told })).toBeVisible();
  await visitor.isAccessible("refused");
}

/** A line of the timeline on the page of a case, by what it says. */
export function entry({ page, words }: Visitor, sentence: string) {
  const timeline = page.getByRole("list", { name: words.say("cases.timeline.label") });
  return timeline.getByRole("heading", { name: sentence, exact: true });
}

type At = { procedure: string; action: string; name: string };

async function enter(
  visitor: Visitor,
  { procedure, action, name }: At,
  field: Field,
  value: string | string[],
) {
  const { words } = visitor;
  const label = words.field(procedure, action, name);
  const option = (key: string) => words.option(procedure, action, name, key);
  switch (field.kind) {
    case "choice":
    case "choices":
      return choose(visitor, label, ...[value].flat().map(option));
    case "tick":
      return choose(visitor, label, words.say("cases.step.tick"));
    default:
      return labelled(visitor, label).fill(String(value));
  }
}
